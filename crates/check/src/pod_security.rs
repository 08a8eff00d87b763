//! From a PodSecurityPolicy to the lowest Pod Security Standard that admits what it admitted, for people to act on.
//!
//! Sources: <https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/>,
//! <https://kubernetes.io/docs/concepts/security/pod-security-standards/>, and for what a policy without a field admitted
//! `pkg/security/podsecuritypolicy` of Kubernetes 1.24.

mod decide;
mod policy;
mod reader;

use facts::{Api, Minor};

use crate::context::{Context, Head, message, text};
use crate::{Arg, Fix, Message, Safety};
use policy::{Level, Policy};

type Words = (&'static str, &'static [&'static str]);

/// What is said about a policy, in the order in which it is.
pub(crate) const FIX: Words = ("fix-pod-security", &["level"]);
pub(crate) const DECIDES: Words = ("note-psp-decides", &["fields"]);
pub(crate) const UNKNOWN: Words = ("note-psp-unknown", &["fields"]);
pub(crate) const OPEN: Words = ("note-psp-open", &["fields"]);
pub(crate) const WROTE: Words = ("note-psp-wrote", &["fields"]);
pub(crate) const NON_ROOT: Words = ("note-psp-non-root", &[]);
pub(crate) const STRICTER: Words = ("note-psp-stricter", &["fields"]);
pub(crate) const PROBES: Words = ("note-psp-probes", &["since"]);
pub(crate) const RBAC: Words = ("note-psp-rbac", &[]);

/// Pod Security Admission is switched on from here on.
const FIRST: Minor = Minor(23);
/// From here on the standards look at the hosts of probes.
const PROBE_HOSTS: Minor = Minor(34);

/// What takes the place of a policy that the target does not serve.
pub(crate) fn fix(ctx: &Context<'_, '_>, head: &Head<'_>, row: &Api) -> Option<Fix> {
    if row.kind != "PodSecurityPolicy" || ctx.target < FIRST || ctx.doc.broken.is_some() {
        return None;
    }
    let policy = Policy::read(ctx, head)?;
    let level = policy.level();
    let title = message(FIX.0, [("level", text(level.name()))]);
    let fix = Fix::new(title, Safety::Manual, Vec::new());
    // Nobody knows yet whether a stricter label would refuse what the policy is to admit.
    let fix = match policy.unknown.is_empty() || level == Level::Privileged {
        true => fix.copy(labels(level, ctx.target)),
        false => fix,
    };
    Some(notes(ctx, &policy).into_iter().fold(fix, Fix::note))
}

fn notes(ctx: &Context<'_, '_>, policy: &Policy) -> Vec<Message> {
    let level = policy.level();
    let is_checked = level != Level::Privileged;
    let about = |words: Words, fields: &[String]| {
        let fields = text(fields.join(", "));
        (fields != text("")).then(|| message(words.0, [("fields", fields)]))
    };
    let unknown = policy.unknown.as_slice();
    let open = policy.open.as_slice();
    let said = [
        about(DECIDES, &policy.deciding(level)),
        about(UNKNOWN, if is_checked { unknown } else { &[] }),
        about(OPEN, if is_checked { open } else { &[] }),
        about(WROTE, &policy.wrote),
        (level == Level::Restricted).then(|| message(NON_ROOT.0, [])),
        about(STRICTER, &policy.stricter_than(level)),
        (is_checked && ctx.target >= PROBE_HOSTS)
            .then(|| message(PROBES.0, [("since", Arg::Minor(PROBE_HOSTS))])),
        Some(message(RBAC.0, [])),
    ];
    said.into_iter().flatten().collect()
}

/// The labels of a namespace: the level is enforced, and the next one is only reported.
fn labels(level: Level, target: Minor) -> String {
    let next = level.next().name();
    let mut labels = String::from("metadata:\n  labels:\n");
    for (mode, level) in [("enforce", level.name()), ("audit", next), ("warn", next)] {
        for line in [
            ["    pod-security.kubernetes.io/", mode, ": ", level, "\n"].concat(),
            format!("    pod-security.kubernetes.io/{mode}-version: v{target}\n"),
        ] {
            labels.push_str(&line);
        }
    }
    labels
}
