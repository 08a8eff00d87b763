//! `changed-meaning`: a value that says one thing in the object's version or release, and another one on the target or in
//! the successor.
//!
//! Only values that stand in the text are judged; what a template fills in is unknown.

mod quoted_port;

use facts::Minor;

use super::{Check, Rule};
use crate::apis::{self, Standing};
use crate::context::{Context, Head, message, text};
use crate::fields;
use crate::tree::{NodeId, NodeKind};
use crate::{Arg, Finding, Fix, Message, Safety, Severity, block};

pub(super) const RULE: Rule = Rule {
    id: "changed-meaning",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-empty-selector", &["api"]),
        ("finding-zero-shares", &["api", "field"]),
        ("finding-quoted-port", &["port", "replacement"]),
        ("finding-event-rate", &["since", "target"]),
        ("finding-schedule-zone", &["since"]),
        ("fix-value", &["field", "value"]),
        ("fix-add-field", &["field"]),
    ],
    guide: "",
    check: Check::Object(check),
};

const GUIDE: &str = "https://kubernetes.io/docs/reference/using-api/deprecation-guide/";

fn check(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<Finding> {
    let (group, version) = facts::split_api_version(head.api_version);
    // The successor says something else only once there is one.
    let is_leaving = matches!(
        head.standing,
        Standing::Removed(_) | Standing::Deprecated(_)
    );
    let found = match (group, head.kind) {
        ("policy", "PodDisruptionBudget") if is_leaving => empty_selector(ctx, head),
        ("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration") if is_leaving => {
            zero_shares(ctx, head)
        }
        ("extensions" | "networking.k8s.io", "Ingress") if is_leaving || version == "v1" => {
            return quoted_port::check(ctx, head, version);
        }
        ("kubelet.config.k8s.io", "KubeletConfiguration") => event_rate(ctx, head),
        ("batch", "CronJob") => schedule_zone(ctx, head),
        _ => None,
    };
    found.into_iter().collect()
}

fn empty_selector(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    let selector = ctx.find_in(head.part, &["spec", "selector"])?;
    let tree = &ctx.doc.tree;
    let is_empty = |id| {
        matches!(tree.kind(id), NodeKind::Mapping | NodeKind::Sequence)
            && tree.children(id).next().is_none()
    };
    let says_nothing = fields::is_whole(ctx)
        && fields::is_mapping(ctx, selector)
        && tree.entries(selector).all(|(_, value)| is_empty(value));
    let words = message("finding-empty-selector", [("api", text(head.api_version))]);
    says_nothing.then(|| Finding {
        source: GUIDE,
        ..finding(ctx, head, Severity::Warning, selector, words)
    })
}

/// See `SetDefaults_PriorityLevelConfiguration` of v1beta3, which has an annotation that keeps the zero.
fn zero_shares(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    const KEEPS_ZERO: &str = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";
    let limited = ctx.find_in(head.part, &["spec", "limited"])?;
    let field = ["assuredConcurrencyShares", "nominalConcurrencyShares"]
        .into_iter()
        .find(|field| ctx.find(limited, &[field]).is_some())?;
    let value = ctx.find(limited, &[field])?;
    if ctx.scalar(value) != Some("0")
        || ctx
            .find_in(head.part, &["metadata", "annotations", KEEPS_ZERO])
            .is_some()
    {
        return None;
    }
    let words = message(
        "finding-zero-shares",
        [("api", text(head.api_version)), ("field", text(field))],
    );
    Some(Finding {
        source: GUIDE,
        fixes: fix(ctx, field, value, "30", ctx.safety(value)),
        ..finding(ctx, head, Severity::Warning, value, words)
    })
}

fn event_rate(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    const SINCE: Minor = Minor(37);
    let value = ctx.find_in(head.part, &["eventRecordQPS"])?;
    if ctx.scalar(value) != Some("0") || ctx.target < SINCE {
        return None;
    }
    let words = message(
        "finding-event-rate",
        [
            ("since", Arg::Minor(SINCE)),
            ("target", Arg::Minor(ctx.target)),
        ],
    );
    Some(Finding {
        guide: "kubelet-configuration",
        source: "https://github.com/kubernetes/kubernetes/pull/117119",
        fixes: fix(ctx, "eventRecordQPS", value, "50", Safety::Review),
        ..finding(ctx, head, Severity::Warning, value, words)
    })
}

fn schedule_zone(ctx: &Context<'_, '_>, head: &Head<'_>) -> Option<Finding> {
    /// With `timeZone` on by default.
    const WARNED: Minor = Minor(25);
    const SINCE: Minor = Minor(29);
    let value = ctx.find_in(head.part, &["spec", "schedule"])?;
    let schedule = ctx
        .scalar(value)
        .filter(|schedule| !schedule.contains("{{"))?;
    let (zone, rest) = schedule.trim_start().split_once(' ')?;
    let zone = zone
        .strip_prefix("CRON_TZ=")
        .or_else(|| zone.strip_prefix("TZ="))?;
    let severity = match ctx.target {
        target if target >= SINCE => Severity::Error,
        target if target >= WARNED => Severity::Warning,
        _ => return None,
    };
    let words = message("finding-schedule-zone", [("since", Arg::Minor(SINCE))]);
    Some(Finding {
        source: "https://github.com/kubernetes/kubernetes/pull/116252",
        fixes: move_zone(ctx, head, value, (zone, rest))
            .into_iter()
            .collect(),
        ..finding(ctx, head, severity, value, words)
    })
}

/// The zone in a field of its own, where there is none yet.
fn move_zone(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    schedule: NodeId,
    (zone, rest): (&str, &str),
) -> Option<Fix> {
    let spec = fields::mappings(ctx, head.part, "spec").pop()?;
    let line = format!("timeZone: {zone}");
    let is_fresh = !zone.is_empty() && !spec.has(ctx, "timeZone");
    let title = message("fix-add-field", [("field", text(&line))]);
    let mut edits = vec![
        block::insert(ctx, spec, std::slice::from_ref(&line))?,
        ctx.replace(schedule, rest.trim())?,
    ];
    edits.sort_unstable_by_key(|edit| edit.span.start);
    is_fresh.then_some(Fix::new(title, Safety::Review, edits))
}

fn finding(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    severity: Severity,
    at: NodeId,
    words: Message,
) -> Finding {
    Finding {
        subject: format!("{} {}", head.api_version, head.kind),
        field: ctx.field(at),
        guide: apis::guide(facts::split_api_version(head.api_version).0, head.kind),
        ..ctx.finding(RULE.id, severity, at, words)
    }
}

/// Another value in the same place.
fn fix(ctx: &Context<'_, '_>, field: &str, value: NodeId, new: &str, safety: Safety) -> Vec<Fix> {
    let title = message("fix-value", [("field", text(field)), ("value", text(new))]);
    let fix = ctx
        .replace(value, new)
        .map(|edit| Fix::new(title, safety, vec![edit]));
    fix.into_iter().collect()
}
