//! The tree of one document: nodes in one array, in the order of the text, each knowing where its subtree ends.
//!
//! Rules see only this. Scalars that stand in the text as they mean are borrowed from it; the others (escapes, folds,
//! blocks) are kept apart. Nothing here recurses: a subtree is a run of the array.

mod build;

pub(crate) use build::Builder;

/// A node of a [`Tree`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(u32);

impl NodeId {
    /// Where it stands among the nodes of its tree; those are in the order of the text.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NodeKind {
    /// A value without quotes.
    Plain,
    /// `'text'`.
    SingleQuoted,
    /// `"text"`.
    DoubleQuoted,
    /// A literal or folded block.
    Block,
    /// A list, with dashes or brackets.
    Sequence,
    /// Keys and values, by lines or in braces.
    Mapping,
    /// A reference to an anchored node; never expanded.
    Alias,
}

/// Offsets are bytes of the document's text.
#[derive(Clone, Copy, Debug)]
struct Node {
    start: u32,
    end: u32,
    /// The node after the last one below this.
    after: u32,
    /// Scalars: one more than the index of the kept value, or 0. Aliases: the anchor.
    /// Collections: 1 with brackets, else 0.
    extra: u32,
    kind: NodeKind,
}

/// One document as a tree.
#[derive(Clone, Debug, Default)]
pub struct Tree<'t> {
    text: &'t str,
    nodes: Vec<Node>,
    values: Vec<String>,
    /// Anchor and anchored node, by anchor.
    anchors: Vec<(u32, NodeId)>,
}

impl<'t> Tree<'t> {
    /// The document's text, which all offsets refer to.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The tree with its text ended after `length` bytes, where it took more text than it needed.
    pub fn cut(self, length: usize) -> Tree<'t> {
        let text = self.text.get(..length).unwrap_or(self.text);
        Tree { text, ..self }
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the document has no content.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The outermost node.
    pub fn root(&self) -> Option<NodeId> {
        (!self.nodes.is_empty()).then_some(NodeId(0))
    }

    /// Every node, in the order of the text.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// What the node is.
    pub fn kind(&self, id: NodeId) -> NodeKind {
        self.node(id).kind
    }

    /// Whether the node is a collection with brackets.
    pub fn is_flow(&self, id: NodeId) -> bool {
        let node = self.node(id);
        matches!(node.kind, NodeKind::Sequence | NodeKind::Mapping) && node.extra > 0
    }

    /// The bytes of the document's text that the node takes, quotes and block header included.
    pub fn range(&self, id: NodeId) -> (usize, usize) {
        let node = self.node(id);
        (node.start as usize, node.end as usize)
    }

    /// The node as it stands in the text.
    pub fn source(&self, id: NodeId) -> &'t str {
        let (start, end) = self.range(id);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The value of a scalar; one alias to a scalar is followed.
    pub fn scalar(&self, id: NodeId) -> Option<&str> {
        let id = self.resolve(id)?;
        let node = self.node(id);
        match node.kind {
            NodeKind::Sequence | NodeKind::Mapping | NodeKind::Alias => None,
            _ if node.extra > 0 => self.values.get(node.extra as usize - 1).map(String::as_str),
            NodeKind::SingleQuoted | NodeKind::DoubleQuoted => self
                .text
                .get(node.start as usize + 1..node.end as usize - 1),
            _ => Some(self.source(id)),
        }
    }

    /// The bytes that hold a scalar's value, without quotes, when they stand in the text as they mean.
    pub fn value_range(&self, id: NodeId) -> Option<(usize, usize)> {
        let id = self.resolve(id)?;
        let node = self.node(id);
        let (start, end) = (node.start as usize, node.end as usize);
        match node.kind {
            _ if node.extra > 0 => None,
            NodeKind::Plain => Some((start, end)),
            NodeKind::SingleQuoted | NodeKind::DoubleQuoted => Some((start + 1, end - 1)),
            _ => None,
        }
    }

    /// The anchored node that an alias refers to, or the node itself.
    pub fn resolve(&self, id: NodeId) -> Option<NodeId> {
        let node = self.node(id);
        if node.kind != NodeKind::Alias {
            return Some(id);
        }
        let i = self
            .anchors
            .binary_search_by_key(&node.extra, |(anchor, _)| *anchor)
            .ok()?;
        let target = self.anchors[i].1;
        (self.kind(target) != NodeKind::Alias).then_some(target)
    }

    /// Whether aliases refer to the node, or it is an alias itself.
    pub fn is_shared(&self, id: NodeId) -> bool {
        self.kind(id) == NodeKind::Alias
            || self
                .anchors
                .binary_search_by_key(&id, |(_, node)| *node)
                .is_ok()
    }

    /// The nodes right below a collection; keys and values alternate in a mapping.
    pub fn children(&self, id: NodeId) -> Children<'_, 't> {
        let node = self.node(id);
        let end = match node.kind {
            NodeKind::Sequence | NodeKind::Mapping => node.after,
            _ => id.0 + 1,
        };
        Children {
            tree: self,
            next: id.0 + 1,
            end,
        }
    }

    /// The keys and values of a mapping; none for other nodes.
    pub fn entries(&self, id: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> + '_ {
        let mut children = self.children(id);
        let is_mapping = self.kind(id) == NodeKind::Mapping;
        std::iter::from_fn(move || {
            is_mapping
                .then(|| Some((children.next()?, children.next()?)))
                .flatten()
        })
    }

    /// The first entry with this key.
    pub fn entry(&self, id: NodeId, key: &str) -> Option<(NodeId, NodeId)> {
        self.entries(id)
            .find(|(name, _)| self.scalar(*name) == Some(key))
    }

    /// The value of the first entry with this key.
    pub fn get(&self, id: NodeId, key: &str) -> Option<NodeId> {
        self.entry(id, key).map(|(_, value)| value)
    }

    /// The first node that is not below this one; compares as the end of its subtree.
    pub fn after(&self, id: NodeId) -> NodeId {
        NodeId(self.node(id).after)
    }

    /// Whether `inner` is `outer` or lies below it.
    pub fn is_within(&self, inner: NodeId, outer: NodeId) -> bool {
        outer <= inner && inner < self.after(outer)
    }

    /// Siblings from `first` to before `end`.
    pub fn siblings(&self, first: NodeId, end: NodeId) -> Children<'_, 't> {
        Children {
            tree: self,
            next: first.0,
            end: end.0,
        }
    }

    /// The last node that starts at or before `offset`.
    pub fn last_before(&self, offset: usize) -> Option<NodeId> {
        let i = self
            .nodes
            .partition_point(|node| node.start as usize <= offset)
            .checked_sub(1)?;
        Some(NodeId(i as u32))
    }

    /// The node that takes the byte at `offset` and starts last of all that do.
    pub fn at(&self, offset: usize) -> Option<NodeId> {
        let id = self.last_before(offset)?;
        (offset < self.node(id).end as usize).then_some(id)
    }

    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }
}

/// The nodes right below a collection.
#[derive(Clone, Debug)]
pub struct Children<'a, 't> {
    tree: &'a Tree<'t>,
    next: u32,
    end: u32,
}

impl Iterator for Children<'_, '_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if self.next >= self.end {
            return None;
        }
        let id = NodeId(self.next);
        self.next = self.tree.node(id).after;
        Some(id)
    }
}
