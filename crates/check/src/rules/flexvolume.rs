//! `flexvolume`: a volume of a FlexVolume driver, which works and is not to be used for anything new.

use super::{Check, Rule, volume};
use crate::context::Context;
use crate::entries::Entry;
use crate::{Finding, Severity};

pub(super) const RULE: Rule = Rule {
    id: "flexvolume",
    safety: None,
    messages: &[("finding-flexvolume", volume::ARGS)],
    guide: "storage-to-csi",
    check: Check::Key(&["flexVolume"], check),
};

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    volume::check(ctx, entry, RULE.id, |ctx, row| {
        volume::has_come(ctx, row.deprecated).then_some((Severity::Info, "finding-flexvolume"))
    })
}
