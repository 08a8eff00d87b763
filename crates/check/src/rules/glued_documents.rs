//! `glued-documents`: several objects in one document, because the `---` between them is missing.
//!
//! A reader that lets the last of two equal keys win loses every object but the last; both are checked here.

use super::{Check, Rule};
use crate::context::{Context, message};
use crate::tree::NodeId;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity, block};

pub(super) const RULE: Rule = Rule {
    id: "glued-documents",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-glued-documents", &["line"]),
        ("fix-separate-documents", &[]),
    ],
    guide: "",
    check: Check::Document(check),
};

const SOURCE: &str = "https://yaml.org/spec/1.2.2/#91-documents";
const DASHES: &str = "---";

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let seams = ctx.seams.iter().enumerate();
    seams.map(|(i, seam)| finding(ctx, i, *seam)).collect()
}

/// The seam at a place among all of them.
fn finding(ctx: &Context<'_, '_>, i: usize, seam: NodeId) -> Finding {
    let root = ctx.doc.tree.root().map_or(seam, |root| {
        ctx.doc.tree.children(root).next().unwrap_or(root)
    });
    let before = i.checked_sub(1).map_or(root, |i| ctx.seams[i]);
    let line = ctx.line(ctx.doc.span(before).start);
    let words = message(
        "finding-glued-documents",
        [("line", Arg::Number(line as i64))],
    );
    let finding = ctx.finding(RULE.id, Severity::Error, seam, words);
    let name = finding.object.as_ref().map(|object| {
        format!(
            "{} {}",
            object.kind.as_deref().unwrap_or_default(),
            object.name.as_deref().unwrap_or_default()
        )
    });
    Finding {
        subject: name.unwrap_or_default().trim_end().to_owned(),
        field: ctx.field(seam),
        source: SOURCE,
        fixes: fix(ctx, seam).into_iter().collect(),
        ..finding
    }
}

/// Puts `---` above the object and the comments that stand right over it. The object before was lost until now, so a person
/// has to say that it is wanted.
fn fix(ctx: &Context<'_, '_>, seam: NodeId) -> Option<Fix> {
    let start = ctx.doc.span(seam).start;
    let head = &ctx.text[..start];
    if !head.ends_with('\n') {
        return None;
    }
    let line_end = block::line_break(head);
    let at = above_comments(head);
    let edit = match dashes_before(&ctx.text[..at]) {
        _ if ctx.text[start..].starts_with(DASHES) => Edit::insert(start + DASHES.len(), line_end),
        Some(dashes) => Edit::insert(dashes, line_end),
        None => Edit::insert(at, format!("{DASHES}{line_end}")),
    };
    Some(Fix::new(
        message("fix-separate-documents", []),
        Safety::Review,
        vec![edit],
    ))
}

/// Where the comment lines that end `head` begin.
fn above_comments(head: &str) -> usize {
    let mut at = head.len();
    for line in head
        .split_inclusive('\n')
        .rev()
        .take_while(|line| line.starts_with('#'))
    {
        at -= line.len();
    }
    at
}

/// A separator that was glued to the end of the line before, as in `80%---`.
fn dashes_before(head: &str) -> Option<usize> {
    let line = head.trim_end_matches(['\r', '\n']);
    let rest = line.strip_suffix(DASHES)?;
    let is_glued = rest.ends_with(|c: char| !c.is_whitespace() && c != '-')
        && !rest.lines().next_back()?.contains('#');
    is_glued.then_some(rest.len())
}
