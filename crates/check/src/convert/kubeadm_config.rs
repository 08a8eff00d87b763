//! Configuration of kubeadm: flags as lists, timeouts in one place, and what newer versions no longer have.
//!
//! See the lists of changes in <https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/> and that of
//! [v1beta3](https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta3/).

use facts::Minor;

use super::{Conversion, DROPPED, Turn};
use crate::context::{message, text};
use crate::fields::{self, Entries};
use crate::rewrite::{At, New, Pair};
use crate::tree::{NodeId, NodeKind};

pub(super) const CONVERSION: Conversion = Conversion {
    id: "kubeadm-config",
    kinds: &[
        (GROUP, "ClusterConfiguration"),
        (GROUP, "ClusterStatus"),
        (GROUP, "InitConfiguration"),
        (GROUP, "JoinConfiguration"),
    ],
    messages: &[
        DROPPED,
        ("note-kubeadm-timeout", &["timeout"]),
        ("note-kubeadm-dns", &["type"]),
        ("note-kubeadm-hyperkube", &[]),
    ],
    convert,
};

const GROUP: &str = "kubeadm.k8s.io";

/// Mappings with flags, and the key of the flags.
const FLAGS: [(&str, &str); 5] = [
    ("apiServer", "extraArgs"),
    ("controllerManager", "extraArgs"),
    ("scheduler", "extraArgs"),
    ("etcd.local", "extraArgs"),
    ("nodeRegistration", "kubeletExtraArgs"),
];

/// Since then, kubeadm asks for the scheme of a socket.
const SCHEMES_SINCE: Minor = Minor(24);

fn convert(turn: &mut Turn<'_, '_, '_>) {
    // The alphas had other documents; the kubeadm of their time migrates them.
    if turn.from.starts_with("v1alpha") {
        return turn.refuse();
    }
    let is_to = |version| turn.is_to(GROUP, version);
    let has_lists = is_to("v1beta4");
    // Entries of the document itself go together, so that neighbours part well.
    let mut gone: Vec<Pair> = Vec::new();
    if has_lists || is_to("v1beta3") {
        gone.extend(dns(turn));
        gone.extend(hyperkube(turn));
    }
    if turn.ctx.target >= SCHEMES_SINCE {
        socket(turn);
    }
    if has_lists {
        for (within, key) in FLAGS {
            for entries in fields::mappings(turn.ctx, turn.head.part, within) {
                flags(turn, entries, key);
            }
        }
        gone.extend(control_plane_timeout(turn));
        discovery_timeout(turn);
    }
    if !gone.is_empty() {
        turn.rw.replace(&gone, Vec::new());
    }
}

/// A list of names and values, in the order of the mapping.
fn flags(turn: &mut Turn<'_, '_, '_>, entries: Entries, key: &str) {
    let ctx = turn.ctx;
    let Some((key, value)) = entries.get(ctx, key) else {
        return;
    };
    if ctx.doc.tree.kind(value) == NodeKind::Alias || ctx.doc.tree.is_shared(value) {
        return turn.refuse();
    }
    if !fields::is_mapping(ctx, value) {
        return;
    }
    let mut items = Vec::new();
    for (name, value) in ctx.doc.tree.entries(value) {
        match ctx.scalar(name) {
            Some(name) if name != "<<" => {
                quote(turn, value);
                items.push(New::map([
                    ("name", New::text(name)),
                    ("value", New::Node(value)),
                ]));
            }
            _ => return turn.refuse(),
        }
    }
    let name = ctx.scalar(key).unwrap_or_default().to_owned();
    turn.rw
        .replace(&[(key, value)], vec![(name, New::List(items))]);
}

/// Both versions read strings alone: a number or a truth value is refused.
fn quote(turn: &mut Turn<'_, '_, '_>, value: NodeId) {
    const WORDS: [&str; 6] = ["true", "false", "yes", "no", "on", "off"];
    let tree = &turn.ctx.doc.tree;
    let is_other = |word: &str| {
        word.parse::<f64>().is_ok() || WORDS.iter().any(|it| word.eq_ignore_ascii_case(it))
    };
    if let Some(word) = turn.ctx.scalar(value)
        && tree.kind(value) == NodeKind::Plain
        && is_other(word)
    {
        turn.rw.set(value, word);
    }
}

