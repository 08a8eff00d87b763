//! `unrecognized-input`: a text of another kind, when nothing in it was recognized. It says what the text looks like.

use super::{Check, Rule};
use crate::context::{message, text};
use crate::whole::Whole;
use crate::{Finding, Fix, Safety, Severity, Span, parse};

pub(super) const RULE: Rule = Rule {
    id: "unrecognized-input",
    safety: Some(Safety::Manual),
    messages: &[
        ("finding-unrecognized-html", &[]),
        ("finding-unrecognized-prefix", &[]),
        ("finding-unrecognized-diff", &[]),
        ("finding-unrecognized-code", &["name"]),
        ("finding-unrecognized-compose", &[]),
        ("finding-unrecognized-answer", &[]),
        ("finding-unrecognized-json", &[]),
        ("fix-without-prefix", &[]),
    ],
    guide: "",
    check: Check::Text(check),
};

const SOURCE: &str =
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields";
/// What a text is shows itself in its first lines.
const MAX_LINES: usize = 200;

fn check(whole: &Whole<'_>) -> Vec<Finding> {
    if whole.is_recognized {
        return Vec::new();
    }
    let found = look(whole.text).map(|(span, words)| Finding {
        source: SOURCE,
        fixes: match words.key {
            "finding-unrecognized-prefix" => without_prefix(whole.text).into_iter().collect(),
            _ => Vec::new(),
        },
        ..whole.finding(RULE.id, Severity::Info, span, words)
    });
    found.into_iter().collect()
}

fn look(input: &str) -> Option<(Span, crate::Message)> {
    let start = input.len()
        - input
            .trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n'])
            .len();
    let head: Vec<&str> = input[start..].lines().take(MAX_LINES).collect();
    let first = head.first()?;
    let span = Span {
        start,
        end: start + first.trim_end().len(),
    };
    let has = |test: fn(&str) -> bool| head.iter().any(|line| test(line));
    let words = match () {
        () if is_html(first) => message("finding-unrecognized-html", []),
        () if has(|line| line.starts_with("diff --git ") || line.starts_with("@@ -")) => {
            message("finding-unrecognized-diff", [])
        }
        () if is_prefixed(&head) => message("finding-unrecognized-prefix", []),
        () if has(is_terraform) => code("Terraform"),
        () if is_compose(&head) => message("finding-unrecognized-compose", []),
        () if is_answer(first) => message("finding-unrecognized-answer", []),
        () if is_go(&head) => code("Go"),
        () if first.starts_with(['{', '[']) && has(|line| line.contains("\":")) => {
            message("finding-unrecognized-json", [])
        }
        () => return None,
    };
    Some((span, words))
}

fn code(name: &str) -> crate::Message {
    message("finding-unrecognized-code", [("name", text(name))])
}

fn is_html(first: &str) -> bool {
    ["<!doctype html", "<html", "<head", "<?xml"]
        .iter()
        .any(|tag| {
            first
                .get(..tag.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(tag))
        })
}

/// A manifest behind line numbers, or behind the marks of a quotation.
fn is_prefixed(head: &[&str]) -> bool {
    let at = |key: &str| {
        let behind = |line: &&str| {
            let rest = line.trim_start_matches(is_lead);
            rest.starts_with(key) && line.starts_with(is_lead) && !line.starts_with("  ")
        };
        head.iter().position(behind)
    };
    at("apiVersion: ").is_some() && at("kind: ").is_some()
}

/// What may stand before a line that was copied with its number, or out of a quotation.
fn is_lead(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '\t' | '>' | '|' | ':' | '.')
}

/// Lines that are copied at most.
const MAX_COPIED: usize = 64 * 1024;

/// The same text without what stands before each line, as far as `apiVersion` stands to the right.
fn without_prefix(input: &str) -> Option<Fix> {
    let column = input
        .lines()
        .find_map(|line| line.find("apiVersion: "))
        .filter(|_| input.len() <= MAX_COPIED)?;
    let strip = |line: &str| match line.get(..column) {
        Some(lead) if lead.chars().all(is_lead) => line.get(column..).map(str::to_owned),
        _ if line.chars().all(is_lead) => Some(String::new()),
        _ => None,
    };
    let lines: Vec<String> = input.lines().map(strip).collect::<Option<_>>()?;
    let text = lines.join("\n");
    let is_read = parse::parse(&text).all(|doc| doc.broken.is_none());
    let title = message("fix-without-prefix", []);
    is_read.then(|| Fix::new(title, Safety::Manual, Vec::new()).copy(text))
}

/// The start of a block with a quoted name.
fn is_terraform(line: &str) -> bool {
    let is_block = [
        "resource \"",
        "provider \"",
        "module \"",
        "variable \"",
        "data \"",
    ]
    .iter()
    .any(|word| line.starts_with(word));
    line.trim_end().ends_with('{') && (is_block || line.trim_end() == "terraform {")
}

/// Services by name, with images or builds below them.
fn is_compose(head: &[&str]) -> bool {
    let mut rest = head.iter().map(|line| line.trim_end());
    let is_list = rest.any(|line| line == "services:");
    let mut below = rest.take_while(|line| line.is_empty() || line.starts_with([' ', '#']));
    let is_name = |line: &str| line.ends_with(':') && !line.trim_start().starts_with(['-', '#']);
    is_list
        && below.any(is_name)
        && below.any(|line| line.starts_with("   ") && is_part_of_service(line.trim_start()))
}

fn is_part_of_service(line: &str) -> bool {
    ["image:", "build:", "ports:", "volumes:"]
        .iter()
        .any(|key| line.starts_with(key))
}

/// What a client says when there is nothing to print.
fn is_answer(first: &str) -> bool {
    [
        "error: ",
        "Error: ",
        "Error from server",
        "No resources found",
        "The connection to the server",
    ]
    .iter()
    .any(|start| first.starts_with(start))
}

fn is_go(head: &[&str]) -> bool {
    let has = |test: fn(&str) -> bool| head.iter().any(|line| test(line));
    has(|line| line.starts_with("package "))
        && has(|line| line.starts_with("import ") || line.starts_with("func "))
}
