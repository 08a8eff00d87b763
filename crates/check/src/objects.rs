//! The Kubernetes objects of a document: its root, the items of lists at any depth, and the parts of glued documents.

use std::collections::HashSet;

use crate::Object;
use crate::order::order;
use crate::parse::Document;
use crate::tree::{NodeId, NodeKind, Tree};

/// An object: entries of a mapping, usually all of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// The first key.
    pub(crate) first: NodeId,
    /// Where the last value ends.
    pub(crate) end: NodeId,
    pub(crate) api_version: Option<NodeId>,
    pub(crate) kind: Option<NodeId>,
    pub(crate) metadata: Option<NodeId>,
    /// Whether `apiVersion` or `kind` stands there more than once.
    pub(crate) is_ambiguous: bool,
    /// For an item without a head of its own, the list that says what it is.
    pub(crate) role: Role,
}

/// How an object takes part in a check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// It is checked for itself.
    Object,
    /// A list whose items have no head of their own: the items are counted, the list is checked.
    ListOf(usize),
    /// A mapping without `apiVersion` or `kind`.
    Nameless,
}

impl Part {
    /// The whole of a mapping.
    pub(crate) fn of(tree: &Tree<'_>, mapping: NodeId) -> Part {
        let end = tree.after(mapping);
        read(tree, tree.children(mapping).next().unwrap_or(end), end)
    }

    /// Whether it is a Kubernetes object, or a list of them.
    pub(crate) fn is_object(&self) -> bool {
        self.role != Role::Nameless
    }

    /// Whether a node belongs to it.
    pub(crate) fn holds(&self, id: NodeId) -> bool {
        self.first <= id && id < self.end
    }

    /// The value of an entry.
    pub(crate) fn get(&self, tree: &Tree<'_>, key: &str) -> Option<NodeId> {
        let mut nodes = tree.siblings(self.first, self.end);
        std::iter::from_fn(|| Some((nodes.next()?, nodes.next()?)))
            .find(|(name, _)| tree.scalar(*name) == Some(key))
            .map(|(_, value)| value)
    }

    /// What the text calls it.
    pub(crate) fn name(&self, doc: &Document<'_>) -> Object {
        let read = |id: Option<NodeId>| {
            let id = id.filter(|id| !doc.is_templated(*id))?;
            doc.tree.scalar(id).map(str::to_owned)
        };
        let metadata = |key| {
            self.metadata
                .and_then(|metadata| doc.tree.get(metadata, key))
        };
        Object {
            api_version: read(self.api_version),
            kind: read(self.kind),
            namespace: read(metadata("namespace")),
            name: read(metadata("name")),
        }
    }
}

/// What a document holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Objects {
    /// In the order of the text.
    pub(crate) parts: Vec<Part>,
    /// The first keys of objects that follow another in one mapping.
    pub(crate) seams: Vec<NodeId>,
    /// How many lists there are; an empty one leaves no part.
    pub(crate) n_lists: usize,
}

/// Finds every object of a document.
pub(crate) fn find(doc: &Document<'_>) -> Objects {
    let tree = &doc.tree;
    let mut objects = Objects::default();
    let mut waiting: Vec<NodeId> = tree.root().into_iter().collect();
    while let Some(id) = waiting.pop() {
        match tree.kind(id) {
            NodeKind::Mapping => {
                let parts = split(doc, id);
                objects
                    .seams
                    .extend(parts.iter().skip(1).map(|part| part.first));
                for part in parts {
                    unfold(tree, part, &mut objects, &mut waiting);
                }
            }
            // A bare array of manifests, as `jq .items` leaves it.
            NodeKind::Sequence if tree.root() == Some(id) => waiting.extend(items(tree, id)),
            _ => {}
        }
    }
    objects.parts = order(objects.parts, |part| (part.first.index(), 0));
    objects
}

