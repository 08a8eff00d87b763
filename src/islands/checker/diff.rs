//! A unified diff: number, sign, text with the changed characters marked.

use leptos::prelude::*;
use protocol::{Hunk, Line, Preview, Sign};
use words::say;

use crate::app::App;

/// Lines that are drawn at most; the rest can be copied.
const MOST_LINES: usize = 400;

pub(super) fn diff(app: App, preview: &Preview) -> impl IntoView + use<> {
    let words = app.words();
    let mut left = MOST_LINES;
    let hunks: Vec<_> = preview
        .hunks
        .iter()
        .enumerate()
        .map_while(|(i, part)| {
            let shown = part.lines.len().min(left);
            left -= shown;
            (shown > 0).then(|| hunk(app, part, shown, i > 0 || has_many_files(preview)))
        })
        .collect();
    view! { <div class="diff" tabindex="0" role="region" aria-label={say!(words, "check-diff")}>{hunks}</div> }
}

fn has_many_files(preview: &Preview) -> bool {
    preview
        .hunks
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a.file != b.file))
}

fn hunk(app: App, part: &Hunk, shown: usize, is_named: bool) -> impl IntoView + use<> {
    let words = app.words();
    let line = part.lines.first().map_or(1, |line| line.number);
    let has_many = app.files.with_untracked(Vec::len) > 1;
    let name = app
        .with_file(part.file, |file| file.path.clone())
        .filter(|_| has_many);
    let name = match name {
        Some(name) => say!(words, "check-diff-file-line", name = name, line = line),
        None => say!(words, "check-diff-line", line = line),
    };
    view! {
        {is_named.then(|| view! { <span class="hunk">{name}</span> })}
        {part.lines.iter().take(shown).map(row).collect_view()}
    }
}

fn row(line: &Line) -> impl IntoView + use<> {
    let (class, sign) = match line.sign {
        Sign::Context => ("d", " "),
        Sign::Removed => ("d r", "-"),
        Sign::Added => ("d a", "+"),
    };
    view! {
        <div class={class}>
            <span class="no">{line.number}</span><span class="sg">{sign}</span><span class="tx">{marked(line)}</span>
        </div>
    }
}

fn marked(line: &Line) -> impl IntoView + use<> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for (from, to) in &line.marks {
        let (Some(before), Some(changed)) = (line.text.get(at..*from), line.text.get(*from..*to))
        else {
            continue;
        };
        pieces.push(before.to_owned().into_any());
        pieces.push(view! { <mark>{changed.to_owned()}</mark> }.into_any());
        at = *to;
    }
    pieces.push(
        line.text
            .get(at..)
            .unwrap_or_default()
            .to_owned()
            .into_any(),
    );
    pieces
}
