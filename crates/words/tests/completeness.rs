//! Law 6: every key exists in every locale.

const MISSING: &str = include_str!(concat!(env!("OUT_DIR"), "/missing.txt"));

#[test]
fn every_locale_has_every_key() {
    let n_missing = MISSING.lines().count();
    assert!(
        n_missing == 0,
        "{n_missing} messages have no translation:\n{MISSING}"
    );
}
