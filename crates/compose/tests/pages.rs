//! Sources and the Markdown they become: `data/<case>.md` to `data/<case>.<locale>.md`. `UPDATE_EXPECT=1` writes them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use compose::compose;
use words::{Words, locales};

#[test]
fn sources_become_what_is_expected() {
    let mut wrong = Vec::new();
    for case in cases() {
        let source = fs::read_to_string(&case).expect("a case is UTF-8");
        for locale in locales() {
            let markdown = compose(&source, &Words::of(locale)).markdown;
            let expected = case.with_extension(format!("{}.md", locale.tag));
            if env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(&expected, &markdown).expect("the folder of the case can be written");
            } else if fs::read_to_string(&expected).ok().as_ref() != Some(&markdown) {
                wrong.push(format!("{}:\n{markdown}", expected.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The sources: files with one dot in their names.
fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let entries = fs::read_dir(folder).expect("the cases are part of the crate");
    let paths = entries.map(|entry| entry.expect("a case").path());
    let mut cases: Vec<PathBuf> = paths
        .filter(|path| {
            path.extension().is_some_and(|e| e == "md")
                && path
                    .file_stem()
                    .is_some_and(|name| !name.to_string_lossy().contains('.'))
        })
        .collect();
    cases.sort();
    cases
}
