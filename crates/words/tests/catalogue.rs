//! Fluent in, catalogue out, messages said; and what the build refuses.

#[path = "../build/compact.rs"]
mod compact;
#[path = "../build/fluent.rs"]
mod fluent;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use fluent::{Message, Source};
use words::{Arg, Words, locale};

const ENGLISH: &str = "check-title = Check\ncheck-summary = { $errors }";

fn read(
    name: &str,
    text: &str,
    english: Option<&BTreeMap<String, Message>>,
) -> Result<BTreeMap<String, Message>, String> {
    let source = Source {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    fluent::read(&[source], &["one", "other"], english)
}

fn spoken(tag: &str) -> Words {
    let text = include_str!("data/spoken.ftl");
    let messages = read("spoken.ftl", text, None).expect("the file is right");
    Words::new(
        locale(tag).expect("a locale of the site"),
        &compact::write(&messages),
    )
}

fn count(n: i64, m: i64) -> String {
    spoken("en").say("count", &[("n", Arg::Number(n)), ("m", Arg::Number(m))])
}

#[test]
fn says_text_with_its_special_characters() {
    assert_eq!(
        spoken("en").t("plain"),
        "Braces {like these}, a | and a \\ stay."
    );
    assert_eq!(spoken("en").t("lines"), "The first line.\nThe second one.");
}

#[test]
fn fills_arguments_in_and_shows_missing_ones() {
    let args = [("name", Arg::from("a|{b}\\n"))];
    assert_eq!(
        spoken("en").say("argument", &args),
        "a|{b}\\n was removed in {version}."
    );
}

#[test]
fn selects_by_number_category_and_default() {
    assert_eq!(count(0, 1), "nothing, said");
    assert_eq!(count(1, 1), "1 finding in one document, said");
    assert_eq!(count(1, 1200), "1 finding in 1,200 documents, said");
    assert_eq!(count(1234, 1), "1,234 findings, said");
    assert_eq!(
        spoken("en").say("default-first", &[("n", Arg::Number(1))]),
        "one"
    );
    assert_eq!(
        spoken("en").say("default-first", &[("n", Arg::from("1"))]),
        "many"
    );
}

#[test]
fn writes_dates_as_the_locale_does() {
    let args = [
        (
            "day",
            Arg::Day {
                year: 2023,
                month: 4,
                day: 3,
            },
        ),
        (
            "month",
            Arg::Month {
                year: 2023,
                month: 4,
            },
        ),
    ];
    assert_eq!(
        spoken("en").say("date", &args),
        "On 3 Apr 2023 or in Apr 2023"
    );
    assert_eq!(
        spoken("pt-BR").say("date", &args),
        "On 3 de abr. de 2023 or in abr. de 2023"
    );
    assert_eq!(
        spoken("zh-CN").say("date", &args),
        "On 2023 年 4 月 3 日 or in 2023 年 4 月"
    );
}

#[test]
fn falls_back_to_english_for_missing_and_unreadable_lines() {
    let broken = "command-version={version|one:x";
    let args = [("version", Arg::from("1")), ("date", Arg::from("2"))];
    for catalogue in ["", broken, "no line at all", "command-version=}"] {
        let words = Words::new(locale("es").expect("a locale of the site"), catalogue);
        assert_eq!(words.say("command-version", &args), "farol 1, data as of 2");
        assert_eq!(words.t("no-such-key"), "[no-such-key]");
    }
}

#[test]
fn finds_every_key_of_english() {
    let words = Words::english();
    assert!(words::messages().iter().all(|(key, _)| words.has(key)));
    assert!(!words.has("") && !words.has("~"));
}

#[test]
fn refuses_with_file_and_line() {
    let english = read("en.ftl", ENGLISH, None).expect("the text is right");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/refused");
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let mut faults = String::new();
    for path in paths
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
    {
        let name = path.file_name().expect("a name").to_string_lossy();
        let text = fs::read_to_string(path).expect("a file");
        let fault = read(&name, &text, Some(&english)).expect_err("every file here has a fault");
        faults += &(fault + "\n");
    }
    let expected = folder.join("expected.txt");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&expected, &faults).expect("a file to write");
    }
    assert_eq!(faults, fs::read_to_string(&expected).expect("a file"));
}
