//! The headers of a response: what a file is, how long it may be kept, and what the page may do.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use tiny_http::{Header, Request};

/// The policy of every page, as its `<meta>` says it, and who may frame it, which only a header can say.
///
/// It goes with scripts too, because a worker obeys the policy of its own response.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
     base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types farol; \
     frame-ancestors 'self'";

/// A file as it goes out.
pub(super) struct Outgoing {
    pub(super) content: File,
    is_brotli: bool,
    has_brotli: bool,
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
        if self.has_brotli {
            headers.push(header("Vary", "Accept-Encoding"));
        }
        if self.is_brotli {
            headers.push(header("Content-Encoding", "br"));
        }
        headers
    }
}

/// Opens a file, or its brotli neighbour where there is one and the reader accepts it.
pub(super) fn open(path: &Path, request: &Request) -> io::Result<Outgoing> {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    let packed = PathBuf::from(name);
    let has_brotli = packed.is_file();
    let is_brotli = has_brotli && accepts_brotli(field(request, "Accept-Encoding"));
    let content = File::open(if is_brotli { &packed } else { path })?;
    let about = content.metadata()?;
    let age = about
        .modified()?
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let tag = format!("W/\"{:x}-{:x}\"", about.len(), age.as_millis());
    Ok(Outgoing {
        content,
        is_brotli,
        has_brotli,
        tag,
    })
}

/// The headers that follow from a file's name.
pub(super) fn of_name(path: &Path) -> [Header; 7] {
    let cached = if is_hashed(path) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    [
        header("Content-Type", kind(path)),
        header("Cache-Control", cached),
        header("Content-Security-Policy", POLICY),
        header("X-Content-Type-Options", "nosniff"),
        header("Referrer-Policy", "no-referrer"),
        // The site holds nothing private, and embeds load it from pages of other origins.
        header("Access-Control-Allow-Origin", "*"),
        header("Cross-Origin-Resource-Policy", "cross-origin"),
    ]
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

fn accepts_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let is_refused = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
        name.trim().eq_ignore_ascii_case("br") && !is_refused
    })
}

/// Whether a name changes with the content: a part of the path has eight or more hex digits after a `-`.
fn is_hashed(path: &Path) -> bool {
    let parts = path.iter().filter_map(|part| part.to_str()).rev().take(2);
    parts.flat_map(|part| part.split('-').skip(1)).any(|piece| {
        let digits = piece.split(['.', '_']).next().unwrap_or_default();
        digits.len() >= 8
            && digits
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
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
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
