//! Passwords in addresses, as `scheme://user:password@host` and `user:password@tcp(host)`, and in headers, as `Bearer …`.

use memchr::memmem;

use super::names::is_known;
use super::{Found, Kind};

/// A user without a password is a token from this length on.
const LONG_USER: usize = 20;

pub(super) fn find(text: &str, found: &mut Found) {
    for at in memmem::find_iter(text.as_bytes(), "://") {
        let start = at + "://".len();
        let rest = &text[start..];
        let is_end = |c: char| c.is_whitespace() || "/?#\"'<>`\\|".contains(c);
        let authority = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        if let Some((user, _)) = authority.rsplit_once('@') {
            add_user(start, user, found);
        }
    }
    for at in memmem::find_iter(text.as_bytes(), "@tcp(") {
        let before = &text[..at];
        let start = before
            .rfind(|c: char| c.is_whitespace() || "\"'=/".contains(c))
            .map_or(0, |at| at + 1);
        add_user(start, &before[start..], found);
    }
    for scheme in ["Bearer ", "bearer ", "Basic "] {
        for at in memmem::find_iter(text.as_bytes(), scheme) {
            add_credentials(text, at + scheme.len(), found);
        }
    }
}

fn add_user(start: usize, user: &str, found: &mut Found) {
    match user.split_once(':') {
        Some((name, password)) if !is_known(password) && !is_example(password) => {
            let start = start + name.len() + 1;
            found.add(start, start + password.len(), Kind::Address);
        }
        None if user.len() >= LONG_USER && has_digit_and_letter(user) => {
            found.add(start, start + user.len(), Kind::Address);
        }
        _ => {}
    }
}

/// Words for a password, in documentation.
fn is_example(password: &str) -> bool {
    password.contains("${")
        || password.contains("$(")
        || password.contains("{{")
        || matches!(
            password,
            "password" | "pass" | "PASSWORD" | "PASS" | "pwd" | "secret"
        )
}

fn add_credentials(text: &str, start: usize, found: &mut Found) {
    let rest = &text[start..];
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._~+/=-".contains(c);
    let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let value = &rest[..length];
    if length >= 16 && has_digit_and_letter(value) && !is_known(value) {
        found.add(start, start + length, Kind::Token("HTTP"));
    }
}

fn has_digit_and_letter(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit())
        && value.bytes().any(|byte| byte.is_ascii_alphabetic())
}
