//! Secrets by what an object says they are: values of Secret objects, credentials of kubeconfigs, logins for registries,
//! variables with secret names. Also in texts that stand in values, such as a configuration file in a ConfigMap.

use reader::Span;
use reader::parse::{Document, parse};
use reader::tree::{NodeId, NodeKind};

use super::names::{is_known, is_literal, is_secret};
use super::{Found, Kind};

/// How deep texts in texts are read.
const DEEPEST: usize = 3;
/// Values that everybody may see, however they look.
const PUBLIC: [&str; 13] = [
    "caBundle",
    "ca-bundle",
    "certificate-authority-data",
    "client-certificate-data",
    "ca.crt",
    "tls.crt",
    "ca.pem",
    "base64data",
    "managedFields",
    "publicKey",
    "mediatype",
    "icon",
    // Of a SealedSecret.
    "encryptedData",
];
/// Fields of a login that are secret: https://pkg.go.dev/github.com/docker/cli/cli/config/types#AuthConfig
const LOGIN: [&str; 4] = ["auth", "password", "identitytoken", "registrytoken"];

/// What holds for everything below a node.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Nothing,
    /// Every value is secret.
    Secret(Kind),
    /// Items of a list of Secrets, which do not say so themselves.
    Secrets,
    Logins,
}

/// Finds the secrets of a text that starts at `base`.
pub(super) fn find(text: &str, base: usize, depth: usize, found: &mut Found) {
    for doc in parse(text) {
        for doc in std::iter::once(&doc).chain(&doc.alternatives) {
            let walk = Walk {
                doc,
                base,
                depth,
                named: named(doc),
            };
            walk.go(found);
        }
    }
}

/// Why named values of a document are secret.
fn named(doc: &Document<'_>) -> Kind {
    let has = |key| doc.tree.root().and_then(|root| doc.tree.get(root, key));
    match has("users").is_some() && has("clusters").is_some() {
        true => Kind::Kubeconfig,
        false => Kind::Named,
    }
}

/// The way through a document.
struct Walk<'a, 't> {
    doc: &'a Document<'t>,
    base: usize,
    depth: usize,
    named: Kind,
}

impl Walk<'_, '_> {
    fn go(&self, found: &mut Found) {
        let tree = &self.doc.tree;
        let mut left: Vec<(NodeId, Below)> = Vec::new();
        left.extend(tree.root().map(|root| (root, Below::Nothing)));
        while let Some((node, below)) = left.pop() {
            match (tree.kind(node), below) {
                (NodeKind::Mapping, _) => self.mapping(node, below, &mut left, found),
                (NodeKind::Sequence, _) => {
                    self.flags(node, found);
                    left.extend(tree.children(node).map(|item| (item, below)));
                }
                (_, Below::Secret(kind)) => self.hide(node, kind, found),
                _ => self.look_inside(node, found),
            }
        }
    }

    fn mapping(
        &self,
        node: NodeId,
        below: Below,
        left: &mut Vec<(NodeId, Below)>,
        found: &mut Found,
    ) {
        let tree = &self.doc.tree;
        let text = |key: &str| tree.get(node, key).and_then(|value| tree.scalar(value));
        let kind = text("kind").unwrap_or_default();
        let is_secret_object = kind == "Secret" || below == Below::Secrets;
        for (key, value) in tree.entries(node) {
            let name = tree.scalar(key).unwrap_or_default();
            let inner = match (below, name) {
                (Below::Secret(_), _) => below,
                (_, "data" | "stringData") if is_secret_object => Below::Secret(Kind::Object),
                (_, "items") if kind == "SecretList" => Below::Secrets,
                (_, "auths") => Below::Logins,
                (_, "env")
                    if text("interactiveMode").is_some()
                        || text("provideClusterInfo").is_some()
                        || self.is_login_plugin(node) =>
                {
                    Below::Secret(Kind::Kubeconfig)
                }
                (Below::Logins, name) if LOGIN.contains(&name) => Below::Secret(Kind::Registry),
                (Below::Logins, _) => Below::Logins,
                _ if PUBLIC.contains(&name) => {
                    self.spare(value, found);
                    continue;
                }
                _ => Below::Nothing,
            };
            if inner == Below::Nothing {
                self.named(name, value, found);
            }
            left.push((value, inner));
        }
        let pair = text("name").or_else(|| text("key"));
        if let (Some(name), Some(value), false) = (
            pair,
            tree.get(node, "value"),
            matches!(below, Below::Secret(_)),
        ) {
            self.named(name, value, found);
        }
        if matches!(below, Below::Secret(_)) {
            // Of a list of variables only the values are secret.
            let is_variable = tree.get(node, "name").is_some() && tree.get(node, "value").is_some();
            let name = tree.get(node, "name").filter(|_| is_variable);
            left.retain(|(node, _)| Some(*node) != name);
        }
    }

