//! Where feature gates are set, and how the rules about them judge one. Those of `kubeadm` itself are left alone.

use facts::{Gate, Mark, Marked, Minor};

use crate::context::{Context, Head, message, text};
use crate::flags::{self, Owner};
use crate::rewrite::{Pair, Rewrite};
use crate::tree::NodeId;
use crate::{Arg, Edit, Finding, Fix, Message, Safety, Severity, Span};

/// One gate with the value that it is set to.
pub(super) struct Setting<'a> {
    /// Who reads it.
    pub(super) component: &'static str,
    pub(super) name: &'a str,
    /// Nothing where it is neither `true` nor `false`.
    pub(super) value: Option<bool>,
    pub(super) node: NodeId,
    pub(super) span: Span,
    /// The edits that take it away, where that leaves everything else as it is.
    pub(super) removal: Option<Vec<Edit>>,
    /// The item of a list of arguments that says nothing else.
    pub(super) item: Option<NodeId>,
}

/// What is to be said of a gate on the target. The first that holds is the only one.
pub(super) enum Verdict {
    Unknown,
    New(Minor),
    Gone(Marked<Minor>),
    Locked(Marked<Minor>),
    Leaving(Marked<Minor>),
    Idle(Minor),
}

/// The arguments of what is said with the fix.
pub(super) const NOTE: &[&str] = &["gate", "target"];
/// A gate that others look after.
pub(super) const DYNAMIC_KUBELET_CONFIG: &str = "DynamicKubeletConfig";
/// So many minors before its removal, a gate is worth a word although it still has an effect.
const AHEAD: u16 = 3;

pub(super) const DOCS: &str =
    "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/";
pub(super) const DOCS_OF_REMOVED: &str =
    "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates-removed/";

/// Judges every gate that an object sets.
pub(super) fn judge(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    find: impl Fn(&Setting<'_>, Option<Gate>, Verdict) -> Option<Finding>,
) -> Vec<Finding> {
    let judged = settings(ctx, head).into_iter().filter_map(|setting| {
        let gate = facts::gate(setting.name);
        let verdict = verdict(ctx.target, gate, setting.value)?;
        let finding = find(&setting, gate, verdict)?;
        Some(Finding {
            subject: setting.name.to_owned(),
            field: ctx.field(setting.node),
            span: setting.span,
            ..finding
        })
    });
    judged.collect()
}

/// Every gate that an object sets.
pub(super) fn settings<'a>(ctx: &Context<'a, '_>, head: &Head<'_>) -> Vec<Setting<'a>> {
    let (group, _) = facts::split_api_version(head.api_version);
    let component = match (group, head.kind) {
        ("kubelet.config.k8s.io", "KubeletConfiguration") => Some("kubelet"),
        ("kubeproxy.config.k8s.io", "KubeProxyConfiguration") => Some("kube-proxy"),
        ("kind.x-k8s.io", "Cluster") => Some("kube-apiserver"),
        _ => None,
    };
    let mut found = Vec::new();
    if let Some(component) = component {
        let gates = ctx.find_in(head.part, &["featureGates"]);
        let entries = gates
            .into_iter()
            .flat_map(|gates| ctx.doc.tree.entries(gates));
        let entries: Vec<Pair> = entries.collect();
        let is_only = entries.len() == 1;
        found.extend(entries.iter().filter_map(|pair| {
            let around = head.part.entries().get(ctx, "featureGates");
            entry(ctx, component, *pair, around.filter(|_| is_only))
        }));
        wait_for_others(ctx, &mut found);
    }
    for flag in flags::flags(ctx, head) {
        if flag.is("feature-gates") {
            in_flag(ctx, flag, &mut found);
        }
    }
    found
}

/// `around` is the entry that the mapping of gates stands at, where it has no other gate: it goes with its last one.
fn entry<'a>(
    ctx: &Context<'a, '_>,
    component: &'static str,
    (key, value): Pair,
    around: Option<Pair>,
) -> Option<Setting<'a>> {
    Some(Setting {
        component,
        name: ctx.scalar(key).filter(|name| !name.is_empty())?,
        value: ctx.scalar(value).and_then(read),
        node: key,
        span: ctx.place(key),
        removal: without(ctx, &around.unwrap_or((key, value))),
        item: None,
    })
}

/// The gates of `--feature-gates=A=true,B=false`.
fn in_flag<'a>(ctx: &Context<'a, '_>, flag: &flags::Flag<'a>, found: &mut Vec<Setting<'a>>) {
    let mut at = 0;
    for part in flag.value.split(',') {
        let (start, end) = (at, at + part.len());
        at = end + 1;
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let (lead, name) = (name.len() - name.trim_start().len(), name.trim());
        if name.is_empty() {
            continue;
        }
        // The comma goes along: the one after it, or before the last one. Without another gate the flag goes.
        let cut = |start, end| Some(vec![Edit::remove(flag.span(ctx, start, end)?)]);
        let removal = match (start, end == flag.value.len()) {
            (0, true) => without_flag(ctx, flag),
            (_, true) => cut(start - 1, end),
            (_, false) => cut(start, end + 1),
        };
        let from = start + lead;
        let span = flag.span(ctx, from, from + name.len());
        found.push(Setting {
            component: flag.component,
            name,
            value: read(value.trim()),
            node: flag.node,
            span: span.unwrap_or_else(|| ctx.place(flag.node)),
            removal,
            item: match flag.owner {
                Owner::Item(item, _) if start == 0 && end == flag.value.len() => Some(item),
                _ => None,
            },
        });
    }
}

