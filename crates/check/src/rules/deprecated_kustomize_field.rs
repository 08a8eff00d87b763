//! `deprecated-kustomize-field`: a field of a Kustomization that kustomize advises against and still reads.

use facts::{KustomizeField, KustomizeFix};

use super::{Check, Rule};
use crate::context::{Context, message, text};
use crate::fields::Entries;
use crate::objects::Part;
use crate::rewrite::{New, Pair, Rewrite};
use crate::tree::{NodeId, NodeKind};
use crate::{Detected, Edit, Finding, Fix, Message, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "deprecated-kustomize-field",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-deprecated-kustomize-field",
            &["field", "since", "replacement"],
        ),
        ("fix-field-name", &["field", "replacement"]),
        ("fix-by-kustomize", &["field"]),
        ("note-kustomize-labels", &[]),
        ("note-kustomize-patches", &[]),
        ("note-kustomize-order", &[]),
        ("note-kustomize-clean", &[]),
    ],
    guide: "",
    check: Check::Document(check),
};

fn check(ctx: &Context<'_, '_>) -> Vec<Finding> {
    let of_document = ctx.detected == Some(Detected::Kustomization);
    let parts = ctx.parts.iter();
    parts
        .filter(|part| of_document || is_kustomization(ctx, part))
        .flat_map(|part| check_fields(ctx, part.entries()))
        .collect()
}

/// Without a group, kustomize takes the file for its own by its name and kind.
fn is_kustomization(ctx: &Context<'_, '_>, part: &Part) -> bool {
    let read = |id: Option<NodeId>| id.and_then(|id| ctx.scalar(id)).unwrap_or_default();
    let (api_version, kind) = (read(part.api_version), read(part.kind));
    matches!(kind, "Kustomization" | "Component")
        && (api_version.starts_with("kustomize.config.k8s.io/")
            || (part.api_version.is_none() && kind == "Kustomization"))
}

fn check_fields(ctx: &Context<'_, '_>, entries: Entries) -> Vec<Finding> {
    let mut found: Vec<(Finding, &str)> = Vec::new();
    for row in facts::kustomize_fields() {
        let Some(entry) = entries.get(ctx, row.field) else {
            continue;
        };
        // One field can take the new name, the next one is joined with it when it has.
        let there = entries.get(ctx, row.replacement);
        let is_free = there.is_some() || !found.iter().any(|(_, taken)| *taken == row.replacement);
        let fix = fix(ctx, row, entry, there).filter(|_| is_free);
        let finding = Finding {
            subject: row.field.to_owned(),
            field: ctx.field(entry.0),
            replacement: Some(row.replacement.to_owned()),
            source: row.source,
            fixes: fix.into_iter().collect(),
            ..ctx.finding(RULE.id, Severity::Info, entry.0, words(row))
        };
        found.push((finding, row.replacement));
    }
    found.into_iter().map(|(finding, _)| finding).collect()
}

fn words(row: &KustomizeField) -> Message {
    message(
        "finding-deprecated-kustomize-field",
        [
            ("field", text(row.field)),
            ("since", text(row.deprecated)),
            ("replacement", text(row.replacement)),
        ],
    )
}

/// What the field becomes; `there` is the entry that has its new name already.
fn fix(
    ctx: &Context<'_, '_>,
    row: &KustomizeField,
    entry: Pair,
    there: Option<Pair>,
) -> Option<Fix> {
    let mut rw = Rewrite::new(ctx);
    let mut edits = Vec::new();
    match (row.field, row.fix) {
        ("commonLabels", _) => labels(ctx, &mut rw, entry, there)?,
        (_, KustomizeFix::Rename) => join(ctx, &mut rw, row, entry, there)?,
        (_, KustomizeFix::Paths) => patches(ctx, &mut rw, row, entry, there, &mut edits)?,
        (_, KustomizeFix::None) => return Some(by_kustomize(row)),
    }
    edits.extend(rw.finish()?);
    edits.sort_by_key(|edit| edit.span.start);
    let title = message(
        "fix-field-name",
        [
            ("field", text(row.field)),
            ("replacement", text(row.replacement)),
        ],
    );
    // kustomize itself reads the old list as the end of the new one.
    let is_same = matches!(row.field, "bases" | "imageTags" | "commonLabels");
    let safety = match ctx.safety(entry.1) {
        Safety::Safe if is_same => Safety::Safe,
        _ => Safety::Review,
    };
    let fix = Fix::new(title, safety, edits);
    Some(match row.field {
        "commonLabels" => fix.note(message("note-kustomize-labels", [])),
        "patchesStrategicMerge" => fix.note(message("note-kustomize-patches", [])),
        "patchesJson6902" => fix.note(message("note-kustomize-order", [])),
        _ => fix,
    })
}

/// The command of kustomize, for what depends on other files.
fn by_kustomize(row: &KustomizeField) -> Fix {
    let command = match row.field {
        "vars" => "kustomize edit fix --vars",
        _ => "kustomize edit fix",
    };
    let title = message("fix-by-kustomize", [("field", text(row.field))]);
    Fix::new(title, Safety::Manual, Vec::new())
        .copy(command)
        .note(message("note-kustomize-clean", []))
}

