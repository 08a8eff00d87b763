//! PriorityLevelConfiguration: the shares of a level have another name since `v1beta3`, and a zero is a zero in `v1`.

use super::{Conversion, DROPPED, Turn};
use crate::context::message;
use crate::fields::{self, Entries};

pub(super) const CONVERSION: Conversion = Conversion {
    id: "flow-control",
    kinds: &[("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration")],
    messages: &[DROPPED, ("note-flow-control-zero", &[])],
    convert,
};

const GROUP: &str = "flowcontrol.apiserver.k8s.io";
const ASSURED: &str = "assuredConcurrencyShares";
const NOMINAL: &str = "nominalConcurrencyShares";
/// Says in `v1beta3` that a zero is meant.
const KEEPS_ZERO: &str = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";
/// What a zero was taken for before `v1`, see `SetDefaults_PriorityLevelConfiguration`.
const DEFAULT: &str = "30";

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let is_v1 = turn.is_to(GROUP, "v1");
    if is_v1 || turn.is_to(GROUP, "v1beta3") {
        for limited in fields::mappings(turn.ctx, turn.head.part, "spec.limited") {
            shares(turn, limited, is_v1);
        }
    }
}

fn shares(turn: &mut Turn<'_, '_, '_>, limited: Entries, is_v1: bool) {
    let ctx = turn.ctx;
    let old = limited.get(ctx, ASSURED);
    if old.is_some() && limited.has(ctx, NOMINAL) {
        return turn.refuse();
    }
    let Some((key, value)) = old.or_else(|| limited.get(ctx, NOMINAL)) else {
        return;
    };
    let way = ["metadata", "annotations", KEEPS_ZERO];
    let is_meant = turn.from == "v1beta3" && ctx.find_in(turn.head.part, &way).is_some();
    let is_zero = ctx.scalar(value) == Some("0");
    if is_v1 && turn.from != "v1" && is_zero && !is_meant {
        turn.rw.set_plain(value, DEFAULT);
        turn.note(message("note-flow-control-zero", []));
    }
    if old.is_none() {
        return;
    }
    turn.rw.rename(key, NOMINAL);
    turn.was_dropped(ASSURED);
}