/// Where every gate of a mapping goes, the last one waits until the others are gone, so that it takes the mapping along:
/// what takes it out begins where the line before ends.
fn wait_for_others(ctx: &Context<'_, '_>, settings: &mut [Setting<'_>]) {
    let goes = |setting: &Setting<'_>| {
        let verdict = verdict(ctx.target, facts::gate(setting.name), setting.value);
        verdict.is_some_and(|verdict| !matches!(verdict, Verdict::Unknown))
    };
    let is_all = settings.iter().all(goes);
    let Some((last, [.., before])) = settings.split_last_mut().filter(|_| is_all) else {
        return;
    };
    let before = before.removal.as_ref().and_then(|edits| edits.last());
    let edit = last.removal.as_mut().and_then(|edits| edits.first_mut());
    let (Some(before), Some(edit)) = (before, edit) else {
        return;
    };
    let start = before.span.end.saturating_sub(1);
    if let Some(between) = ctx.text.get(start..edit.span.start) {
        edit.text.insert_str(0, between);
        edit.span.start = start;
    }
}

/// Takes an entry out.
fn without(ctx: &Context<'_, '_>, entry: &Pair) -> Option<Vec<Edit>> {
    let mut rw = Rewrite::new(ctx);
    rw.replace(&[*entry], Vec::new());
    rw.finish()
}

/// Takes a flag out, with its value.
pub(super) fn without_flag(ctx: &Context<'_, '_>, flag: &flags::Flag<'_>) -> Option<Vec<Edit>> {
    let mut rw = Rewrite::new(ctx);
    match flag.owner {
        Owner::Words(word, value) => {
            let words: Vec<NodeId> = [word].into_iter().chain(value).collect();
            rw.remove_items(&words);
        }
        Owner::Entry(key, value) => rw.replace(&[(key, value)], Vec::new()),
        Owner::Item(item, _) => rw.remove_items(&[item]),
    }
    rw.finish()
}

/// The values that `strconv.ParseBool` takes, by which components read theirs.
fn read(value: &str) -> Option<bool> {
    match value {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

fn verdict(target: Minor, gate: Option<Gate>, value: Option<bool>) -> Option<Verdict> {
    let Some(gate) = gate else {
        return Some(Verdict::Unknown);
    };
    if gate.name == DYNAMIC_KUBELET_CONFIG {
        return None;
    }
    if let Some(removed) = gate.removed.filter(|removed| removed.value <= target) {
        return Some(Verdict::Gone(removed));
    }
    if let Some(introduced) = gate.introduced.filter(|introduced| *introduced > target) {
        return Some(Verdict::New(introduced));
    }
    let locked = gate.locked.filter(|locked| locked.value <= target);
    let is_near = |removed: &Marked<Minor>| removed.value.0 <= target.0 + AHEAD;
    match (locked, gate.removed) {
        (Some(locked), _) if value.is_some_and(|value| value != gate.is_on) => {
            Some(Verdict::Locked(locked))
        }
        (Some(_), Some(removed)) => Some(Verdict::Leaving(removed)),
        (None, Some(removed)) if is_near(&removed) => Some(Verdict::Leaving(removed)),
        (Some(locked), None) if locked.mark == Mark::Settled => Some(Verdict::Idle(locked.value)),
        _ => None,
    }
}

/// What the messages of all three rules may name.
pub(super) fn args(ctx: &Context<'_, '_>, setting: &Setting<'_>) -> [(&'static str, Arg); 3] {
    [
        ("gate", text(setting.name)),
        ("component", text(setting.component)),
        ("target", Arg::Minor(ctx.target)),
    ]
}

pub(super) fn finding(
    ctx: &Context<'_, '_>,
    rule: &'static str,
    severity: Severity,
    setting: &Setting<'_>,
    words: Message,
) -> Finding {
    Finding {
        source: DOCS,
        ..ctx.finding(rule, severity, setting.node, words)
    }
}

/// Takes the gate away; that is safe where it says what holds anyway.
pub(super) fn drop_it(
    ctx: &Context<'_, '_>,
    setting: &Setting<'_>,
    gate: Option<Gate>,
) -> Vec<Fix> {
    let is_locked =
        |locked: Marked<Minor>| locked.mark == Mark::Settled && locked.value <= ctx.target;
    let is_same = gate.is_some_and(|gate| {
        gate.locked.is_some_and(is_locked) && setting.value == Some(gate.is_on)
    });
    let safety = match ctx.safety(setting.node) {
        Safety::Safe if is_same => Safety::Safe,
        _ => Safety::Review,
    };
    let settled = gate.filter(|gate| gate.locked.is_some_and(is_locked));
    let note = match settled.map(|gate| gate.is_on) {
        _ if gate.is_none() => Some("note-gate-unknown"),
        Some(is_on) if setting.value == Some(is_on) => None,
        Some(true) => Some("note-gate-is-on"),
        Some(false) => Some("note-gate-is-off"),
        None => Some("note-gate-decides"),
    };
    let args = || {
        [
            ("gate", text(setting.name)),
            ("target", Arg::Minor(ctx.target)),
        ]
    };
    let fix = |edits: &Vec<Edit>| {
        let title = message("fix-drop-gate", [("gate", text(setting.name))]);
        let fix = Fix::new(title, safety, edits.clone());
        match note.filter(|_| safety == Safety::Review) {
            Some(note) => fix.note(message(note, args())),
            None => fix,
        }
    };
    setting.removal.iter().map(fix).collect()
}
