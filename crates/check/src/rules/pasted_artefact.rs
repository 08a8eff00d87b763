//! `pasted-artefact`: what copying leaves in a text where it does harm: curly quotes around values, blanks that YAML takes
//! for letters, links of Markdown, dots for what was cut.
//!
//! Prose may hold all of these, so texts in annotations, data and descriptions are left alone, and so are comments.

use memchr::{memchr_iter, memchr3_iter, memmem};

use super::{Check, Rule};
use crate::context::{Context, message, text};
use crate::parse::Broken;
use crate::tree::{NodeId, NodeKind};
use crate::{Edit, Finding, Fix, Message, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "pasted-artefact",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-pasted-quotes", &["value"]),
        ("finding-pasted-blank", &["code"]),
        ("finding-pasted-link", &["value"]),
        ("finding-pasted-cut", &[]),
        ("finding-pasted-prompt", &["value"]),
        ("fix-straight-quotes", &[]),
        ("fix-plain-blanks", &[]),
        ("fix-unlink", &["value"]),
        ("fix-comment-out", &[]),
    ],
    guide: "",
    check: Check::Document(check),
};

const SOURCE: &str = "https://yaml.org/spec/1.2.2/#chapter-5-character-productions";

/// Below these stands text for people.
const PROSE: &[&str] = &[
    "annotations",
    "data",
    "description",
    "message",
    "stringData",
];
/// What stands here is a name.
const NAMES: &[&str] = &["apiVersion", "image", "kind", "name", "namespace"];

fn is_quote(c: char) -> bool {
    matches!(c, '\u{2018}'..='\u{201F}' | '\u{AB}' | '\u{BB}')
}

pub(super) fn is_odd_blank(c: char) -> bool {
    matches!(
        c,
        '\u{A0}' | '\u{2000}'..='\u{200D}' | '\u{202F}' | '\u{2060}' | '\u{3000}' | '\u{FEFF}'
    )
}

/// Those that take no room.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let input = ctx.doc.tree.text();
    let bytes = input.as_bytes();
    // The first bytes of all characters in question.
    let odd = memchr3_iter(0xC2, 0xE2, 0xE3, bytes).chain(memchr_iter(0xEF, bytes));
    let links = memmem::find_iter(bytes, b"](http");
    let mut nodes: Vec<NodeId> = odd
        .chain(links)
        .filter_map(|at| ctx.doc.tree.at(at))
        .collect();
    nodes.sort_unstable();
    nodes.dedup();
    let mut found: Vec<Finding> = nodes
        .into_iter()
        .filter_map(|node| find(ctx, node))
        .collect();
    found.extend(cause(ctx));
    found
}

/// What a scalar shows.
fn find(ctx: &Context<'_, '_>, node: NodeId) -> Option<Finding> {
    if ctx.doc.tree.kind(node) != NodeKind::Plain {
        return None;
    }
    let value = ctx.scalar(node)?;
    let part = ctx.part_of(node)?;
    let above = ctx.keys_above(node);
    let is_prose = above.iter().any(|key| PROSE.contains(key));
    let span = ctx.doc.span(node);
    let is_key = ctx
        .text
        .get(span.end..)
        .is_some_and(|rest| rest.trim_start_matches(' ').starts_with(':'));
    let is_ours = part.is_object() && is_own(ctx, part.api_version);
    let is_name = is_name(&above, is_ours);
    // A colon that nothing but an odd blank follows parts no key from its value.
    let is_entry = value
        .split_once(is_odd_blank)
        .is_some_and(|(key, _)| key.ends_with(':'));
    let is_key = is_key || (is_ours && is_entry);
    let is_at_end = |test: fn(char) -> bool| value.starts_with(test) || value.ends_with(test);
    let (words, fix) = match () {
        () if is_prose => return None,
        () if value.starts_with(is_quote) && value.ends_with(is_quote) && (is_ours || is_name) => {
            (quotes(value), straighten(value, span))
        }
        () if value.contains(is_odd_blank)
            && (is_key || is_name || (is_ours && is_at_end(is_odd_blank))) =>
        {
            (blank(value)?, blanks(value, span))
        }
        () if is_name && value.contains("](http") => (link(value), unlink(value, span)),
        () if value == "\u{2026}" && is_ours => (message("finding-pasted-cut", []), None),
        () => return None,
    };
    let severity = if is_key || is_name {
        Severity::Error
    } else {
        Severity::Warning
    };
    Some(Finding {
        subject: value.to_owned(),
        field: ctx.field(node),
        source: SOURCE,
        fixes: fix
            .into_iter()
            .filter(|_| !ctx.doc.is_templated(node))
            .collect(),
        ..ctx.finding(RULE.id, severity, node, words)
    })
}

/// Whether the keys above a value say that it is a name; in objects of others, `name` may be a title.
fn is_name(above: &[&str], is_ours: bool) -> bool {
    above.first().is_some_and(|key| NAMES.contains(key))
        && (is_ours || above.len() == 1 || above[0] == "image" || above[1] == "metadata")
}

/// Whether an object is of Kubernetes, or of nobody that can be told because its head has been damaged.
fn is_own(ctx: &Context<'_, '_>, api_version: Option<NodeId>) -> bool {
    let version = api_version
        .and_then(|node| ctx.scalar(node))
        .unwrap_or_default();
    let version = version.trim_matches(|c| is_quote(c) || is_odd_blank(c));
    facts::is_builtin_group(facts::split_api_version(version).0)
}

