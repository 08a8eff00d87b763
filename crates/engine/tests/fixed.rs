//! The page's edits for all safe fixes come to what the checker's own fix makes of the text.

use std::path::{Path, PathBuf};

use check::at_once;
use engine::Desk;
use protocol::worker::Clerk;
use protocol::{Answer, Ask, FileEdits, View};

const TARGET: &str = "1.36";

fn ask(desk: &mut Desk, ask: Ask, text: &str) -> Answer {
    at_once(desk.answer(ask, vec![text.as_bytes().to_vec()], &mut |_| ())).0
}

/// The edits for all safe fixes of one text.
fn edits(text: &str) -> Vec<FileEdits> {
    let mut desk = Desk::default();
    let put = Ask::Put {
        file: 1,
        path: "text.yaml".to_owned(),
        rev: 1,
        back: false,
    };
    let check = Ask::Check {
        target: TARGET.to_owned(),
        skip: Vec::new(),
        view: View::default(),
    };
    ask(&mut desk, put, text);
    ask(&mut desk, check, "");
    match ask(&mut desk, Ask::FixSafe {}, "") {
        Answer::Edits { edits, .. } => edits,
        other => panic!("edits were asked for: {other:?}"),
    }
}

/// The manifests of the rules' fixtures and the examples.
fn manifests() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders = vec![
        root.join("content/examples"),
        root.join("crates/check/tests"),
    ];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().expect("a folder of the repository") {
            let path = entry.expect("an entry").path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(kind) if kind == "yaml" => found.push(path),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn edits_come_to_the_fixed_text() {
    let options = check::Options::new(TARGET.parse().expect("a release"));
    let mut n_fixed = 0;
    for path in manifests() {
        let text = std::fs::read_to_string(&path).expect("a manifest");
        let fixed = check::fix(&text, &options, check::Safety::Safe);
        let made = edits(&text);
        let mut by_page = text;
        for edit in made.iter().flat_map(|made| &made.edits).rev() {
            by_page.replace_range(edit.start..edit.end, &edit.text);
        }
        let n_here: usize = made.iter().map(|made| made.n_fixed).sum();
        assert_eq!((by_page, n_here), (fixed.text, fixed.applied), "{path:?}");
        n_fixed += n_here;
    }
    assert!(n_fixed > 0, "some manifest can be fixed");
}
