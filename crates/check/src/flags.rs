//! The flags that components of Kubernetes are started with: in containers, and in the files of `kubeadm`.
//!
//! Commands inside a shell's text are left out, and so are the programs of others, which have flags of the same names.

use std::cell::OnceCell;

use crate::Span;
use crate::context::{Context, Head};
use crate::pods;
use crate::tree::{NodeId, NodeKind};

/// A flag of a component.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flag<'a> {
    pub(crate) component: &'static str,
    /// Without its dashes.
    pub(crate) name: &'a str,
    pub(crate) value: &'a str,
    /// The scalar that holds the value, and where it starts in it.
    pub(crate) node: NodeId,
    pub(crate) offset: usize,
    pub(crate) owner: Owner,
}

/// What a flag is made of, for taking it out or giving it another name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner {
    /// A word of a command, and the next one where that is the value.
    Words(NodeId, Option<NodeId>),
    /// An entry of a mapping of arguments.
    Entry(NodeId, NodeId),
    /// An item with a name and a value: the item, and the scalar of the name.
    Item(NodeId, NodeId),
}

const COMPONENTS: &[&str] = &[
    "kube-apiserver",
    "kube-controller-manager",
    "kube-scheduler",
    "kube-proxy",
    "kubelet",
];

impl Flag<'_> {
    /// Whether it is this flag; components take `_` for `-`.
    pub(crate) fn is(&self, name: &str) -> bool {
        let same = |(a, b): (u8, u8)| a == b || (a == b'_' && b == b'-');
        self.name.len() == name.len() && self.name.bytes().zip(name.bytes()).all(same)
    }

    /// The bytes of the input that hold a part of the value, where they stand there as they mean.
    pub(crate) fn span(&self, ctx: &Context<'_, '_>, start: usize, end: usize) -> Option<Span> {
        let from = ctx.doc.value_span(self.node)?.start + self.offset;
        Some(Span {
            start: from + start,
            end: from + end,
        })
    }
}

/// The flags of an object, read when the first rule asks for them.
pub(crate) type Flags<'a> = OnceCell<Vec<Flag<'a>>>;

/// Every flag of a component that an object gives.
pub(crate) fn flags<'a>(ctx: &Context<'a, '_>, head: &Head<'_>) -> &'a [Flag<'a>] {
    let i = ctx.part_index(head.part.first);
    i.and_then(|i| ctx.flags.get(i))
        .map_or(&[], |flags| flags.get_or_init(|| read(ctx, head)))
}

fn read<'a>(ctx: &Context<'a, '_>, head: &Head<'_>) -> Vec<Flag<'a>> {
    let mut found = Vec::new();
    if let Some(pod) = pods::pod(ctx, head) {
        for container in pods::containers(ctx, pod.spec) {
            of_container(ctx, container, &mut found);
        }
    }
    for (component, args) in kubeadm_args(ctx, head) {
        of_kubeadm(ctx, component, args, &mut found);
    }
    found
}

fn of_container<'a>(ctx: &Context<'a, '_>, container: NodeId, found: &mut Vec<Flag<'a>>) {
    let words = |key| {
        let list = ctx.find(container, &[key]);
        list.into_iter().flat_map(|list| ctx.items(list))
    };
    let called = words("command").find_map(|word| component(ctx.scalar(word)?));
    let component = called.or_else(|| {
        let image = ctx.find(container, &["image"])?;
        let is_own = ctx.find(container, &["command"]).is_none();
        ctx.scalar(image).filter(|_| is_own).and_then(component)
    });
    let Some(component) = component else {
        return;
    };
    let mut words = words("command").chain(words("args")).peekable();
    while let Some(node) = words.next() {
        let Some(word) = ctx.scalar(node).filter(|word| word.starts_with("--")) else {
            continue;
        };
        let flag = &word[2..];
        let word_node = node;
        let (name, value, node, offset) = match flag.split_once('=') {
            Some((name, value)) => (name, value, node, name.len() + 3),
            // The value of a flag may be the next word.
            None => match words
                .peek()
                .and_then(|next| Some((*next, ctx.scalar(*next)?)))
            {
                Some((next, value)) if !value.starts_with('-') => (flag, value, next, 0),
                _ => (flag, "", node, word.len()),
            },
        };
        found.push(Flag {
            component,
            name,
            value,
            node,
            offset,
            owner: Owner::Words(word_node, (node != word_node).then_some(node)),
        });
    }
}

