//! `tab-indentation`: a tab where YAML takes only spaces. Reading stops there.

use super::{Check, Rule};
use crate::context::{Context, message};
use crate::edit::apply;
use crate::parse::{self, Fault};
use crate::tree::NodeKind;
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

/// Puts spaces for the tabs: two for each where the structure is told by tabs alone; else up to the next stop, as an editor
/// shows them, where every usual distance between the stops comes to the same structure.
fn fix(ctx: &Context<'_, '_>) -> Option<Fix> {
    let alone = edits(ctx, |blanks| {
        (!blanks.contains(' ')).then(|| UNIT.repeat(blanks.len()))
    });
    let edits = alone.or_else(|| {
        let mut readable = [2, 4, 8].into_iter().filter_map(|width| {
            let edits = edits(ctx, |blanks| Some(" ".repeat(column(blanks, width))))?;
            Some((shape(ctx, &edits)?, edits))
        });
        let (first, edits) = readable.next()?;
        readable.all(|(other, _)| other == first).then_some(edits)
    })?;
    let title = message("fix-indent-with-spaces", []);
    Some(Fix::new(title, Safety::Review, edits))
}

/// The column behind blanks, with tabs that go to the next multiple of `width`.
fn column(blanks: &str, width: usize) -> usize {
    blanks.bytes().fold(0, |column, byte| match byte {
        b'\t' => (column / width + 1) * width,
        _ => column + 1,
    })
}

/// Other blanks before each line that has a tab there; none where they cannot be told. On empty lines they go.
fn edits(ctx: &Context<'_, '_>, spaces: impl Fn(&str) -> Option<String>) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    let mut start = ctx.doc.offset;
    let mut is_mixed = false;
    for line in ctx.doc.tree.text().split_inclusive('\n') {
        let text = line.trim_end_matches(['\n', '\r']);
        let lead = text.len() - text.trim_start_matches([' ', '\t']).len();
        let (blanks, is_empty) = (&text[..lead], lead == text.len());
        is_mixed |= !is_empty && !blanks.is_empty() && spaces(blanks).is_none();
        if blanks.contains('\t') {
            let text = if is_empty { None } else { spaces(blanks) };
            edits.push(Edit {
                span: Span {
                    start,
                    end: start + lead,
                },
                text: text.unwrap_or_default(),
            });
        }
        start += line.len();
    }
    (!is_mixed).then_some(edits)
}

/// Which nodes stand in which, once the edits are made; none for what cannot be read then.
fn shape(ctx: &Context<'_, '_>, edits: &[Edit]) -> Option<Vec<(NodeKind, usize)>> {
    let moved: Vec<Edit> = edits
        .iter()
        .map(|edit| edit.moved(ctx.doc.offset))
        .collect();
    let text = apply(ctx.doc.tree.text(), &moved)?;
    let mut documents = parse::parse(&text);
    let doc = documents.next().filter(|doc| doc.broken.is_none())?;
    let shape = |id| (doc.tree.kind(id), doc.tree.after(id).index());
    let shape = doc.tree.ids().map(shape).collect();
    documents.next().is_none().then_some(shape)
}
