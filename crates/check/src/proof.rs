//! What a fix does to a text, tried: the bytes it changes, the comments it keeps, the values that are others afterwards.

use std::collections::BTreeMap;

use crate::comments::comments;
use crate::edit::{apply, sorted};

use crate::parse::{Document, MAX_DEPTH, parse};
use crate::promise::{is_kept_promise, is_lossless};
use crate::tree::{NodeId, NodeKind};
use crate::{Edit, Finding, Fix, Options, Safety, Span, check};

/// Changed values that are listed at most.
const MAX_CHANGES: usize = 200;
/// Texts of more bytes are tried only as far as the documents around the edits.
const WHOLE: usize = 16 * 1024;

/// How a value is another one afterwards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
    /// It is another one.
    Changed,
}

/// A value that is another one afterwards.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// Counts from 1, in the text that was tried.
    pub document: usize,
    /// A JSON pointer.
    pub path: String,
    /// What happened to it.
    pub how: How,
}

/// What a fix does to a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    /// Bytes of the text that are gone.
    pub bytes_removed: usize,
    /// Bytes that were put in.
    pub bytes_added: usize,
    /// Comments of the changed documents, all of which are still there.
    pub comments_kept: usize,
    /// Values that are others, in the order of the text; the first 200 of them.
    pub changed: Vec<Change>,
    /// Findings that are gone, the one that was fixed among them.
    pub n_gone: usize,
}

/// Tries a fix: applies it to the text, reads and checks the result. `None` when it does not keep its promise: its finding is
/// still there, an error is new, an object or a comment is lost; and for what is not applied.
pub fn prove(text: &str, options: &Options, finding: &Finding, fix: &Fix) -> Option<Proof> {
    if fix.safety == Safety::Manual || fix.edits.is_empty() {
        return None;
    }
    let window = window(text, &fix.edits);
    try_in(text, window, options, finding, fix).or_else(|| {
        let whole = Span {
            start: 0,
            end: text.len(),
        };
        (window != whole).then(|| try_in(text, whole, options, finding, fix))?
    })
}

fn try_in(
    text: &str,
    window: Span,
    options: &Options,
    finding: &Finding,
    fix: &Fix,
) -> Option<Proof> {
    let before = window.slice(text);
    let edits: Vec<Edit> = fix
        .edits
        .iter()
        .map(|edit| edit.moved(window.start))
        .collect();
    let after = apply(before, &edits)?;
    let (checked, fixed) = (check(before, options), check(&after, options));
    // The same finding, in the document that it has in the window.
    let own = checked.findings.iter().find(|own| {
        own.rule == finding.rule && own.span.start + window.start == finding.span.start
    })?;
    if !is_kept_promise(&[own], &checked, &fixed) || !is_lossless(before, &after) {
        return None;
    }
    let (mut changed, comments_kept) = compare(before, &after);
    for change in &mut changed {
        change.document += finding.document.saturating_sub(own.document);
    }
    Some(Proof {
        bytes_removed: edits.iter().map(|edit| edit.span.len()).sum(),
        bytes_added: edits.iter().map(|edit| edit.text.len()).sum(),
        comments_kept,
        changed,
        n_gone: checked.findings.len().saturating_sub(fixed.findings.len()),
    })
}

/// The documents around some edits, by their `---` lines; all of a small text.
fn window(text: &str, edits: &[Edit]) -> Span {
    let whole = Span {
        start: 0,
        end: text.len(),
    };
    let Some((first, last)) =
        sorted(edits).and_then(|edits| Some((edits.first()?.span.start, edits.last()?.span.end)))
    else {
        return whole;
    };
    if text.len() <= WHOLE {
        return whole;
    }
    let before = text.get(..first).and_then(|before| before.rfind("\n---"));
    // What is taken out may end where the next document begins.
    let last = last.saturating_sub(1).max(first);
    let after = text.get(last..).and_then(|after| after.find("\n---"));
    Span {
        start: before.map_or(0, |at| at + 1),
        end: after.map_or(text.len(), |at| last + at + 1),
    }
}