fn dns(turn: &mut Turn<'_, '_, '_>) -> Option<Pair> {
    let ctx = turn.ctx;
    let dns = fields::mappings(ctx, turn.head.part, "dns").pop()?;
    let (key, value) = dns.get(ctx, "type")?;
    match ctx.scalar(value) {
        Some("CoreDNS") => {}
        Some(kind) => turn.review(message("note-kubeadm-dns", [("type", text(kind))])),
        None => turn.refuse(),
    }
    take_away(turn, "dns", dns, (key, value))
}

fn hyperkube(turn: &mut Turn<'_, '_, '_>) -> Option<Pair> {
    let ctx = turn.ctx;
    let (key, value) = turn.head.part.entries().get(ctx, "useHyperKubeImage")?;
    if ctx.scalar(value) != Some("false") {
        turn.review(message("note-kubeadm-hyperkube", []));
    }
    Some((key, value))
}

/// Takes an entry out of a mapping; the mapping is given back when nothing else stands in it, to go as a whole.
fn take_away(
    turn: &mut Turn<'_, '_, '_>,
    name: &str,
    mapping: Entries,
    entry: Pair,
) -> Option<Pair> {
    let ctx = turn.ctx;
    if mapping.iter(ctx).count() == 1 {
        return turn.head.part.entries().get(ctx, name);
    }
    turn.rw.replace(&[entry], Vec::new());
    None
}

/// A path is a socket of Unix.
fn socket(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    for node in fields::mappings(ctx, turn.head.part, "nodeRegistration") {
        if let Some((_, value)) = node.get(ctx, "criSocket")
            && let Some(path) = ctx.scalar(value).filter(|path| path.starts_with('/'))
        {
            turn.rw.set(value, &["unix://", path].concat());
        }
    }
}

/// It moved from the document of the cluster to those of its nodes, and its default is what it was.
fn control_plane_timeout(turn: &mut Turn<'_, '_, '_>) -> Option<Pair> {
    let ctx = turn.ctx;
    let server = fields::mappings(ctx, turn.head.part, "apiServer").pop()?;
    let (key, value) = server.get(ctx, "timeoutForControlPlane")?;
    match ctx.scalar(value) {
        Some("4m" | "4m0s" | "240s") => {}
        Some(timeout) => {
            turn.review(message(
                "note-kubeadm-timeout",
                [("timeout", text(timeout))],
            ));
        }
        None => turn.refuse(),
    }
    take_away(turn, "apiServer", server, (key, value))
}

fn discovery_timeout(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    let join = turn.head.part.entries();
    let Some((discovery, value)) = join.get(ctx, "discovery") else {
        return;
    };
    let Some((key, timeout)) = Entries::of(ctx, value).and_then(|it| it.get(ctx, "timeout")) else {
        return;
    };
    let new = ("discovery".to_owned(), New::Node(timeout));
    match join.get(ctx, "timeouts") {
        None => {
            let new = vec![("timeouts".to_owned(), New::Map(vec![new]))];
            // What stands last in the entry is taken away below, so nothing can be put right behind it.
            let is_last = join
                .iter(ctx)
                .last()
                .is_some_and(|(key, _)| key == discovery);
            let at = if is_last {
                At::Before(discovery)
            } else {
                At::Last
            };
            turn.rw.insert(join, at, new);
        }
        Some((_, timeouts)) => match Entries::of(ctx, timeouts) {
            Some(timeouts) if !timeouts.has(ctx, "discovery") => {
                turn.rw.insert(timeouts, At::Last, vec![new]);
            }
            _ => return turn.refuse(),
        },
    }
    turn.rw.replace(&[(key, timeout)], Vec::new());
    turn.was_dropped("timeout");
}
