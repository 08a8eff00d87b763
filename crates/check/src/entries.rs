//! The entries that rules ask for by key, found in one walk over a document for all of them.

use crate::Finding;
use crate::context::{Context, Head};
use crate::objects::Part;
use crate::order::order;
use crate::rules::{Check, Rule};
use crate::tree::{NodeId, NodeKind};

/// An entry of a mapping, and the object it belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    /// The mapping without list items around it that the entry lies in.
    pub(crate) part: Option<&'a Part>,
    /// What the object calls itself, where that is known.
    pub(crate) head: Option<&'a Head<'a>>,
    pub(crate) name: &'a str,
    pub(crate) key: NodeId,
    pub(crate) value: NodeId,
}

type KeyCheck = fn(&Context<'_, '_>, &Entry<'_>) -> Vec<Finding>;

/// The keys that rules ask for.
#[derive(Debug)]
pub(crate) struct Keys {
    /// By name.
    checks: Vec<(&'static str, KeyCheck)>,
    /// For each length, a bit for the first byte of each name.
    starts: [u64; MAX_LENGTH],
}

/// No rule asks for a longer name.
const MAX_LENGTH: usize = 64;

/// Below these keys stands what others wrote about fields, or the shape of objects to come, not an object.
const SKIPPED: &[&str] = &["managedFields", "openAPIV3Schema"];

impl Keys {
    /// Of these rules.
    pub(crate) fn of(rules: &[&Rule]) -> Keys {
        let asked = rules.iter().filter_map(|rule| match rule.check {
            Check::Key(names, check) => Some((names, check)),
            _ => None,
        });
        let mut keys = Keys {
            checks: asked
                .flat_map(|(names, check)| names.iter().map(move |name| (*name, check)))
                .collect(),
            starts: [0; MAX_LENGTH],
        };
        let names = keys.checks.iter().map(|(name, _)| *name);
        for name in names.chain(SKIPPED.iter().copied()) {
            keys.starts[name.len()] |= start_bit(name);
        }
        keys
    }

    /// Whether a rule may ask for it, or it is to be skipped.
    fn may_have(&self, name: &str) -> bool {
        self.starts
            .get(name.len())
            .is_some_and(|starts| starts & start_bit(name) != 0)
    }
}

fn start_bit(name: &str) -> u64 {
    1 << (name.bytes().next().unwrap_or_default() & 63)
}

/// What the rules find at entries, in the order of the text.
pub(crate) fn check<'a>(
    ctx: &Context<'a, '_>,
    heads: &'a [Option<Head<'a>>],
    keys: &Keys,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, value) in hits(ctx, keys) {
        let name = ctx.doc.tree.scalar(key).unwrap_or_default();
        let i = ctx.part_index(key);
        let entry = Entry {
            part: i.map(|i| &ctx.parts[i]),
            head: i.and_then(|i| heads[i].as_ref()),
            name,
            key,
            value,
        };
        for (_, check) in keys.checks.iter().filter(|(asked, _)| *asked == name) {
            found.extend(check(ctx, &entry));
        }
    }
    found
}

/// The entries whose key a rule may ask for, in the order of the text.
fn hits(ctx: &Context<'_, '_>, keys: &Keys) -> Vec<(NodeId, NodeId)> {
    let tree = &ctx.doc.tree;
    let mut hits = Vec::new();
    let mut skipped: Vec<NodeId> = Vec::new();
    for id in tree.ids().filter(|id| tree.kind(*id) == NodeKind::Mapping) {
        if skipped.iter().any(|outer| tree.is_within(id, *outer)) {
            continue;
        }
        for (key, value) in tree.entries(id) {
            let Some(name) = tree.scalar(key).filter(|name| keys.may_have(name)) else {
                continue;
            };
            if SKIPPED.contains(&name) {
                // Those that the walk has left behind are of no more use.
                skipped.retain(|outer| tree.after(*outer) > id);
                skipped.push(value);
            } else {
                hits.push((key, value));
            }
        }
    }
    order(hits, |(key, _)| (key.index(), 0))
}
