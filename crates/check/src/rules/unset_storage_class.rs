//! `unset-storage-class`: a claim for a volume that exists already, without a word about its class.
//!
//! Claims that want any volume are left alone: for them the default class is what is meant.

use facts::Minor;

use super::{Check, Rule};
use crate::claims::{self, Claim};
use crate::context::{Context, Head, message, text};
use crate::{Arg, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "unset-storage-class",
    safety: Some(Safety::Manual),
    messages: &[
        ("finding-unset-storage-class-volume", ARGS),
        ("finding-unset-storage-class-selector", ARGS),
        ("fix-say-class", &[]),
        ("note-class-of-volume", &["volume"]),
    ],
    guide: "storage-to-csi",
    check: Check::Object(check),
};

const ARGS: &[&str] = &["target", "volume", "since"];

/// Since then a claim without a class gets the default class also after it was made, see
/// <https://kubernetes.io/blog/2023/01/05/retroactive-default-storage-class/>.
const RETROACTIVE_SINCE: Minor = Minor(26);
const SOURCE: &str = "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#retroactive-default-storageclass-assignment";

/// With the first the class is said, with the second the claim is bound already.
const DECIDED: [&str; 2] = [
    "volume.beta.kubernetes.io/storage-class",
    "pv.kubernetes.io/bind-completed",
];

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    // What stands between the actions of a template is not known.
    if ctx.doc.is_template {
        return Vec::new();
    }
    let claims = claims::claims(ctx, head);
    claims.iter().filter_map(|claim| find(ctx, claim)).collect()
}

fn find(ctx: &Context<'_, '_>, claim: &Claim) -> Option<Finding> {
    let (_, spec) = claim.spec?;
    let get = |key| ctx.find(spec, &[key]);
    let is_annotated = claim.annotations.is_some_and(|(_, annotations)| {
        let mut known = DECIDED.iter();
        known.any(|name| ctx.find(annotations, &[name]).is_some())
    });
    // A patch says only what it changes, and what a merge key brings in is not looked up.
    let is_whole = get("accessModes").is_some() && get("resources").is_some();
    if is_annotated || !is_whole || get("storageClassName").is_some() || get("<<").is_some() {
        return None;
    }
    let volume = get("volumeName").and_then(|name| ctx.scalar(name));
    let (at, key) = match volume.filter(|name| !name.is_empty()) {
        Some(_) => (get("volumeName")?, "finding-unset-storage-class-volume"),
        None if ctx.target >= RETROACTIVE_SINCE => {
            let tree = &ctx.doc.tree;
            let (at, selector) = tree.entry(spec, "selector")?;
            tree.children(selector).next()?;
            (at, "finding-unset-storage-class-selector")
        }
        None => return None,
    };
    let words = message(
        key,
        [
            ("target", Arg::Minor(ctx.target)),
            ("volume", text(volume.unwrap_or_default())),
            ("since", Arg::Minor(RETROACTIVE_SINCE)),
        ],
    );
    Some(Finding {
        subject: "storageClassName".to_owned(),
        field: ctx.field(at),
        source: SOURCE,
        fixes: vec![say_class(volume)],
        ..ctx.finding(RULE.id, Severity::Info, at, words)
    })
}

/// The line to copy for a volume without a class; what class it has is not in the text.
fn say_class(volume: Option<&str>) -> Fix {
    let volume = volume.filter(|name| !name.is_empty()).unwrap_or("<name>");
    Fix::new(message("fix-say-class", []), Safety::Manual, Vec::new())
        .copy("storageClassName: \"\"")
        .note(message("note-class-of-volume", [("volume", text(volume))]))
}
