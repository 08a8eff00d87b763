//! The dialog about links: no secret leaves as it is, what was hidden is put back, and links open or say why not.

use check::at_once;
use engine::Desk;
use protocol::worker::{Clerk, Reply};
use protocol::{Answer, Ask, FileId, View};

const LINK: &str = "https://example.org/en/check/?target=1.36";
const TEXT: &str = "apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: report}\n";
const SECRET: &str = "apiVersion: v1\nkind: Secret\nmetadata: {name: shop}\nstringData:\n  password: hunter2hunter2\n  pin: 1234\n";

fn ask(desk: &mut Desk, ask: Ask, text: &[u8]) -> Reply {
    at_once(desk.answer(ask, vec![text.to_vec()], &mut |_| ()))
}

fn desk(texts: &[&str]) -> Desk {
    let mut desk = Desk::default();
    for (i, text) in texts.iter().enumerate() {
        put(&mut desk, i as FileId + 1, text);
    }
    desk
}

fn put(desk: &mut Desk, file: FileId, text: &str) {
    let path = format!("{file}.yaml");
    let put = Ask::Put {
        file,
        path,
        rev: 1,
        back: false,
    };
    ask(desk, put, text.as_bytes());
}

fn share(desk: &mut Desk, what: &str, text: &[u8]) -> Reply {
    let wish = Ask::Share {
        what: what.to_owned(),
        link: LINK.to_owned(),
        shown: 2,
    };
    ask(desk, wish, text)
}

fn dialog(desk: &mut Desk, what: &str) -> String {
    match share(desk, what, b"").0 {
        Answer::Html { html } => html,
        other => panic!("a dialog was asked for: {other:?}"),
    }
}

/// What stands in the link with the texts.
fn packed(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("#t=")?;
    Some(rest.split('"').next()?.to_owned())
}

/// Names, texts, the shown one, and what is said.
fn open(packed: &str) -> (Vec<String>, Vec<String>, usize, String) {
    match share(&mut Desk::default(), "open", packed.as_bytes()) {
        (Answer::Opened { paths, shown, said }, texts) => {
            let texts = texts
                .into_iter()
                .map(|text| String::from_utf8(text).expect("UTF-8"));
            (paths, texts.collect(), shown, said)
        }
        other => panic!("texts were asked for: {other:?}"),
    }
}

#[test]
fn texts_go_into_a_link_only_when_asked() {
    let mut desk = desk(&[TEXT, "", "kind: Pod\n"]);
    for what in ["", "other"] {
        let html = dialog(&mut desk, what);
        assert!(html.contains(LINK) && packed(&html).is_none());
    }
    let html = dialog(&mut desk, "plain");
    let (paths, texts, shown, said) = open(&packed(&html).expect("a link"));
    assert_eq!(
        (paths, texts),
        (
            vec!["1.yaml".to_owned(), "3.yaml".to_owned()],
            vec![TEXT.to_owned(), "kind: Pod\n".to_owned()]
        )
    );
    assert_eq!(shown, 0, "the empty one was shown");
    assert!(said.contains('2') && !said.contains("redacted"), "{said}");
}

#[test]
fn secrets_never_go_into_a_link() {
    let mut desk = desk(&[TEXT, SECRET]);
    for what in ["", "plain"] {
        let html = dialog(&mut desk, what);
        assert!(
            packed(&html).is_none() && !html.contains("hunter2") && html.contains("2 values"),
            "{html}"
        );
    }
    let html = dialog(&mut desk, "redacted");
    assert!(!html.contains("hunter2"));
    let (_, texts, shown, said) = open(&packed(&html).expect("a link"));
    assert_eq!((texts.len(), shown), (2, 1));
    assert_eq!(texts[1].len(), SECRET.len());
    assert!(
        !texts[1].contains("hunter2")
            && !texts[1].contains("1234")
            && texts[1].contains("REDACTED"),
        "{}",
        texts[1]
    );
    assert!(said.contains("2 values"), "{said}");
}

#[test]
fn the_owner_puts_values_back() {
    let mut owner = desk(&[SECRET]);
    let (answer, kept) = share(&mut owner, "redacted", b"");
    let Answer::Html { html } = answer else {
        panic!("a dialog was asked for");
    };
    let (_, texts, _, _) = open(&packed(&html).expect("a link"));
    let edited = format!(
        "# looked at\n{}",
        texts[0].replace("name: shop", "name: shop-2")
    );
    // A new worker is told by the page, which keeps what came with the dialog.
    let mut later = desk(&[&edited]);
    share(&mut later, "hold", &kept[0]);
    for desk in [&mut owner, &mut later] {
        put(desk, 1, &edited);
        let check = Ask::Check {
            target: "1.36".to_owned(),
            skip: Vec::new(),
            view: View::default(),
        };
        let Answer::Verdict { verdict } = ask(desk, check, b"").0 else {
            panic!("a verdict was asked for");
        };
        assert!(verdict.banner.contains("put-back"), "{}", verdict.banner);
        let Answer::Edits { edits, .. } = share(desk, "put-back", b"").0 else {
            panic!("edits were asked for");
        };
        let mut text = edited.clone();
        for edit in edits[0].edits.iter().rev() {
            text.replace_range(edit.start..edit.end, &edit.text);
        }
        assert_eq!(
            text,
            format!(
                "# looked at\n{}",
                SECRET.replace("name: shop", "name: shop-2")
            )
        );
    }
}

#[test]
fn says_why_a_link_does_not_open() {
    for (packed, word) in [
        ("1.x", "missing"),
        ("", "missing"),
        ("9.abc", "newer"),
        ("<script>", "missing"),
    ] {
        let (paths, texts, _, said) = open(packed);
        assert!(
            paths.is_empty() && texts.is_empty() && said.contains(word),
            "{packed}: {said}"
        );
    }
}

#[test]
fn long_links_are_refused() {
    let noise: String = (0..40_000_u32)
        .map(|i| format!("- {}\n", i.wrapping_mul(2_654_435_761) % 100_000))
        .collect();
    let mut desk = desk(&[&noise]);
    let html = dialog(&mut desk, "plain");
    assert!(
        packed(&html).is_none() && html.contains("Send the file"),
        "{html}"
    );
}

#[test]
fn lists_one_rule_alone() {
    let mut desk = desk(&[
        "apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: k8s.gcr.io/pause:3.5}]}}}}}\n",
    ]);
    let mut items = |rule: &str| {
        let check = Ask::Check {
            target: "1.36".to_owned(),
            skip: Vec::new(),
            view: View {
                count: 100,
                rule: rule.to_owned(),
                ..View::default()
            },
        };
        match ask(&mut desk, check, b"").0 {
            Answer::Verdict { verdict } => (
                verdict.total,
                verdict.items.len(),
                verdict.banner.contains("data-do=\"rule\""),
            ),
            other => panic!("a verdict was asked for: {other:?}"),
        }
    };
    let (all, _, _) = items("");
    assert!(all > 1);
    assert_eq!(items("removed-api"), (1, 1, true));
    assert_eq!(items("no-such-rule"), (all, all, false));
}
