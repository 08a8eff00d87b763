//! Building a tree from the events of a parser, within the limits.

use super::{Node, NodeId, NodeKind, Tree};
use crate::parse::{Limit, MAX_DEPTH, MAX_NODES};

/// Takes events in the order of the text.
#[derive(Debug)]
pub(crate) struct Builder<'t> {
    tree: Tree<'t>,
    /// The collections that are still open.
    open: Vec<u32>,
    /// Where the text read so far ends.
    last_end: u32,
}

impl<'t> Builder<'t> {
    /// Starts the tree of `text`, with room for some nodes.
    pub(crate) fn new(text: &'t str, n_nodes: usize) -> Builder<'t> {
        let nodes = Vec::with_capacity(n_nodes.min(MAX_NODES));
        Builder {
            tree: Tree {
                text,
                nodes,
                ..Tree::default()
            },
            open: Vec::new(),
            last_end: 0,
        }
    }

    /// The text of the tree.
    pub(crate) fn text(&self) -> &'t str {
        self.tree.text
    }

    /// Adds a scalar; `value` is given where the text between the quotes is not what it means.
    pub(crate) fn scalar(
        &mut self,
        kind: NodeKind,
        start: usize,
        end: usize,
        value: Option<String>,
    ) -> Result<(), Limit> {
        let extra = match value {
            None => 0,
            Some(value) => {
                self.tree.values.push(value);
                self.tree.values.len() as u32
            }
        };
        self.push(kind, start, end, extra)
    }

    /// Adds a reference to an anchored node.
    pub(crate) fn alias(&mut self, start: usize, end: usize, anchor: usize) -> Result<(), Limit> {
        self.push(NodeKind::Alias, start, end, anchor as u32)
    }

    /// Opens a collection.
    pub(crate) fn open(&mut self, kind: NodeKind, start: usize) -> Result<(), Limit> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Limit::Depth);
        }
        self.open.push(self.tree.nodes.len() as u32);
        self.push(kind, start, start, 0)
    }

    /// Closes the innermost collection; `end` is where its bracket ends, or `None` when it ends with its last node.
    pub(crate) fn close(&mut self, end: Option<usize>) {
        let Some(i) = self.open.pop() else { return };
        let after = self.tree.nodes.len() as u32;
        self.last_end = end.map_or(self.last_end, |end| end as u32);
        let node = &mut self.tree.nodes[i as usize];
        node.after = after;
        node.extra = u32::from(end.is_some());
        node.end = self.last_end.max(node.start);
    }

    /// Says that the node added last is anchored.
    pub(crate) fn anchor(&mut self, anchor: usize) {
        if anchor > 0
            && let Some(last) = self.tree.nodes.len().checked_sub(1)
        {
            self.tree.anchors.push((anchor as u32, NodeId(last as u32)));
        }
    }

    /// Where the text of the last node ends.
    pub(crate) fn end(&self) -> usize {
        self.last_end as usize
    }

    /// Where the next node cannot start before.
    pub(crate) fn here(&self) -> usize {
        self.tree
            .nodes
            .last()
            .map_or(0, |node| node.start.max(self.last_end) as usize)
    }

    /// Where the outermost collection with brackets starts that is still open.
    pub(crate) fn open_flow(&self) -> Option<usize> {
        let starts = self
            .open
            .iter()
            .map(|i| self.tree.nodes[*i as usize].start as usize);
        let is_bracket =
            |start: &usize| matches!(self.tree.text.as_bytes().get(*start), Some(b'[' | b'{'));
        starts.filter(is_bracket).min()
    }

    /// Closes what is open and gives out the tree.
    pub(crate) fn finish(mut self) -> Tree<'t> {
        while !self.open.is_empty() {
            self.close(None);
        }
        self.tree
    }

    fn push(&mut self, kind: NodeKind, start: usize, end: usize, extra: u32) -> Result<(), Limit> {
        if self.tree.nodes.len() >= MAX_NODES {
            return Err(Limit::Nodes);
        }
        let after = self.tree.nodes.len() as u32 + 1;
        if start < end {
            self.last_end = end as u32;
        }
        self.tree.nodes.push(Node {
            start: start as u32,
            end: end as u32,
            after,
            extra,
            kind,
        });
        Ok(())
    }
}
