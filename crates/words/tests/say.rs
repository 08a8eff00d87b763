//! Keys and arguments that the compiler checks.

use words::{Words, key, say};

#[test]
fn says_a_checked_message() {
    let words = Words::english();
    let date = words.day(2026, 9, 23);
    assert_eq!(
        say!(words, "command-version", version = "0.1.0", date = date),
        "farol 0.1.0, data as of 23 Sep 2026"
    );
    assert_eq!(key!("command-version"), "command-version");
}