    /// Whether this is the program of a kubeconfig that logs its user in.
    fn is_login_plugin(&self, node: NodeId) -> bool {
        let tree = &self.doc.tree;
        let version = tree
            .get(node, "apiVersion")
            .and_then(|value| tree.scalar(value));
        version.is_some_and(|version| version.starts_with("client.authentication.k8s.io/"))
    }

    fn named(&self, name: &str, value: NodeId, found: &mut Found) {
        let tree = &self.doc.tree;
        if !is_secret(name)
            || matches!(tree.kind(value), NodeKind::Alias) && tree.scalar(value).is_none()
        {
            return;
        }
        let is_literal = |value: &str| match self.named {
            Kind::Kubeconfig => !is_known(value),
            _ => is_literal(name, value),
        };
        if tree.scalar(value).is_some_and(is_literal) {
            let is_registry = name.trim_start_matches('.').starts_with("docker");
            let kind = if is_registry {
                Kind::Registry
            } else {
                self.named
            };
            self.hide(value, kind, found);
        }
    }

    /// A flag and its value as two items of a list.
    fn flags(&self, node: NodeId, found: &mut Found) {
        let tree = &self.doc.tree;
        let mut before = "";
        for item in tree.children(node) {
            let value = tree.scalar(item).unwrap_or_default();
            let name = before.trim_start_matches('-');
            if before.starts_with("--")
                && is_secret(name)
                && !value.starts_with('-')
                && is_literal(name, value)
            {
                self.hide(item, Kind::Named, found);
            }
            before = value;
        }
    }

    /// Adds a value, unless it says nothing by itself.
    fn hide(&self, node: NodeId, kind: Kind, found: &mut Found) {
        let tree = &self.doc.tree;
        let Some(node) = tree.resolve(node) else {
            return;
        };
        if tree.scalar(node).is_none_or(is_known) || self.doc.is_templated(node) {
            return;
        }
        let span = self.inner(node);
        found.add(span.start, span.end, kind);
    }

    fn spare(&self, node: NodeId, found: &mut Found) {
        let span = self.doc.span(node);
        found.public.push(Span {
            start: self.base + span.start,
            end: self.base + span.end,
        });
    }

    /// The text of a scalar without quotes and without the head of a block.
    fn inner(&self, node: NodeId) -> Span {
        let (start, end) = self.doc.tree.range(node);
        let source = self.doc.tree.source(node);
        let (before, after) = match self.doc.tree.kind(node) {
            NodeKind::SingleQuoted | NodeKind::DoubleQuoted => (1, 1),
            NodeKind::Block if source.starts_with(['|', '>']) => {
                (source.find('\n').map_or(source.len(), |at| at + 1), 0)
            }
            _ => (0, 0),
        };
        let base = self.base + self.doc.offset;
        Span {
            start: base + start + before,
            end: base + end.saturating_sub(after).max(start + before),
        }
    }

    /// Reads a text that stands in a value.
    fn look_inside(&self, node: NodeId, found: &mut Found) {
        let tree = &self.doc.tree;
        if self.depth >= DEEPEST || tree.kind(node) == NodeKind::Alias {
            return;
        }
        let value = tree.scalar(node).unwrap_or_default();
        if !value.contains('\n') && !value.trim_start().starts_with('{') {
            return;
        }
        let outer = self.inner(node);
        let offset = outer.start - self.base - self.doc.offset;
        let source = tree
            .text()
            .get(offset..offset + outer.len())
            .unwrap_or_default();
        let is_as_it_means = tree.kind(node) == NodeKind::Block || source == value;
        if is_as_it_means {
            return find(source, outer.start, self.depth + 1, found);
        }
        // The value stands there with escapes: its secrets are looked for as they are written, line by line.
        let mut inner = Found::default();
        find(value, 0, self.depth + 1, &mut inner);
        for secret in inner.secrets {
            for line in secret
                .span
                .slice(value)
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
            {
                match source.find(line) {
                    Some(_) => source.match_indices(line).for_each(|(at, _)| {
                        found.add(outer.start + at, outer.start + at + line.len(), secret.kind);
                    }),
                    None => found.add(outer.start, outer.end, secret.kind),
                }
            }
        }
    }
}
