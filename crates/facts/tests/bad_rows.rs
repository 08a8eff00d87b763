//! Bad rows stop the build with their file and line: `data/bad-rows/<case>` holds one bad table, the others are the real
//! ones. `UPDATE_EXPECT=1` writes the messages.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "../build/generate.rs"]
mod generate;

#[test]
fn rejects_bad_rows_with_file_and_line() {
    let mut wrong = Vec::new();
    for case in cases() {
        let message = message_for(&case);
        let expected = case.join("expected.txt");
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &message).expect("the folder of the case can be written");
        } else if fs::read_to_string(&expected).ok().as_ref() != Some(&message) {
            wrong.push(format!("{}: {message}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn accepts_the_real_tables() {
    let outcome = generate::generate(&[&tables()]);
    assert!(
        outcome.is_ok(),
        "{}",
        outcome
            .err()
            .map(|bad_row| bad_row.to_string())
            .unwrap_or_default()
    );
}

fn message_for(case: &Path) -> String {
    match generate::generate(&[case, &tables()]) {
        Ok(_) => "no bad row found\n".to_owned(),
        Err(bad_row) => format!("{bad_row}\n"),
    }
}

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/data")
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bad-rows");
    let entries = fs::read_dir(folder).expect("the folder of the cases is part of the crate");
    let mut cases: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    cases.sort();
    cases
}
