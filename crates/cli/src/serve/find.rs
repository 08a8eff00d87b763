//! From the address of a request to a file of the site, and never to one outside of it.

use std::path::{Path, PathBuf};

/// What an address leads to.
pub(super) enum Found {
    File(PathBuf),
    /// A folder asked for without its last slash: the relative address with it.
    Folder(String),
    Nothing,
}

/// Looks an address up below `root`.
pub(super) fn find(root: &Path, address: &str) -> Found {
    let (path, query) = match address.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (address, String::new()),
    };
    let Some(inner) = decode(path).filter(|inner| is_inside(inner)) else {
        return Found::Nothing;
    };
    let file = root.join(inner.trim_matches('/'));
    if file.is_dir() && !path.ends_with('/') {
        // `./` keeps a name with a colon from being read as a scheme.
        let name = path.rsplit('/').next().unwrap_or_default();
        return Found::Folder(format!("./{name}/{query}"));
    }
    let file = if path.ends_with('/') {
        file.join("index.html")
    } else {
        file
    };
    match file.canonicalize() {
        Ok(real) if real.starts_with(root) && real.is_file() => Found::File(file),
        _ => Found::Nothing,
    }
}

/// Whether a path names nothing above itself and nothing that the file system reads in its own way.
fn is_inside(path: &str) -> bool {
    let is_plain = |part: &str| !matches!(part, "." | "..") && !part.contains(['\\', ':', '\0']);
    path.trim_matches('/').split('/').all(is_plain)
}

/// Percent-decodes a path; none when the result is no text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                bytes.push(hex(*high)? * 16 + hex(*low)?);
                rest = after;
            }
            (b'%', _) => return None,
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}
