//! Sources and the Markdown they become: `data/<case>.md` to `data/<case>.<locale>.md`. `UPDATE_EXPECT=1` writes them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use compose::{Setting, Shared, compose};
use words::{Words, locales};

#[test]
fn sources_become_what_is_expected() {
    let mut wrong = Vec::new();
    let shared = Shared {
        parts: [(
            "some".to_owned(),
            "## Of {{this}} {#of}\n\nAfter {{before}}.\n".to_owned(),
        )]
        .into(),
        titles: [("cronjob-and-pdb".to_owned(), "CronJob".to_owned())].into(),
    };
    for case in cases() {
        let source = fs::read_to_string(&case).expect("a case is UTF-8");
        let name = case.file_stem().unwrap_or_default().to_string_lossy();
        let path = format!("guides/{name}");
        for locale in locales() {
            let setting = Setting {
                path: &path,
                words: &Words::of(locale),
                shared: &shared,
                english: &Shared::default(),
            };
            let markdown = compose(&source, &setting).markdown;
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

#[test]
fn lines_that_became_several_stand_for_their_source() {
    let source = "# A\n\n{{data removed-gates 1.25}}\n\nAfter {{date nothing}}.\n";
    let setting = Setting {
        path: "guides/some",
        words: &Words::english(),
        shared: &Shared::default(),
        english: &Shared::default(),
    };
    let composed = compose(source, &setting);
    let n_lines = composed.markdown.lines().count();
    assert!(n_lines > 5);
    assert_eq!(composed.source_line(1), 1);
    assert_eq!(composed.source_line(4), 3);
    assert_eq!(composed.source_line(n_lines), 5);
}
