//! `yaml-syntax`: a document that cannot be read to its end, as YAML or JSON. What comes before is checked all the same.

use super::{Check, Rule, pasted_artefact};
use crate::context::{Context, message, text};
use crate::parse::{Broken, Fault};
use crate::{Finding, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "yaml-syntax",
    safety: None,
    messages: &[
        ("finding-yaml-indentation", &[]),
        ("finding-yaml-quote", &[]),
        ("finding-yaml-bracket", &[]),
        ("finding-yaml-colon", &[]),
        ("finding-yaml-key", &[]),
        ("finding-yaml-escape", &[]),
        ("finding-yaml-anchor", &[]),
        ("finding-yaml-character", &[]),
        ("finding-yaml-end", &[]),
        ("finding-yaml-structure", &["detail"]),
        ("finding-json-value", &[]),
        ("finding-json-key", &[]),
        ("finding-json-colon", &[]),
        ("finding-json-comma", &[]),
        ("finding-json-comment", &[]),
        ("finding-json-trailing-comma", &[]),
    ],
    guide: "",
    check: Check::Document(check),
};

const SOURCE: &str = "https://yaml.org/spec/1.2.2/";

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let Some(broken) = ctx.doc.broken.as_ref().filter(|_| !ctx.doc.is_template) else {
        return Vec::new();
    };
    if pasted_artefact::is_cause(ctx, broken) {
        return Vec::new();
    }
    let Some(key) = key(broken.fault) else {
        return Vec::new();
    };
    let words = match broken.fault {
        Fault::Structure => message(key, [("detail", text(broken.detail.as_str()))]),
        _ => message(key, []),
    };
    let span = word_at(ctx, broken);
    let object = ctx.parts.last().map(|part| part.name(ctx.doc));
    let finding = ctx.finding_at(RULE.id, Severity::Error, span, object, words);
    vec![Finding {
        subject: broken.fault.name().to_owned(),
        source: SOURCE,
        ..finding
    }]
}

fn key(fault: Fault) -> Option<&'static str> {
    Some(match fault {
        Fault::Indentation => "finding-yaml-indentation",
        Fault::Quote => "finding-yaml-quote",
        Fault::Bracket => "finding-yaml-bracket",
        Fault::Colon => "finding-yaml-colon",
        Fault::Key => "finding-yaml-key",
        Fault::Escape => "finding-yaml-escape",
        Fault::Anchor => "finding-yaml-anchor",
        Fault::Character => "finding-yaml-character",
        Fault::End => "finding-yaml-end",
        Fault::Structure => "finding-yaml-structure",
        Fault::JsonValue => "finding-json-value",
        Fault::JsonKey => "finding-json-key",
        Fault::JsonColon => "finding-json-colon",
        Fault::JsonComma => "finding-json-comma",
        Fault::JsonComment => "finding-json-comment",
        Fault::JsonTrailingComma => "finding-json-trailing-comma",
        // Tabs and limits have rules of their own.
        Fault::Tab | Fault::Limit(_) => return None,
    })
}

/// The word or the blanks where reading stopped, so that there is something to point at; nothing at the end of the text.
fn word_at(ctx: &Context<'_, '_>, broken: &Broken) -> Span {
    let start = (ctx.doc.offset + broken.at).min(ctx.text.len());
    let rest = &ctx.text[start..];
    let line = &rest[..rest.find(['\r', '\n']).unwrap_or(rest.len())];
    let is_blank = line.starts_with([' ', '\t']);
    let length = line
        .find(|c| matches!(c, ' ' | '\t') != is_blank)
        .unwrap_or(line.len());
    Span {
        start,
        end: start + length,
    }
}
