//! `tab-indentation`: a tab where YAML takes only spaces. Reading stops there.

use super::{Check, Rule};
use crate::context::{Context, message};
use crate::parse::Fault;
use crate::{Edit, Finding, Fix, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "tab-indentation",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-tab-indentation", &[]),
        ("fix-indent-with-spaces", &[]),
    ],
    guide: "",
    check: Check::Document(check),
};

const SOURCE: &str = "https://yaml.org/spec/1.2.2/#61-indentation-spaces";
/// What takes the place of a tab.
const UNIT: &str = "  ";

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let is_tab = |fault| fault == Fault::Tab;
    let Some(broken) = ctx
        .doc
        .broken
        .as_ref()
        .filter(|broken| is_tab(broken.fault))
    else {
        return Vec::new();
    };
    if ctx.doc.is_template {
        return Vec::new();
    }
    let start = (ctx.doc.offset + broken.at).min(ctx.text.len());
    let rest = &ctx.text[start..];
    let n_blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let span = Span {
        start,
        end: start + n_blanks,
    };
    let object = ctx.parts.last().map(|part| part.name(ctx.doc));
    let words = message("finding-tab-indentation", []);
    let finding = ctx.finding_at(RULE.id, Severity::Error, span, object, words);
    vec![Finding {
        subject: broken.fault.name().to_owned(),
        source: SOURCE,
        fixes: fix(ctx).into_iter().collect(),
        ..finding
    }]
}

/// Puts spaces for the tabs, where the structure is told by tabs alone: no line with something on it starts with a space.
fn fix(ctx: &Context<'_, '_>) -> Option<Fix> {
    let mut edits = Vec::new();
    let mut start = ctx.doc.offset;
    for line in ctx.doc.tree.text().split_inclusive('\n') {
        let text = line.trim_end_matches(['\n', '\r']);
        let lead = text.len() - text.trim_start_matches([' ', '\t']).len();
        let (blanks, is_empty) = (&text[..lead], lead == text.len());
        if blanks.contains(' ') && !is_empty {
            return None;
        }
        if blanks.contains('\t') {
            edits.push(Edit {
                span: Span {
                    start,
                    end: start + lead,
                },
                text: if is_empty {
                    String::new()
                } else {
                    UNIT.repeat(lead)
                },
            });
        }
        start += line.len();
    }
    Some(Fix::new(
        message("fix-indent-with-spaces", []),
        Safety::Review,
        edits,
    ))
}
