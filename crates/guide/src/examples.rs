//! The code blocks of a page, for tests that feed them to the engine.

use pulldown_cmark::{Event, Tag};

use crate::code::Info;
use crate::containers::{self, Chunk, Part};
use crate::front;
use crate::prose::{events, info, inside, plain};

/// A code block of a page, as it is written: facts still stand as `{{name}}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// The line of its opening fence, from 1.
    pub line: usize,
    /// The first word after the fence, such as `yaml`.
    pub language: String,
    /// The caption; empty without one.
    pub title: String,
    /// The code.
    pub text: String,
    /// The target, empty for the newest, where a rule finds something in it.
    pub tried: Option<String>,
    /// Whether it is the example of a `:::check`.
    pub is_check: bool,
}

/// Every code block of a page in order, those in tabs and checkers too.
pub fn examples(source: &str) -> Vec<Example> {
    let source = source.replace("\r\n", "\n");
    let mut waiting = vec![(front::split(&source).1, false)];
    let mut found = Vec::new();
    while let Some((chunk, is_check)) = waiting.pop() {
        for part in containers::split(chunk) {
            match part {
                Part::Markdown(chunk) => collect(chunk, is_check, &mut found),
                Part::Tabs { tabs, .. } => {
                    waiting.extend(tabs.iter().map(|tab| (tab.inside, is_check)))
                }
                Part::Check { inside, .. } => waiting.push((inside, true)),
                Part::Stale { translated, .. } => waiting.push((translated, is_check)),
                Part::English { inside, .. } => waiting.push((inside, is_check)),
                Part::Stray(..) => {}
            }
        }
    }
    found.sort_by_key(|example| example.line);
    found
}

fn collect(chunk: Chunk<'_>, is_check: bool, found: &mut Vec<Example>) {
    let events = events(chunk);
    for (i, (event, line)) in events.iter().enumerate() {
        let Event::Start(Tag::CodeBlock(kind)) = event else {
            continue;
        };
        let info = Info::parse(info(kind));
        found.push(Example {
            line: *line,
            language: info.language.to_owned(),
            title: info.title.unwrap_or_default().to_owned(),
            tried: info.tried.map(str::to_owned),
            text: plain(inside(&events, i).0),
            is_check,
        });
    }
}