/// The component that a path or an image names.
fn component(word: &str) -> Option<&'static str> {
    let name = word.rsplit('/').next().unwrap_or_default();
    let name = name.split([':', '@']).next().unwrap_or_default();
    let name = name.strip_suffix("-amd64").unwrap_or(name);
    COMPONENTS.iter().find(|known| **known == name).copied()
}

/// Where the files of `kubeadm`, alone or inside objects of Cluster API, hold flags.
fn kubeadm_args(ctx: &Context<'_, '_>, head: &Head<'_>) -> Vec<(&'static str, NodeId)> {
    let (group, _) = facts::split_api_version(head.api_version);
    let way: &[&str] = match (group, head.kind) {
        ("kubeadm.k8s.io", _) => &[],
        ("bootstrap.cluster.x-k8s.io", "KubeadmConfig") => &["spec"],
        ("bootstrap.cluster.x-k8s.io", "KubeadmConfigTemplate") => &["spec", "template", "spec"],
        ("controlplane.cluster.x-k8s.io", "KubeadmControlPlane") => &["spec", "kubeadmConfigSpec"],
        ("controlplane.cluster.x-k8s.io", "KubeadmControlPlaneTemplate") => {
            &["spec", "template", "spec", "kubeadmConfigSpec"]
        }
        _ => return Vec::new(),
    };
    let places: [(&str, &str, &str, &str); 5] = [
        (
            "kube-apiserver",
            "clusterConfiguration",
            "apiServer",
            "extraArgs",
        ),
        (
            "kube-controller-manager",
            "clusterConfiguration",
            "controllerManager",
            "extraArgs",
        ),
        (
            "kube-scheduler",
            "clusterConfiguration",
            "scheduler",
            "extraArgs",
        ),
        (
            "kubelet",
            "initConfiguration",
            "nodeRegistration",
            "kubeletExtraArgs",
        ),
        (
            "kubelet",
            "joinConfiguration",
            "nodeRegistration",
            "kubeletExtraArgs",
        ),
    ];
    let find = |(component, file, part, args): &(&'static str, &str, &str, &str)| {
        let mut keys = way.to_vec();
        if !way.is_empty() {
            keys.push(file);
        }
        keys.extend([*part, *args]);
        Some((*component, ctx.find_in(head.part, &keys)?))
    };
    let mut found: Vec<_> = places.iter().filter_map(find).collect();
    found.dedup();
    found
}

/// Flags as a mapping, or as a list of names and values.
fn of_kubeadm<'a>(
    ctx: &Context<'a, '_>,
    component: &'static str,
    args: NodeId,
    found: &mut Vec<Flag<'a>>,
) {
    let mut push = |name: NodeId, value: NodeId, owner: Owner| {
        let flag = ctx.scalar(name).zip(ctx.scalar(value));
        found.extend(flag.map(|(name, written)| Flag {
            component,
            name,
            value: written,
            node: value,
            offset: 0,
            owner,
        }));
    };
    if ctx.doc.tree.kind(args) == NodeKind::Mapping {
        for (name, value) in ctx.doc.tree.entries(args) {
            push(name, value, Owner::Entry(name, value));
        }
    }
    for item in ctx.items(args) {
        let of = |key| ctx.find(item, &[key]);
        if let Some((name, value)) = of("name").zip(of("value")) {
            push(name, value, Owner::Item(item, name));
        }
    }
}
