//! Fixes to review, comments that ask not to report, and the patch of what was changed, as the page asks for them.

use check::at_once;
use engine::Desk;
use protocol::worker::Clerk;
use protocol::{Answer, Ask, FileEdits, IGNORE, View};

const ZONED: &str = "kind: CronJob # nightly\napiVersion: batch/v1\nmetadata:\n  name: report\nspec:\n  schedule: \"TZ=Europe/Lisbon 0 3 * * *\"\n";
const HOST: &str = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: k8s.gcr.io/pause:3.5\n";

fn ask(desk: &mut Desk, ask: Ask, text: &str) -> (Answer, Vec<Vec<u8>>) {
    at_once(desk.answer(ask, vec![text.as_bytes().to_vec()], &mut |_| ()))
}

fn put(desk: &mut Desk, rev: u32, text: &str) {
    let put = Ask::Put {
        file: 1,
        path: "deploy/my text.yaml".to_owned(),
        rev,
        back: rev == 1,
    };
    ask(desk, put, text);
    let check = Ask::Check {
        target: "1.36".to_owned(),
        skip: Vec::new(),
        view: View::default(),
    };
    ask(desk, check, "");
}

fn desk(text: &str) -> Desk {
    let mut desk = Desk::default();
    put(&mut desk, 1, text);
    desk
}

fn script(desk: &mut Desk, what: &str, text: &str) -> (String, usize) {
    let ask_for = Ask::Script {
        what: what.to_owned(),
        text: text.to_owned(),
        at: 0,
        done: 0,
    };
    match ask(desk, ask_for, "").0 {
        Answer::Counted { html, count } => (html, count),
        _ => (String::new(), 0),
    }
}

/// The text after a fix of its first finding.
fn fixed(desk: &mut Desk, text: &str, fix: usize) -> Option<String> {
    let fix = Ask::Fix {
        file: 1,
        finding: 0,
        fix,
    };
    let Answer::Edits { edits, .. } = ask(desk, fix, "").0 else {
        return None;
    };
    let mut out = text.to_owned();
    let edits = edits.iter().flat_map(|FileEdits { edits, .. }| edits);
    for edit in edits.rev() {
        out.replace_range(edit.start..edit.end, &edit.text);
    }
    Some(out)
}

#[test]
fn what_needs_a_person_is_in_the_queue() {
    let (html, count) = script(&mut desk(ZONED), "review", "");
    assert_eq!(count, 1);
    assert!(
        html.contains("1 of 1 to review") && html.contains("data-key=\"1:0\""),
        "{html}"
    );
    let (_, count) = script(&mut desk(HOST), "review", "");
    assert_eq!(count, 0);
}

#[test]
fn a_comment_hides_one_finding() {
    let ignored = |text: &str| {
        let mut desk = desk(text);
        script(&mut desk, "reason", " -- nodes run\nin UTC ");
        fixed(&mut desk, text, IGNORE)
    };
    let comment = "# farol-ignore: changed-meaning nodes run in UTC";
    let expected = ZONED.replace("  schedule", &format!("  {comment}\n  schedule"));
    assert_eq!(ignored(ZONED), Some(expected.clone()));
    let crlf = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(ignored(&crlf(ZONED)), Some(crlf(&expected)));
    let json = "{\"apiVersion\": \"batch/v1beta1\", \"kind\": \"CronJob\", \"metadata\": {\"name\": \"a\"}}\n";
    assert_eq!(ignored(json), None);
    // Above the first line it would speak of the whole document.
    let two = "apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\n";
    let behind = two.replace(
        "beta1\n",
        "beta1 # farol-ignore: removed-api nodes run in UTC\n",
    );
    let above = format!("# farol-ignore: removed-api nodes run in UTC\n{two}");
    assert!([Some(behind), Some(above)].contains(&ignored(two)));
}

#[test]
fn the_patch_is_for_the_text_as_it_was_opened() {
    let mut desk = desk(HOST);
    let typed = HOST.replace("name: a\nspec", "name: b\nspec");
    put(&mut desk, 2, &typed);
    let changed = fixed(&mut desk, &typed, 0).expect("a fix");
    put(&mut desk, 3, &changed);
    let take = Ask::Take {
        what: "patch".to_owned(),
        file: 1,
        finding: 0,
    };
    let (_, texts) = ask(&mut desk, take.clone(), "");
    let patch = String::from_utf8_lossy(&texts[0]).into_owned();
    let expected = "--- a/deploy/my text.yaml\t\n+++ b/deploy/my text.yaml\t\n@@ -1,8 +1,8 @@\n apiVersion: v1\n kind: Pod\n metadata:\n-  name: a\n+  name: b\n spec:\n   containers:\n     - name: a\n-      image: k8s.gcr.io/pause:3.5\n+      image: registry.k8s.io/pause:3.5\n";
    assert_eq!(patch, expected);
    let (html, n_lines) = script(&mut desk, "changes", "");
    assert!(
        html.contains("deploy/my text.yaml") && n_lines == 4,
        "{html}"
    );
    put(&mut desk, 4, HOST);
    assert_eq!(ask(&mut desk, take, "").1, [b""]);
}