/// The items of a list, where it is one.
fn items(ctx: &Context<'_, '_>, list: NodeId) -> Option<Vec<NodeId>> {
    let is_list = ctx.doc.tree.kind(list) == NodeKind::Sequence;
    is_list.then(|| ctx.items(list).collect())
}

/// The same list under the new name, or at the end of the one that has it.
fn join(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    row: &KustomizeField,
    entry: Pair,
    there: Option<Pair>,
) -> Option<()> {
    let old = items(ctx, entry.1)?;
    let Some(there) = there else {
        rw.rename(entry.0, row.replacement);
        return Some(());
    };
    let last = items(ctx, there.1)?.last().copied();
    let nodes = old.iter().copied().map(New::Node);
    match last {
        Some(last) => nodes.for_each(|node| rw.insert_item(last, node)),
        None => {
            let list = (row.replacement.to_owned(), New::List(nodes.collect()));
            rw.replace(&[there, entry], vec![list]);
            return Some(());
        }
    }
    rw.replace(&[entry], Vec::new());
    Some(())
}

/// Labels that go into selectors and templates too, as `commonLabels` do.
fn labels(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    entry: Pair,
    there: Option<Pair>,
) -> Option<()> {
    let pairs = Entries::of(ctx, entry.1)?;
    let new = New::map([
        ("includeSelectors", New::plain("true")),
        ("pairs", New::Node(entry.1)),
    ]);
    let Some(there) = there else {
        rw.replace(&[entry], vec![("labels".to_owned(), New::List(vec![new]))]);
        return Some(());
    };
    // A name that stands in both is for a person to settle; kustomize refuses that, too.
    let existing = items(ctx, there.1)?;
    let is_named = |key: &str| {
        let mut maps = existing
            .iter()
            .filter_map(|item| ctx.find(*item, &["pairs"]));
        maps.any(|map| ctx.doc.tree.entry(map, key).is_some())
    };
    let mut names = pairs.iter(ctx).map(|(key, _)| ctx.scalar(key));
    if names.any(|name| name.is_none_or(is_named)) {
        return None;
    }
    rw.insert_item(*existing.last()?, new);
    rw.replace(&[entry], Vec::new());
    Some(())
}

/// Each file with the key `path`, each patch in the list itself with the key `patch`, before the patches that are there:
/// kustomize applies them in this order.
fn patches(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    row: &KustomizeField,
    entry: Pair,
    there: Option<Pair>,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let old = items(ctx, entry.1)?;
    let is_file = |item: &NodeId| {
        let ends = [".yaml", ".yml", ".json"];
        let is_line = ctx.doc.tree.kind(*item) != NodeKind::Block;
        let path = ctx.scalar(*item).filter(|_| is_line);
        path.is_some_and(|path| ends.iter().any(|end| path.ends_with(end)))
    };
    let is_quoted = |item: NodeId| {
        let is_line = !ctx.doc.tree.source(item).contains('\n');
        let is_patch = ctx.scalar(item).is_some_and(|text| text.contains('\n'));
        is_line && is_patch
    };
    let as_path = |item: NodeId| New::map([("path", New::Node(item))]);
    let Some(there) = there else {
        for item in old {
            match is_file(&item) {
                true => rw.replace_item(item, as_path(item)),
                false if is_quoted(item) => {
                    rw.replace_item(item, New::map([("patch", New::Node(item))]));
                }
                false => edits.push(as_patch(ctx, item)?),
            }
        }
        rw.rename(entry.0, row.replacement);
        return Some(());
    };
    old.iter().all(is_file).then_some(())?;
    let existing = items(ctx, there.1)?.into_iter().map(New::Node);
    let all = old.into_iter().map(as_path).chain(existing).collect();
    let list = (row.replacement.to_owned(), New::List(all));
    rw.replace(&[entry, there], vec![list]);
    Some(())
}

/// A patch that stands in the list itself, one step to the right behind its key.
fn as_patch(ctx: &Context<'_, '_>, item: NodeId) -> Option<Edit> {
    let span = ctx.doc.span(item);
    let is_block = ctx.doc.tree.kind(item) == NodeKind::Block;
    let above = ctx.text.get(..span.start)?.trim_end();
    let line = above.rfind('\n').map_or(0, |end| end + 1);
    let lead = above.get(line..)?.find(['|', '>'])?;
    let dash = above.get(line..line + lead)?.trim();
    let header = above.get(line + lead..)?;
    // With a number in it, the header says how far the lines are indented.
    let is_plain = !header.contains(|c: char| c.is_ascii_digit()) && dash == "-";
    if !is_block || !is_plain || ctx.doc.is_templated(item) {
        return None;
    }
    let old = Span {
        start: line + lead,
        end: span.end,
    };
    let mut text = String::from("patch: ");
    for (i, line) in old.slice(ctx.text).split_inclusive('\n').enumerate() {
        if i > 0 && !line.trim().is_empty() {
            text += "  ";
        }
        text += line;
    }
    Some(Edit { span: old, text })
}
