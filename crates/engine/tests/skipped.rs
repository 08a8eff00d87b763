//! A document that the checker died of is left out of everything that is asked about its text later.

use check::at_once;
use engine::Desk;
use protocol::worker::Clerk;
use protocol::{Answer, Ask, FileEdits, View};

const TEXT: &str = "\
apiVersion: batch/v1beta1
kind: CronJob
metadata: {name: read}
---
apiVersion: batch/v1beta1
kind: CronJob
metadata: {name: left-out}
";

fn ask(desk: &mut Desk, ask: Ask, text: &str) -> Answer {
    at_once(desk.answer(ask, vec![text.as_bytes().to_vec()], &mut |_| ())).0
}

/// A desk that has checked the text but for its second document.
fn desk() -> Desk {
    let mut desk = Desk::default();
    let put = Ask::Put {
        file: 1,
        path: "jobs.yaml".to_owned(),
        rev: 1,
        back: false,
    };
    let check = Ask::Check {
        target: "1.30".to_owned(),
        skip: vec![1, 2],
        view: View::default(),
    };
    ask(&mut desk, put, TEXT);
    match ask(&mut desk, check, "") {
        Answer::Verdict { verdict } => assert_eq!(verdict.counts, [0, 0, 1]),
        other => panic!("a verdict was asked for: {other:?}"),
    }
    desk
}

#[test]
fn safe_fixes_leave_it_out() {
    let Answer::Edits { edits, .. } = ask(&mut desk(), Ask::FixSafe {}, "") else {
        panic!("edits were asked for");
    };
    let [FileEdits { n_fixed, edits, .. }] = edits.as_slice() else {
        panic!("one text has edits: {edits:?}");
    };
    let second = TEXT.find("---").expect("there are two documents");
    assert_eq!(*n_fixed, 1);
    assert!(edits.iter().all(|edit| edit.end <= second), "{edits:?}");
}

#[test]
fn proofs_leave_it_out() {
    let body = Ask::Body {
        file: 1,
        finding: 0,
    };
    let Answer::Html { html } = ask(&mut desk(), body, "") else {
        panic!("HTML was asked for");
    };
    assert!(html.contains("1 finding gone, none new."), "{html}");
}
