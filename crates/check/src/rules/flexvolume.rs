//! `flexvolume`: a volume of a FlexVolume driver, which works and is not to be used for anything new.

use super::{Check, Rule, volume};
use crate::context::Context;
use crate::entries::Entry;
use crate::{Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "flexvolume",
    safety: None,
    messages: &[("finding-flexvolume", volume::ARGS)],
    guide: "",
    check: Check::Key(&["flexVolume"], check),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    let row = volume::row(ctx, entry).filter(|row| volume::has_come(ctx, row.deprecated));
    row.map(|row| {
        volume::finding(
            ctx,
            row,
            RULE.id,
            Severity::Info,
            entry.key,
            "finding-flexvolume",
        )
    })
    .into_iter()
    .collect()
}