/// What made a document unreadable, if it is something that copying left.
fn cause(ctx: &Context<'_, '_>) -> Option<Finding> {
    let broken = ctx.doc.broken.as_ref().filter(|_| !ctx.doc.is_template)?;
    let (span, words, fix) = in_line(ctx, broken)?;
    let object = ctx.parts.last().map(|part| part.name(ctx.doc));
    Some(Finding {
        subject: broken.fault.name().to_owned(),
        source: SOURCE,
        fixes: fix.into_iter().collect(),
        ..ctx.finding_at(RULE.id, Severity::Error, span, object, words)
    })
}

/// Whether a fault is the work of what copying left.
pub(super) fn is_cause(ctx: &Context<'_, '_>, broken: &Broken) -> bool {
    in_line(ctx, broken).is_some()
}

fn in_line(ctx: &Context<'_, '_>, broken: &Broken) -> Option<(Span, Message, Option<Fix>)> {
    let at = (ctx.doc.offset + broken.at).min(ctx.text.len());
    let before = ctx.text.get(..at)?;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = ctx.text.get(start..)?.lines().next()?;
    let body = line.trim_start_matches(' ');
    let value = value_of(body);
    // Both are what the line ends with.
    let from = start + line.len() - value.len();
    let value = value.trim_end();
    let span = Span {
        start: from,
        end: from + value.len(),
    };
    if body.trim_end() == "\u{2026}" {
        return Some((span, message("finding-pasted-cut", []), None));
    }
    if value.starts_with(is_quote) && value.ends_with(is_quote) {
        return Some((span, quotes(value), straighten(value, span)));
    }
    if value.starts_with('[') && value.contains("](http") && value.ends_with(')') {
        return Some((span, link(value), unlink(value, span)));
    }
    if let Some(found) = prompt(ctx, start) {
        return Some(found);
    }
    let is_blank = body.starts_with(is_odd_blank) || value.starts_with(is_odd_blank);
    let whole = Span {
        start,
        end: start + line.len(),
    };
    is_blank
        .then(|| Some((whole, blank(line)?, blanks(line, whole))))
        .flatten()
}

/// A line of a shell at the start of a line, or above it, where reading stops one line later.
fn prompt(ctx: &Context<'_, '_>, start: usize) -> Option<(Span, Message, Option<Fix>)> {
    let above = ctx.text.get(ctx.doc.offset..start)?.trim_end();
    let above = ctx.doc.offset + above.rfind('\n').map_or(0, |end| end + 1);
    let start = [start, above].into_iter().find(|start| {
        let line = ctx.text.get(*start..).and_then(|rest| rest.lines().next());
        line.is_some_and(is_prompt)
    })?;
    let line = ctx.text.get(start..)?.lines().next()?;
    let span = Span {
        start,
        end: start + line.trim_end().len(),
    };
    let words = message("finding-pasted-prompt", [("value", text(line.trim_end()))]);
    let edit = Edit::insert(start, "# ");
    let fix = Fix::new(message("fix-comment-out", []), Safety::Review, vec![edit]);
    Some((span, words, Some(fix)))
}

/// `$ kubectl get …`, also behind the name of a host.
fn is_prompt(line: &str) -> bool {
    const PROGRAMS: [&str; 5] = ["kubectl ", "helm ", "oc ", "cat ", "kustomize "];
    let command = ["$ ", "% ", "> "]
        .iter()
        .find_map(|mark| line.split_once(mark));
    let command = command.map_or(line, |(_, command)| command);
    !line.starts_with([' ', '#', '-'])
        && PROGRAMS.iter().any(|program| command.starts_with(program))
}

/// What follows the key or the dash on a line.
fn value_of(body: &str) -> &str {
    let item = body.strip_prefix("- ").unwrap_or(body);
    let after = item.split_once(':').map(|(_, rest)| rest).unwrap_or(item);
    after.trim_start_matches(' ')
}

fn quotes(value: &str) -> Message {
    message("finding-pasted-quotes", [("value", text(value))])
}

fn link(value: &str) -> Message {
    message("finding-pasted-link", [("value", text(value))])
}

/// Names the first odd blank by its code point.
fn blank(value: &str) -> Option<Message> {
    let c = value.chars().find(|c| is_odd_blank(*c))?;
    let code = format!("U+{:04X}", u32::from(c));
    Some(message("finding-pasted-blank", [("code", text(code))]))
}

fn fix(title: Message, span: Span, text: String) -> Option<Fix> {
    Some(Fix::new(title, Safety::Review, vec![Edit { span, text }]))
}

fn straighten(value: &str, span: Span) -> Option<Fix> {
    let inner = value.trim_matches(is_quote);
    let is_plain = !inner.contains(['"', '\\']) && !inner.contains(is_quote);
    let title = message("fix-straight-quotes", []);
    is_plain
        .then(|| fix(title, span, format!("\"{inner}\"")))
        .flatten()
}

fn blanks(value: &str, span: Span) -> Option<Fix> {
    let plain = |c: char| match c {
        c if is_invisible(c) => None,
        c if is_odd_blank(c) => Some(' '),
        c => Some(c),
    };
    let new: String = value.chars().filter_map(plain).collect();
    fix(message("fix-plain-blanks", []), span, new)
}

/// Keeps the text of each link.
fn unlink(value: &str, span: Span) -> Option<Fix> {
    let (before, rest) = value.split_once('[')?;
    let (name, rest) = rest.split_once("](")?;
    let (_, after) = rest.split_once(')')?;
    let new = format!("{before}{name}{after}");
    fix(
        message("fix-unlink", [("value", text(new.as_str()))]),
        span,
        new,
    )
}
