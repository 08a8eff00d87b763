//! Tabs at the start of a line that the parser lets pass and `kubectl` does not.
//!
//! Its YAML reader takes no tab before the first character of a line outside scalars and brackets, be the line empty, a
//! comment, or the start of a key.

use memchr::memchr_iter;

use crate::tree::{NodeId, NodeKind, Tree};

/// Where the first such tab is.
pub(super) fn find(tree: &Tree<'_>) -> Option<usize> {
    let bytes = tree.text().as_bytes();
    // Most texts have no such tab, and their nodes are not looked at.
    let leading: Vec<usize> = memchr_iter(b'\t', bytes)
        .filter(|at| is_leading(bytes, *at))
        .collect();
    let keys = || {
        let blocks = tree.ids().filter(|id| is_block(tree, *id));
        blocks
            .flat_map(|id| starts(tree, id))
            .filter_map(|start| leading_tab(bytes, start))
            .min()
    };
    let brackets = if leading.is_empty() {
        Vec::new()
    } else {
        brackets(tree)
    };
    let bare = leading
        .iter()
        .copied()
        .find(|at| is_bare(bytes, *at) && is_outside(tree, &brackets, *at));
    if leading.is_empty() {
        None
    } else {
        keys().into_iter().chain(bare).min()
    }
}

/// Whether the tab is the first of its line, behind nothing but spaces.
fn is_leading(bytes: &[u8], at: usize) -> bool {
    let before = bytes[..at].iter().rev().find(|byte| **byte != b' ');
    before.is_none_or(|byte| *byte == b'\n')
}

/// Whether nothing but a comment follows on the line.
fn is_bare(bytes: &[u8], at: usize) -> bool {
    let next = bytes[at..]
        .iter()
        .find(|byte| !matches!(byte, b' ' | b'\t'));
    next.is_none_or(|byte| matches!(byte, b'\n' | b'\r' | b'#'))
}

/// Whether no scalar and no bracket goes over the tab. After a value without quotes, the reader lets an indented tab pass.
fn is_outside(tree: &Tree<'_>, brackets: &[(usize, usize)], at: usize) -> bool {
    let i = brackets.partition_point(|(start, _)| *start <= at);
    let in_brackets = i.checked_sub(1).is_some_and(|i| at < brackets[i].1);
    let Some(before) = tree.last_before(at) else {
        return true;
    };
    let is_over = tree.at(at).is_some();
    let is_first_column = at == 0 || tree.text().as_bytes()[at - 1] == b'\n';
    !in_brackets && !is_over && (is_first_column || tree.kind(before) != NodeKind::Plain)
}

/// The outermost collections with brackets.
fn brackets(tree: &Tree<'_>) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for id in tree.ids().filter(|id| tree.is_flow(*id)) {
        let (start, end) = tree.range(id);
        if found.last().is_none_or(|(_, last)| *last <= start) {
            found.push((start, end));
        }
    }
    found
}

fn is_block(tree: &Tree<'_>, id: NodeId) -> bool {
    matches!(tree.kind(id), NodeKind::Mapping | NodeKind::Sequence) && !tree.is_flow(id)
}

/// Where the keys or items of a collection start.
fn starts<'a>(tree: &'a Tree<'_>, id: NodeId) -> impl Iterator<Item = usize> + 'a {
    let step = if tree.kind(id) == NodeKind::Mapping {
        2
    } else {
        1
    };
    tree.children(id)
        .step_by(step)
        .map(|child| tree.range(child).0)
}

/// The tab in what indents the line of `start`, when nothing but dashes stands between.
fn leading_tab(bytes: &[u8], start: usize) -> Option<usize> {
    let mut tab = None;
    for i in (0..start).rev() {
        match bytes[i] {
            b'\n' => break,
            b'\t' => tab = Some(i),
            b' ' => {}
            b'-' => tab = None,
            _ => return None,
        }
    }
    tab
}