/// Adds the part, or what it lists.
fn unfold(tree: &Tree<'_>, part: Part, objects: &mut Objects, waiting: &mut Vec<NodeId>) {
    let kind = part
        .kind
        .and_then(|kind| tree.scalar(kind))
        .unwrap_or_default();
    let api_version = part.api_version.and_then(|version| tree.scalar(version));
    let key = match (kind, api_version) {
        (kind, Some(_)) if kind.ends_with("List") => Some("items"),
        // OpenShift fills these in and applies them.
        ("Template", Some("template.openshift.io/v1" | "v1")) => Some("objects"),
        _ => None,
    };
    let Some(listed) = key.and_then(|key| part.get(tree, key)) else {
        objects.parts.push(part);
        return;
    };
    objects.n_lists += 1;
    let n_nameless = items(tree, listed)
        .filter(|item| tree.get(*item, "kind").is_none())
        .count();
    if n_nameless > 0 && !matches!(kind, "List" | "Template") {
        objects.parts.push(Part {
            role: Role::ListOf(n_nameless),
            ..part
        });
        waiting.extend(items(tree, listed).filter(|item| tree.get(*item, "kind").is_some()));
    } else {
        waiting.extend(items(tree, listed));
    }
}

fn items<'a>(tree: &'a Tree<'_>, list: NodeId) -> impl Iterator<Item = NodeId> + 'a {
    let is_sequence = tree.kind(list) == NodeKind::Sequence;
    tree.children(list)
        .filter(move |item| is_sequence && tree.kind(*item) == NodeKind::Mapping)
}

/// The objects that stand in one mapping: one, or several when the line between two documents is missing.
fn split(doc: &Document<'_>, mapping: NodeId) -> Vec<Part> {
    let tree = &doc.tree;
    // Only the root of a document can be glued; in a template, a key may stand once in each branch.
    let is_candidate = tree.root() == Some(mapping) && !doc.is_template;
    let repeated = if is_candidate {
        count_heads(tree, mapping)
    } else {
        0
    };
    if repeated > 1 {
        for only_heads in [false, true] {
            let parts: Vec<Part> = segments(tree, mapping, only_heads);
            if parts.len() > 1 && parts.iter().all(|part| part.role == Role::Object) {
                return parts;
            }
        }
    }
    vec![Part::of(tree, mapping)]
}

fn is_head(key: &str) -> bool {
    matches!(key, "apiVersion" | "kind")
}

/// The name of a key, which may stand on the line of the `---` before its object.
fn name<'a>(tree: &'a Tree<'_>, key: NodeId) -> Option<&'a str> {
    let name = tree.scalar(key)?;
    Some(name.strip_prefix("---").unwrap_or(name))
}

/// How often the more frequent of `apiVersion` and `kind` stands there.
fn count_heads(tree: &Tree<'_>, mapping: NodeId) -> usize {
    let count = |head| {
        tree.entries(mapping)
            .filter(|(key, _)| name(tree, *key) == Some(head))
            .count()
    };
    count("apiVersion").max(count("kind"))
}

/// Cuts a mapping before each key that stands already in the part before it.
fn segments(tree: &Tree<'_>, mapping: NodeId, only_heads: bool) -> Vec<Part> {
    let mut seen = HashSet::new();
    let mut starts = Vec::new();
    for (key, _) in tree.entries(mapping) {
        let name = name(tree, key).unwrap_or_default();
        let counts = !only_heads || is_head(name);
        if starts.is_empty() || (counts && seen.contains(name)) {
            starts.push(key);
            seen.clear();
        }
        if counts {
            seen.insert(name);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([tree.after(mapping)]);
    starts
        .iter()
        .zip(ends)
        .map(|(first, end)| read(tree, *first, end))
        .collect()
}

/// Reads the head of an object; of a key that stands twice, the last counts, as it does for `kubectl`.
fn read(tree: &Tree<'_>, first: NodeId, end: NodeId) -> Part {
    let mut part = Part {
        first,
        end,
        api_version: None,
        kind: None,
        metadata: None,
        is_ambiguous: false,
        role: Role::Nameless,
    };
    let mut nodes = tree.siblings(first, end);
    while let (Some(key), Some(value)) = (nodes.next(), nodes.next()) {
        match name(tree, key) {
            Some("apiVersion") => part.is_ambiguous |= part.api_version.replace(value).is_some(),
            Some("kind") => part.is_ambiguous |= part.kind.replace(value).is_some(),
            Some("metadata") => part.metadata = Some(value),
            _ => {}
        }
    }
    let is_named = |id: Option<NodeId>| {
        id.and_then(|id| tree.scalar(id))
            .is_some_and(|name| !name.is_empty())
    };
    if is_named(part.api_version) && is_named(part.kind) {
        part.role = Role::Object;
    }
    part
}
