//! What is written can be read back.

use protocol::{
    Answer, Ask, Asked, Cursor, EditAt, FileEdits, FileState, Item, Note, Said, Value, Verdict,
    View, Wire,
};

fn round<T: Wire>(item: &T) -> T {
    let mut values = Vec::new();
    item.put(&mut values);
    T::take(&mut Cursor::new(values.as_slice()))
}

#[test]
fn questions_survive_the_wire() {
    let view = View {
        shown: 3,
        is_only_shown: true,
        hidden: vec![0, 2],
        count: 100,
        from: "1.25".to_owned(),
        rule: "removed-api".to_owned(),
        choices: "runtime:crio".to_owned(),
    };
    for ask in [
        Ask::Check {
            target: "1.36".to_owned(),
            skip: vec![1, 2],
            view,
        },
        Ask::Share {
            what: "open".to_owned(),
            link: "https://example.org/#".to_owned(),
            shown: 7,
        },
        Ask::Put {
            file: 1,
            path: "a b/é.yaml".to_owned(),
            rev: 4,
            back: true,
        },
        Ask::Script {
            what: "review".to_owned(),
            text: String::new(),
            at: 1,
            done: 2,
        },
        Ask::Nothing,
    ] {
        let asked = Asked { id: 7, ask };
        assert_eq!(round(&asked), asked);
    }
}

#[test]
fn answers_survive_the_wire() {
    let item = Item {
        file: 1,
        finding: 2,
        from: 3,
        to: 4,
        row: 5,
        fix: Some(0),
        title: "t".to_owned(),
        html: "<li>".to_owned(),
    };
    let state = FileState {
        file: 1,
        rev: 2,
        detected: String::new(),
        meta: String::new(),
        counts: vec![0, 1, 2],
    };
    let verdict = Verdict {
        files: vec![state],
        total: 9,
        items: vec![item],
        counts: vec![1],
        ..Verdict::default()
    };
    let edit = EditAt {
        start: 1,
        end: 2,
        from: 1,
        to: 2,
        text: "x".to_owned(),
    };
    let edits = FileEdits {
        file: 1,
        rev: 1,
        n_fixed: 1,
        edits: vec![edit],
        text: None,
    };
    for answer in [
        Answer::Verdict { verdict },
        Answer::Edits {
            edits: vec![edits],
            said: "Fixed".to_owned(),
        },
        Answer::Note {
            note: Note::Checking {
                file: 1,
                done: 2,
                total: 3,
            },
        },
        Answer::Note { note: Note::Ready },
        Answer::Done,
    ] {
        let said = Said { id: 1, answer };
        assert_eq!(round(&said), said);
    }
}

#[test]
fn what_is_missing_reads_as_empty() {
    let values: Vec<Value> = vec![Value::Number(1.0), Value::Text("unheard".to_owned())];
    assert_eq!(
        Asked::take(&mut Cursor::new(values.as_slice())),
        Asked {
            id: 1,
            ask: Ask::Nothing
        }
    );
}
