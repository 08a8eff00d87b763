//! The lines of an example with their numbers, keys coloured and findings underlined.

use leptos::prelude::*;
use protocol::{Mark, Verdict};
use report::Severity;

use super::icon::sign;

/// The first lines of a text with the marks of a verdict on it.
pub(super) fn lines(
    text: &str,
    n_lines: usize,
    verdict: Option<&Verdict>,
) -> impl IntoView + use<> {
    let marks = verdict
        .map(|verdict| verdict.marks.as_slice())
        .unwrap_or_default();
    let mut start = 0;
    let mut rows = Vec::new();
    for (i, line) in text.lines().take(n_lines).enumerate() {
        let end = start + line.encode_utf16().count();
        let here: Vec<Mark> = marks
            .iter()
            .filter(|mark| start <= mark.0 && mark.0 <= end)
            .copied()
            .collect();
        rows.push(row(line, i + 1, start, &here));
        start = end + 1;
    }
    rows
}

fn row(line: &str, number: usize, start: usize, marks: &[Mark]) -> impl IntoView + use<> {
    let worst = marks.iter().map(|mark| mark.2).max();
    let class = worst.map_or_else(
        || "row".to_owned(),
        |severity| format!("row mark-{}", name(severity)),
    );
    view! {
        <span class={class}>
            <span class="g">{worst.map(|severity| sign(severity.into()))}{number}</span>
            <span class="t">{tokens(line).into_iter().map(|(class, token, at)| piece(class, token, start + at, marks)).collect_view()}</span>
        </span>
    }
}

/// A token, underlined if it stands in a mark. Examples are ASCII, so bytes are UTF-16 units.
fn piece(class: &'static str, token: &str, at: usize, marks: &[Mark]) -> impl IntoView + use<> {
    let mark = marks
        .iter()
        .find(|mark| mark.0 < at + token.len() && at < mark.1);
    let token = token.to_owned();
    match (mark, class) {
        (Some(mark), _) => {
            view! { <span class={format!("{class} sq-{}", name(mark.2))}>{token}</span> }.into_any()
        }
        (None, "") => token.into_any(),
        (None, _) => view! { <span class={class}>{token}</span> }.into_any(),
    }
}

/// A line of plain block YAML as (class, text, offset).
fn tokens(line: &str) -> Vec<(&'static str, &str, usize)> {
    let code_end = line.find(" #").map_or(
        if line.trim_start().starts_with('#') {
            0
        } else {
            line.len()
        },
        |at| at,
    );
    let (code, comment) = line.split_at(code_end);
    let indent = code.len() - code.trim_start_matches([' ', '-']).len();
    let (lead, rest) = code.split_at(indent);
    let (key, value) = match rest
        .find(": ")
        .or_else(|| rest.ends_with(':').then(|| rest.len() - 1))
    {
        Some(at) => rest.split_at(at),
        None => ("", rest),
    };
    let (colon, value) = if key.is_empty() {
        ("", value)
    } else {
        value.split_at(1)
    };
    let value_class = if value.trim().parse::<f64>().is_ok() {
        "n"
    } else {
        "s"
    };
    let gap = value.len() - value.trim_start().len();
    let (gap, value) = value.split_at(gap);
    let parts = [
        ("p", lead),
        ("k", key),
        ("p", colon),
        ("", gap),
        (value_class, value),
        ("c", comment),
    ];
    let mut at = 0;
    let placed = parts.into_iter().map(|(class, text)| {
        at += text.len();
        (class, text, at - text.len())
    });
    placed.filter(|(_, text, _)| !text.is_empty()).collect()
}

/// The class name of a severity.
pub(super) fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_a_line_without_losing_a_character() {
        for line in [
            "",
            "# note",
            "apiVersion: v1",
            "  - host: a # b",
            "spec:",
            "---",
            "  name: 80",
            "- x",
        ] {
            assert_eq!(
                tokens(line)
                    .iter()
                    .map(|(_, text, _)| *text)
                    .collect::<String>(),
                line
            );
        }
        assert_eq!(
            tokens("  port: 80"),
            [
                ("p", "  ", 0),
                ("k", "port", 2),
                ("p", ":", 6),
                ("", " ", 7),
                ("n", "80", 8)
            ]
        );
    }
}