/// The values that differ, and how many comments the documents with differences have.
pub(crate) fn compare(before: &str, after: &str) -> (Vec<Change>, usize) {
    let mut changes = Vec::new();
    let mut n_comments = 0;
    for (old, new) in parse(before).zip(parse(after)) {
        if old.tree.text() == new.tree.text() {
            continue;
        }
        n_comments += comments(&old).len();
        if let (Some(old_root), Some(new_root)) = (old.tree.root(), new.tree.root()) {
            let mut pair = Comparison {
                old: &old,
                new: &new,
                changes: &mut changes,
            };
            pair.values(old_root, new_root, String::new(), 0);
        }
    }
    (changes, n_comments)
}

/// Two documents held against each other.
struct Comparison<'c, 't> {
    old: &'c Document<'t>,
    new: &'c Document<'t>,
    changes: &'c mut Vec<Change>,
}

impl Comparison<'_, '_> {
    fn values(&mut self, old: NodeId, new: NodeId, path: String, depth: usize) {
        use NodeKind::{Mapping, Sequence};
        let kinds = (self.old.tree.kind(old), self.new.tree.kind(new));
        match kinds {
            _ if depth > MAX_DEPTH => {}
            (Mapping, Mapping) => self.mappings(old, new, &path, depth),
            (Sequence, Sequence) => self.lists(old, new, &path, depth),
            (Mapping | Sequence, _) | (_, Mapping | Sequence) => self.note(path, How::Changed),
            // What an alias stands for is compared where it is written.
            (NodeKind::Alias, NodeKind::Alias) => {}
            _ if self.scalar(self.old, old) != self.scalar(self.new, new) => {
                self.note(path, How::Changed);
            }
            _ => {}
        }
    }

    /// A text, and whether it is one for sure.
    fn scalar<'d>(&self, doc: &'d Document<'_>, id: NodeId) -> (&'d str, bool) {
        let is_plain = doc.tree.kind(id) == NodeKind::Plain;
        (doc.tree.scalar(id).unwrap_or_default(), is_plain)
    }

    fn mappings(&mut self, old: NodeId, new: NodeId, path: &str, depth: usize) {
        let (before, after) = (entries(self.old, old), entries(self.new, new));
        for (key, value) in &before {
            let path = below(path, key);
            match after.get(key) {
                Some(other) => self.values(*value, *other, path, depth + 1),
                None => self.note(path, How::Removed),
            }
        }
        for key in after.keys().filter(|key| !before.contains_key(*key)) {
            self.note(below(path, key), How::Added);
        }
    }

    fn lists(&mut self, old: NodeId, new: NodeId, path: &str, depth: usize) {
        let before: Vec<NodeId> = self.old.tree.children(old).collect();
        let after: Vec<NodeId> = self.new.tree.children(new).collect();
        for i in 0..before.len().max(after.len()) {
            let path = below(path, &i.to_string());
            match (before.get(i), after.get(i)) {
                (Some(old), Some(new)) => self.values(*old, *new, path, depth + 1),
                (Some(_), None) => self.note(path, How::Removed),
                _ => self.note(path, How::Added),
            }
        }
    }

    fn note(&mut self, path: String, how: How) {
        if self.changes.len() < MAX_CHANGES {
            let document = self.old.number;
            self.changes.push(Change {
                document,
                path,
                how,
            });
        }
    }
}

/// The entries of a mapping by key.
fn entries<'d>(doc: &'d Document<'_>, mapping: NodeId) -> BTreeMap<&'d str, NodeId> {
    doc.tree
        .entries(mapping)
        .filter_map(|(key, value)| Some((doc.tree.scalar(key)?, value)))
        .collect()
}

fn below(path: &str, key: &str) -> String {
    let key = key.replace('~', "~0").replace('/', "~1");
    [path, "/", &key].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_changed() {
        let before = "a: 1\nb: {c: x, d: y}\ne: [1, 2]\nf: 1\n";
        let after = "a: \"1\"\nb: {c: x, e: y}\ne: [1]\nf: 1\n";
        let told: Vec<String> = compare(before, after)
            .0
            .iter()
            .map(|change| format!("{:?} {}", change.how, change.path))
            .collect();
        assert_eq!(
            told,
            ["Changed /a", "Removed /b/d", "Added /b/e", "Removed /e/1"]
        );
    }
}
