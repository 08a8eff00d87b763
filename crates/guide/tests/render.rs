//! Markdown in, pages out: `tests/data/*.md` and what becomes of them.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use guide::{World, examples, render};

struct Site;

impl World for Site {
    fn fact(&self, name: &str) -> Option<String> {
        match name {
            "date k8s-gcr-io-frozen" => Some("3 Apr 2023".to_owned()),
            "target" => Some("1.37".to_owned()),
            "runtime-socket" => Some("unix:///run/<c>.sock".to_owned()),
            "latest 1.23" => Some("1.23.17".to_owned()),
            "sharp" => Some("<b> & \"{{date}}\" | *x*".to_owned()),
            _ => None,
        }
    }

    fn address(&self, link: &str) -> Option<String> {
        let (name, id) = link.split_once('#').unwrap_or((link, ""));
        let path = match name {
            "guide:registry-k8s-io" => "../registry-k8s-io/",
            "rule:removed-api" => "../../rules/removed-api/",
            "page:timeline" => "../../timeline/",
            "page:translate" => "../../about/#languages",
            _ => return None,
        };
        Some(if id.is_empty() {
            path.to_owned()
        } else {
            format!("{path}#{id}")
        })
    }

    fn subjects(&self, rule: &str) -> Option<String> {
        match rule {
            "removed-api" | "old-fields-in-new-api" => Some("object".to_owned()),
            "frozen-registry-image" => Some("image object".to_owned()),
            _ => None,
        }
    }

    fn word(&self, key: &str) -> String {
        let word = match key {
            "copy" => "Copy",
            "note" => "Note",
            "caution" => "Caution",
            "warning" => "Warning",
            "diff" => "Diff",
            "check-title" => "Check your own files",
            "check-lead" => "Paste a manifest.",
            "step" => "Step {name}",
            "link-to" => "Link to “{name}”",
            "stale-paragraph" => "This paragraph changed in English on {name}.",
            "stale-title" => "The title changed in English on {name}.",
            "english-changed-on" => "This part changed in English on {name}.",
            key => key,
        };
        word.to_owned()
    }
}

fn describe(source: &str) -> String {
    let page = render(source, &Site);
    let mut text = format!(
        "title: {}\nlead: {}\nwords: {}\n",
        page.title, page.lead, page.n_words
    );
    for (key, value) in &page.front {
        let _ = writeln!(text, "front: {key} = {value}");
    }
    for heading in &page.outline {
        let step = if heading.is_step { ", step" } else { "" };
        let _ = writeln!(
            text,
            "outline: {} {} #{}{step}",
            heading.level, heading.text, heading.id
        );
    }
    for fault in &page.faults {
        let _ = writeln!(text, "fault: {}: {}", fault.line, fault.what);
    }
    format!("{text}\n{}", page.html)
}

/// Renders `tests/data/<name>.md` and holds the result against `tests/data/<name>.html`.
fn hold(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let source = fs::read_to_string(folder.join(format!("{name}.md"))).expect("the source");
    let rendered = describe(&source);
    let expected = folder.join(format!("{name}.html"));
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&expected, &rendered).expect("a file to write");
    }
    assert_eq!(
        rendered,
        fs::read_to_string(&expected).expect("the expected page")
    );
}

macro_rules! pages {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            hold(&stringify!($name).replace('_', "-"));
        }
    )*};
}

pages!(page admonitions chinese choices code containers diffs faults links lists sessions shell stale steps tables yaml);

#[test]
fn line_ends_of_windows_change_nothing() {
    let source = include_str!("data/page.md");
    assert_eq!(describe(&source.replace('\n', "\r\n")), describe(source));
}

#[test]
fn every_piece_of_every_page_renders() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let Ok(source) = fs::read_to_string(&path) else {
            continue;
        };
        for (i, _) in source.char_indices() {
            let (before, after) = source.split_at(i);
            render(&format!("{after}\n{before}"), &Site);
        }
    }
}

#[test]
fn deep_nesting_ends() {
    for piece in [
        "> ",
        "- ",
        "[",
        "**",
        ":::tabs a\n::tab b\n",
        "> [!NOTE]\n> ",
        "`",
        "((((",
        "| ",
    ] {
        render(&piece.repeat(5000), &Site);
    }
}

#[test]
fn finds_the_examples_of_a_page() {
    let found = examples(include_str!("data/containers.md"));
    let seen: Vec<String> = found
        .iter()
        .map(|example| {
            let Example {
                line,
                language,
                title,
                tried: _,
                is_check,
                text,
            } = example;
            format!(
                "{line} {language} {title:?} {is_check} {}",
                text.lines().count()
            )
        })
        .collect();
    assert_eq!(
        seen.join("\n"),
        include_str!("data/containers.txt").trim_end()
    );
}

use guide::Example;
