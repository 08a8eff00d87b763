//! JSON pointers (RFC 6901) of nodes; asked for in ascending order, all of them cost one walk over the tree.

use crate::tree::{NodeId, NodeKind, Tree};

/// Finds the pointers of nodes, and keeps the way to the last one.
#[derive(Debug)]
pub struct Paths<'a, 't> {
    tree: &'a Tree<'t>,
    /// From the root down to the node asked for last.
    steps: Vec<Step>,
}

/// A collection on the way, and the child that the way goes through.
#[derive(Debug)]
struct Step {
    collection: NodeId,
    child: NodeId,
    /// The key of the child in a mapping.
    key: NodeId,
    /// The position of the child in a sequence.
    position: usize,
}

impl<'a, 't> Paths<'a, 't> {
    /// At the root.
    pub fn new(tree: &'a Tree<'t>) -> Paths<'a, 't> {
        Paths {
            tree,
            steps: Vec::new(),
        }
    }

    /// The pointer of `id`; that of an entry for its key.
    pub fn pointer(&mut self, id: NodeId) -> String {
        self.seek(id);
        let mut pointer = String::new();
        for step in &self.steps {
            pointer.push('/');
            match self.tree.kind(step.collection) {
                NodeKind::Mapping => {
                    push_escaped(&mut pointer, self.tree.scalar(step.key).unwrap_or_default())
                }
                _ => pointer.push_str(&step.position.to_string()),
            }
        }
        pointer
    }

    /// The collection that `id` stands in.
    pub fn parent(&mut self, id: NodeId) -> Option<NodeId> {
        self.seek(id);
        self.steps.last().map(|step| step.collection)
    }

    /// The keys on the way to `id`, the innermost first.
    pub fn keys(&mut self, id: NodeId) -> impl Iterator<Item = &'a str> {
        self.seek(id);
        let tree = self.tree;
        let is_keyed = move |step: &&Step| tree.kind(step.collection) == NodeKind::Mapping;
        self.steps
            .iter()
            .rev()
            .filter(is_keyed)
            .filter_map(move |step| tree.scalar(step.key))
    }

    fn seek(&mut self, id: NodeId) {
        while let Some(step) = self.steps.last_mut() {
            if self.tree.is_within(id, step.collection) && step.reaches(id) {
                break;
            }
            self.steps.pop();
        }
        let mut collection = match self.steps.last_mut() {
            Some(step) => step.advance(self.tree, id).then_some(step.child),
            None => self.tree.root(),
        };
        while let Some(next) =
            collection.filter(|next| *next < id && self.tree.is_within(id, *next))
        {
            let Some(mut step) = Step::first(self.tree, next) else {
                return;
            };
            collection = step.advance(self.tree, id).then_some(step.child);
            self.steps.push(step);
        }
    }
}

impl Step {
    fn first(tree: &Tree<'_>, collection: NodeId) -> Option<Step> {
        let child = tree.children(collection).next()?;
        Some(Step {
            collection,
            child,
            key: child,
            position: 0,
        })
    }

    /// Whether `id` lies ahead, or no further behind than the key of the child, to which it then returns: rules ask for a
    /// value and then for its key.
    fn reaches(&mut self, id: NodeId) -> bool {
        if id < self.child && self.key <= id {
            self.child = self.key;
            self.position -= self.position % 2;
        }
        self.child <= id
    }

    /// Moves to the child that holds `id`.
    fn advance(&mut self, tree: &Tree<'_>, id: NodeId) -> bool {
        while tree.after(self.child) <= id && tree.after(self.child) < tree.after(self.collection) {
            self.child = tree.after(self.child);
            self.position += 1;
            if self.position.is_multiple_of(2) {
                self.key = self.child;
            }
        }
        tree.is_within(id, self.child)
    }
}

fn push_escaped(pointer: &mut String, key: &str) {
    for c in key.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}
