//! The headers of a response that follow from the file: what it is, and in which form it goes out.
//!
//! What the page may do, and how long a file may be kept, the site says itself (see `rules`).

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use tiny_http::{Header, Request};

/// The forms in which a file may lie beside itself, best first: the coding's name and the ending.
const PACKED: [(&str, &str); 2] = [("br", "br"), ("gzip", "gz")];

/// A file as it goes out.
pub(super) struct Outgoing {
    pub(super) content: File,
    coding: Option<&'static str>,
    is_packed: bool,
    tag: String,
}

impl Outgoing {
    /// Whether the reader has this very state of the file.
    pub(super) fn is_known_to(&self, request: &Request) -> bool {
        let known = field(request, "If-None-Match");
        known.split(',').any(|tag| tag.trim() == self.tag)
    }

    /// The headers that are about the form in which it goes out.
    pub(super) fn headers(&self) -> Vec<Header> {
        let mut headers = vec![header("ETag", &self.tag)];
        if self.is_packed {
            headers.push(header("Vary", "Accept-Encoding"));
        }
        if let Some(coding) = self.coding {
            headers.push(header("Content-Encoding", coding));
        }
        headers
    }
}

/// Opens a file, or its packed neighbour where there is one that the reader accepts.
pub(super) fn open(path: &Path, request: &Request) -> io::Result<Outgoing> {
    let accepted = field(request, "Accept-Encoding");
    let packed = PACKED.map(|(coding, ending)| (coding, packed(path, ending)));
    let there = packed.iter().filter(|(_, file)| file.is_file());
    let mut fitting = there
        .clone()
        .filter(|(coding, _)| accepts(accepted, coding));
    let (coding, file) = match fitting.next() {
        Some((coding, file)) => (Some(*coding), file.as_path()),
        None => (None, path),
    };
    let content = File::open(file)?;
    let about = content.metadata()?;
    let age = about
        .modified()?
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Ok(Outgoing {
        content,
        coding,
        is_packed: there.count() > 0,
        tag: format!("W/\"{:x}-{:x}\"", about.len(), age.as_millis()),
    })
}

/// `page.html.br` for `page.html`.
fn packed(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// What a file is, by its name.
pub(super) fn kind_of(path: &Path) -> Header {
    header("Content-Type", kind(path))
}

pub(super) fn header(name: &str, value: &str) -> Header {
    let ascii: String = value.chars().filter(char::is_ascii).collect();
    Header::from_bytes(name, ascii).expect("a name of ours and an ASCII value make a header")
}

fn field<'r>(request: &'r Request, name: &'static str) -> &'r str {
    let found = request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name));
    found.map_or("", |header| header.value.as_str())
}

fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let is_refused = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
        name.trim().eq_ignore_ascii_case(coding) && !is_refused
    })
}

fn kind(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "yaml" | "yml" => "application/yaml",
        "conf" | "htaccess" | "sh" | "ts" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
