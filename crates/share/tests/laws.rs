//! What holds for every text: spans fit, hiding keeps lengths and lines and can be taken back, links open or say why not.

use proptest::prelude::*;
use share::{Hidden, LARGEST, Shared, Unreadable, hide, pack, places, secrets, unpack};

fn restore(text: &str, known: &[Hidden]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for place in places(text, known) {
        out.push_str(&text[at..place.span.start]);
        out.push_str(place.value);
        at = place.span.end;
    }
    out + &text[at..]
}

/// Texts with secrets of every kind and length among other lines.
fn manifest() -> impl Strategy<Value = String> {
    let value = "[a-zA-Z0-9+/]{1,40}={0,2}";
    let line = prop_oneof![
        value.prop_map(|value| format!("  password: {value}\n")),
        value.prop_map(|value| format!("  token: '{value}'\n")),
        "[0-9]{1,12}".prop_map(|value| format!("  pwd: {value}\n")),
        value.prop_map(|value| format!("  url: https://a:{value}@host/x\n")),
        value.prop_map(|value| format!("  key: |\n    -----BEGIN PRIVATE KEY-----\n    {value}\n    {value}0\n    -----END PRIVATE KEY-----\n")),
        "[a-z]{1,8}".prop_map(|value| format!("  name-{value}: {value}\n")),
        Just("  é: ü\n".to_owned()),
        Just("---\nkind: Secret\ndata:\n".to_owned()),
    ];
    proptest::collection::vec(line, 1..30)
        .prop_map(|lines| format!("kind: Secret\ndata:\n{}", lines.concat()))
}

proptest! {
    #[test]
    fn takes_every_text(text in "\\PC*|[ -~\n]{0,200}|(password|token|://|:|=|@|\"|'|\\\\|-----BEGIN |PRIVATE KEY-----|eyJ|\n| |é|\\{|\\}|x){0,40}") {
        let found = secrets(&text);
        let mut end = 0;
        for secret in &found {
            prop_assert!(secret.span.start >= end && !secret.span.slice(&text).is_empty());
            end = secret.span.end;
        }
        let mut known = Vec::new();
        prop_assert_eq!(hide(&text, &found, &mut known).len(), text.len());
    }

    #[test]
    fn hides_and_puts_back(text in manifest()) {
        let mut known = Vec::new();
        let hidden = hide(&text, &secrets(&text), &mut known);
        prop_assert_eq!(hidden.len(), text.len());
        let lengths = |text: &str| text.lines().map(str::len).collect::<Vec<_>>();
        prop_assert_eq!(lengths(&hidden), lengths(&text));
        // Values of three bytes and fewer may stand twice under the same name; they stay hidden then.
        if known.iter().all(|hidden| hidden.word.len() > 3) {
            prop_assert_eq!(restore(&hidden, &known), &text[..]);
        }
        let known = Hidden::from_bytes(&Hidden::to_bytes(&known)).expect("its own list");
        let edited = format!("# first\n{}\nlast: 1\n", hidden.replace("name-", "named-"));
        let expected = format!("# first\n{}\nlast: 1\n", text.replace("name-", "named-"));
        if known.iter().all(|hidden| hidden.word.len() > 3) {
            prop_assert_eq!(restore(&edited, &known), expected);
        }
    }

    #[test]
    fn links_open_again(texts in proptest::collection::vec((".{0,20}", "(\\PC|\n){0,400}"), 1..4), n_hidden in 0_usize..500) {
        let shared = Shared { shown: texts.len() - 1, texts, n_hidden };
        let link = pack(&shared).expect("small texts");
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)));
        prop_assert_eq!(unpack(&link), Ok(shared.clone()));
        prop_assert_eq!(unpack(&format!("{link}).")), Ok(shared));
        // A link that lost its end or one of its letters says so.
        prop_assert!(unpack(&link[..link.len() - 2]).is_err());
        let at = 2 + n_hidden % (link.len() - 2);
        let other = if &link[at..=at] == "A" { "B" } else { "A" };
        let changed = format!("{}{other}{}", &link[..at], &link[at + 1..]);
        prop_assert!(unpack(&changed).is_err() || unpack(&changed) == unpack(&link));
    }

    #[test]
    fn garbage_is_refused(link in "\\PC*|1\\.[a-zA-Z0-9_-]{0,300}|[0-9]{1,3}\\.[a-z]{0,9}") {
        prop_assert!(unpack(&link).is_err());
    }
}

#[test]
fn says_why_a_link_does_not_open() {
    assert_eq!(unpack(""), Err(Unreadable::Damaged));
    assert_eq!(unpack("2.abcd"), Err(Unreadable::Unknown));
    let bomb = |length: usize| Shared {
        texts: vec![("a".to_owned(), "a".repeat(length))],
        ..Shared::default()
    };
    assert_eq!(pack(&bomb(LARGEST + 1)), None);
    assert_eq!(pack(&bomb(1 << 20)), None, "no text is as even as that");
    assert!(pack(&bomb(60_000)).is_some());
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&vec![b'a'; 16 << 20], 9);
    let link = {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(packed)
    };
    assert_eq!(unpack(&format!("1.{link}")), Err(Unreadable::TooLarge));
}

#[test]
fn keeps_base64_and_numbers_what_they_are() {
    let text = "kind: Secret\ndata:\n  a: aHVudGVyMg==\n  b: aHVudGVyMjI=\nstringData: {pin: 123456, pw: \"-1.5e3\"}\n";
    let mut known = Vec::new();
    let hidden = hide(text, &secrets(text), &mut known);
    assert_eq!(
        hidden,
        "kind: Secret\ndata:\n  a: REDxx0001A==\n  b: REDxxx0002A=\nstringData: {pin: 900003, pw: \"900004\"}\n"
    );
    assert_eq!(restore(&hidden, &known), text);
}
