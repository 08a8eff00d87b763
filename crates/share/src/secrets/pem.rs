//! Keys and certificates between `-----BEGIN` and `-----END` (RFC 7468): private keys are secret, all others are public.

use memchr::memmem;
use reader::Span;

use super::names::is_known;
use super::{Found, Kind};

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

pub(super) fn find(text: &str, found: &mut Found) {
    for at in memmem::find_iter(text.as_bytes(), BEGIN) {
        let label = &text[at + BEGIN.len()..];
        let Some(length) = label.find(DASHES).filter(|length| *length < 60) else {
            continue;
        };
        let (label, start) = (&label[..length], at + BEGIN.len() + length + DASHES.len());
        let body = &text[start..];
        let end = body.find(END).or_else(|| body.find("\n---"));
        let end = start + end.unwrap_or(body.len());
        if label.contains("PRIVATE KEY") {
            add(text, start, end, found);
        } else {
            found.public.push(Span { start: at, end });
        }
    }
}

/// The lines between the first and the last, also where line breaks are written as `\n`.
fn add(text: &str, start: usize, end: usize, found: &mut Found) {
    const BLANKS: [&str; 6] = ["\\n", "\\r", "\n", "\r", " ", "\t"];
    let mut body = &text[start..end];
    while let Some(rest) = BLANKS.iter().find_map(|blank| body.strip_prefix(blank)) {
        body = rest;
    }
    let start = end - body.len();
    while let Some(rest) = BLANKS.iter().find_map(|blank| body.strip_suffix(blank)) {
        body = rest;
    }
    if !is_known(body) {
        found.add(start, start + body.len(), Kind::PrivateKey);
    }
}
