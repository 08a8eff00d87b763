//! One block of a page grows old: what the list says, and what the page becomes.
//!
//! `tests/pages/english.md` is a page with every sort of block, `translated.md` its translation, recorded as up to date.
//! Each `tests/aging/<name>.diff` is a change of the English page; `<name>.md` is the page that becomes of the translation,
//! with the list above it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use freshness::{
    Change, Changes, Hash, Line, Pair, Record, compose, hash, messages, name, pair_page, part,
    sections, wording,
};

const PAGE: &str = "guides/dockershim.md";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(file: &str) -> String {
    fs::read_to_string(folder().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
}

/// The record of a translation that is up to date.
fn accepted(english: &str) -> Record {
    let mut record = Record::default();
    for section in sections(english) {
        let hashes = section.blocks.iter().map(hash).collect();
        record.set(&part(PAGE, &section.id), hashes);
    }
    record
}

/// Every block of a page, as if it had changed on one day.
fn kept(english: &str) -> Changes {
    let mut changes = Changes::default();
    for block in sections(english)
        .into_iter()
        .flat_map(|section| section.blocks)
    {
        let text = wording(&block).to_owned();
        changes.keep(Change {
            day: "2026-11-02".to_owned(),
            text,
        });
    }
    changes
}

/// The English page after a change: `-` lines are replaced by the `+` lines behind them, `@` lines say where.
fn changed(english: &str, diff: &str) -> String {
    let mut page = english.to_owned();
    for hunk in diff.split("@@\n").filter(|hunk| !hunk.trim().is_empty()) {
        let side = |other: char| -> String {
            let lines = hunk.lines().filter(|line| !line.starts_with(other));
            lines
                .map(|line| format!("{}\n", line.get(1..).unwrap_or_default()))
                .collect()
        };
        let (old, new) = (side('+'), side('-'));
        assert_eq!(page.matches(&old).count(), 1, "expected once:\n{old}");
        page = page.replacen(&old, &new, 1);
    }
    page
}

fn list(english: &str, translated: &str, record: &Record) -> String {
    let (english, translated) = (sections(english), sections(translated));
    let state = pair_page(PAGE, &english, &translated, record);
    let mut list = String::new();
    for section in &state.sections {
        for pair in &section.pairs {
            let _ = match pair {
                Pair::Current { .. } => Ok(()),
                Pair::Stale {
                    english,
                    translated,
                    ..
                } => {
                    writeln!(
                        list,
                        "stale {}: line {}, English {}",
                        name(&english.kind),
                        translated.line,
                        english.line
                    )
                }
                Pair::Missing { english } => writeln!(
                    list,
                    "missing {}: English {}",
                    name(&english.kind),
                    english.line
                ),
                Pair::Orphaned { translated } => writeln!(
                    list,
                    "orphaned {}: line {}",
                    name(&translated.kind),
                    translated.line
                ),
            };
        }
        if let Some(why) = &section.unrecorded {
            let _ = writeln!(list, "unrecorded {}: {why}", section.part);
        }
    }
    let count = state.count();
    let _ = writeln!(
        list,
        "{} of {} current, {} %",
        count.current,
        count.all,
        count.percent_current()
    );
    list
}

/// The page that composed lines make.
fn joined(lines: &[Line]) -> String {
    let text = lines.iter().map(|line| format!("{}\n", line.text));
    text.collect()
}

fn hold(name: &str, changes: &Changes) {
    let (english, translated) = (read("pages/english.md"), read("pages/translated.md"));
    let record = accepted(&english);
    let english = changed(
        &english,
        &read(&format!("aging/{}.diff", name.trim_end_matches("-undated"))),
    );
    let day = |day: &str| format!("<{day}>");
    let lines = compose(PAGE, &translated, &english, &record, changes, &day);
    let page = joined(&lines);
    let result = format!("{}\n{page}", list(&english, &translated, &record));
    let file = folder().join(format!("aging/{name}.md"));
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, &result).expect("a file to write");
    }
    assert_eq!(
        result,
        fs::read_to_string(&file).expect("the expected page")
    );
}

macro_rules! aging {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            hold(&stringify!($name).replace('_', "-"), &kept(&read("pages/english.md")));
        }
    )*};
}

aging!(paragraph paragraph_with_code code table list_item heading quote container tab title lead card fact
       version added removed section_added section_removed tabs_added);

#[test]
fn paragraph_undated() {
    hold("paragraph-undated", &Changes::default());
}

#[test]
fn nothing_is_marked_where_nothing_changed() {
    let (english, translated) = (read("pages/english.md"), read("pages/translated.md"));
    let lines = compose(
        PAGE,
        &translated,
        &english,
        &accepted(&english),
        &Changes::default(),
        &str::to_owned,
    );
    let page = joined(&lines);
    assert_eq!(page, translated.replacen("---\n", "---\ncurrent: 100\n", 1));
}

#[test]
fn nothing_is_marked_where_nothing_is_recorded() {
    let (english, translated) = (read("pages/english.md"), read("pages/translated.md"));
    let record = Record::default();
    let lines = compose(
        PAGE,
        &translated,
        &english,
        &record,
        &Changes::default(),
        &str::to_owned,
    );
    let page = joined(&lines);
    assert_eq!(page, translated);
}

#[test]
fn every_line_says_where_it_comes_from() {
    let (english, translated) = (read("pages/english.md"), read("pages/translated.md"));
    let record = accepted(&english);
    let english = changed(&english, &read("aging/paragraph.diff"));
    let lines = compose(
        PAGE,
        &translated,
        &english,
        &record,
        &Changes::default(),
        &str::to_owned,
    );
    let source: Vec<&str> = translated.lines().collect();
    for line in lines
        .iter()
        .filter(|line| line.text.chars().any(char::is_alphabetic))
    {
        let is_own =
            !line.is_english && !line.text.starts_with("::") && !line.text.starts_with("current:");
        if is_own {
            assert_eq!(source[line.line - 1], line.text);
        }
    }
}

#[test]
fn a_record_is_read_as_it_was_written() {
    let record = accepted(&read("pages/english.md"));
    assert_eq!(
        Record::parse("translated.csv", &record.to_csv()),
        Ok(record)
    );
    let fault =
        Record::parse("translated.csv", "part,english\na.md,123\n").expect_err("a short hash");
    assert_eq!(
        fault,
        "translated.csv:2: found \"a.md,123\", expected hashes of eight hexadecimal digits"
    );
}

#[test]
fn changes_are_read_as_they_were_written() {
    let changes = kept(&read("pages/english.md"));
    assert_eq!(
        Changes::parse("changed.csv", &changes.to_csv()),
        Ok(changes)
    );
}

#[test]
fn messages_are_found_with_their_lines() {
    let found = messages(
        "# Words\n\na-b = One { $x }\n\n## More\nc = { $n ->\n    [one] x\n   *[other] y\n}\n\nd =\n    two\n    lines\n",
    );
    let found: Vec<_> = found
        .iter()
        .map(|m| (m.key.as_str(), m.line, m.text.as_str()))
        .collect();
    let several = "{ $n ->\n    [one] x\n   *[other] y\n}";
    assert_eq!(
        found,
        [
            ("a-b", 3, "One { $x }"),
            ("c", 6, several),
            ("d", 11, "\n    two\n    lines")
        ]
    );
    assert_eq!(Hash::of("a \nb\n"), Hash::of("a\nb"));
}
