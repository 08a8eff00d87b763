//! RuntimeClass: what `v1alpha1` had below `spec` stands in the object itself, and the handler has a shorter name.

use super::{Conversion, Turn};
use crate::fields;
use crate::rewrite::New;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "runtime-class",
    kinds: &[("node.k8s.io", "RuntimeClass")],
    messages: &[],
    convert,
};

/// Fields of `spec`, and their names in the object.
const MOVED: [(&str, &str); 3] = [
    ("runtimeHandler", "handler"),
    ("overhead", "overhead"),
    ("scheduling", "scheduling"),
];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let class = turn.head.part.entries();
    let Some((spec, value)) = class.get(ctx, "spec") else {
        return;
    };
    let mut new = Vec::new();
    for (key, value) in ctx.doc.tree.entries(value) {
        let name = ctx.scalar(key);
        match MOVED.iter().find(|(old, _)| name == Some(*old)) {
            Some((_, new_name)) if !class.has(ctx, new_name) => {
                new.push(((*new_name).to_owned(), New::Node(value)));
            }
            _ => return turn.refuse(),
        }
    }
    if !fields::is_mapping(ctx, value) || new.is_empty() {
        return turn.refuse();
    }
    turn.rw.replace(&[(spec, value)], new);
}
