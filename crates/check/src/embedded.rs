//! Texts inside a text that may hold manifests: fences, here-documents, scalars of objects, stored releases.
//!
//! What is found in them stands, with its fixes, where the outer text has it.

mod heredoc;
mod lines;
mod markdown;
pub(crate) mod release;
mod scalar;

use std::borrow::Cow;

use memchr::memmem;

use crate::context::{Context, Head};
use crate::lift::Map;
use crate::tree::{NodeId, NodeKind};
use crate::{Detected, Finding, Severity, Span};

/// A text inside another.
#[derive(Clone, Debug)]
pub(crate) struct Inner<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) map: Map,
    /// Whether the text around says that it is YAML or JSON; otherwise nothing is said of how it is written.
    pub(crate) is_data: bool,
    /// A JSON pointer, or a fragment of a plain text (RFC 5147).
    pub(crate) field: String,
}

/// A text inside a scalar of a document.
#[derive(Clone, Debug)]
pub(crate) struct Held<'t> {
    pub(crate) inner: Inner<'t>,
    /// What it is known to be.
    pub(crate) read_as: Option<Detected>,
    /// Whether it is applied as it stands; otherwise nobody can tell from the text.
    pub(crate) is_applied: bool,
}

/// What a text is cut into when it is not read as documents itself.
pub(crate) fn blocks(text: &str, read_as: Option<Detected>) -> Option<(Detected, Vec<Inner<'_>>)> {
    let is_open = read_as.is_none();
    if read_as == Some(Detected::Markdown) || (is_open && markdown::is_likely(text)) {
        return Some((Detected::Markdown, markdown::blocks(text)));
    }
    if read_as == Some(Detected::Script) || (is_open && heredoc::is_likely(text)) {
        return Some((Detected::Script, heredoc::blocks(text)));
    }
    let is_release = is_open && release::is_likely(text);
    let manifests = is_release.then(|| release::manifests(text)).flatten()?;
    let whole = Span {
        start: 0,
        end: text.trim_end().len(),
    };
    let inner = Inner {
        text: Cow::Owned(manifests),
        map: Map::whole(whole),
        is_data: true,
        field: "/manifest".to_owned(),
    };
    Some((Detected::Kubernetes, vec![inner]))
}

/// Where lines of a Markdown text may say something: in its fences.
pub(crate) fn fences(text: &str) -> Vec<Span> {
    markdown::fences(text)
}

/// The scalars of a document that hold manifests.
pub(crate) fn find<'t>(ctx: &Context<'t, '_>, heads: &[Option<Head<'_>>]) -> Vec<Held<'t>> {
    let mut held: Vec<Held<'t>> = candidates(ctx)
        .into_iter()
        .filter_map(|id| hold(ctx, heads, id))
        .collect();
    held.extend(heads.iter().flatten().filter_map(|head| stored(ctx, head)));
    held.extend(heads.iter().flatten().flat_map(|head| values(ctx, head)));
    held
}

/// The scalars, larger than a name, that speak of an `apiVersion` and a `kind`.
fn candidates(ctx: &Context<'_, '_>) -> Vec<NodeId> {
    let tree = &ctx.doc.tree;
    let hits = memmem::find_iter(tree.text().as_bytes(), b"apiVersion");
    let mut found: Vec<NodeId> = hits
        .filter_map(|at| tree.at(at))
        .filter(|id| {
            matches!(
                tree.kind(*id),
                NodeKind::Block | NodeKind::SingleQuoted | NodeKind::DoubleQuoted
            )
        })
        .collect();
    found.dedup();
    found.retain(|id| {
        tree.scalar(*id)
            .is_some_and(|value| value.len() > "apiVersion".len() && value.contains("kind"))
    });
    found
}

/// Keys below which manifests are history, documentation or the shape of something else.
const NOT_MANIFESTS: &[&str] = &[
    "annotations",
    "description",
    "kubectl.kubernetes.io/last-applied-configuration",
    "managedFields",
    "openAPIV3Schema",
    "status",
];

fn hold<'t>(ctx: &Context<'t, '_>, heads: &[Option<Head<'_>>], id: NodeId) -> Option<Held<'t>> {
    let keys = ctx.keys_above(id);
    if keys.iter().any(|key| NOT_MANIFESTS.contains(key)) {
        return None;
    }
    let doc: &'t _ = ctx.doc;
    let (text, map) = scalar::read(doc, id)?;
    let head = ctx.part_index(id).and_then(|i| heads[i].as_ref());
    let is_applied =
        head.is_none_or(|head| head.api_version.starts_with("kustomize.config.k8s.io/"));
    Some(Held {
        inner: Inner {
            text,
            map,
            is_data: is_applied,
            field: ctx.field(id),
        },
        read_as: None,
        is_applied,
    })
}

/// The release that a Secret or ConfigMap of Helm holds.
fn stored<'t>(ctx: &Context<'t, '_>, head: &Head<'_>) -> Option<Held<'t>> {
    if !head.is("", "Secret") && !head.is("", "ConfigMap") {
        return None;
    }
    let id = ctx.find_in(head.part, &["data", "release"])?;
    let value = ctx.scalar(id).filter(|value| release::is_likely(value))?;
    Some(Held {
        inner: Inner {
            text: Cow::Owned(release::manifests(value)?),
            map: Map::whole(ctx.place(id)),
            is_data: true,
            field: ctx.field(id),
        },
        read_as: None,
        is_applied: true,
    })
}

/// The values of charts that an Application of Argo CD holds as text.
fn values<'t>(ctx: &Context<'t, '_>, head: &Head<'_>) -> Vec<Held<'t>> {
    if !matches!(head.kind, "Application" | "ApplicationSet") || !head.is("argoproj.io", head.kind)
    {
        return Vec::new();
    }
    let spec: &[&str] = match head.kind {
        "Application" => &["spec"],
        _ => &["spec", "template", "spec"],
    };
    let Some(spec) = ctx.find_in(head.part, spec) else {
        return Vec::new();
    };
    let sources = ctx.find(spec, &["sources"]);
    let doc: &'t _ = ctx.doc;
    ctx.find(spec, &["source"])
        .into_iter()
        .chain(sources.into_iter().flat_map(|list| ctx.items(list)))
        .filter_map(|source| ctx.find(source, &["helm", "values"]))
        .filter_map(|id| {
            let (text, map) = scalar::read(doc, id)?;
            let field = ctx.field(id);
            Some(Held {
                inner: Inner {
                    text,
                    map,
                    is_data: true,
                    field,
                },
                read_as: Some(Detected::HelmValues),
                is_applied: true,
            })
        })
        .collect()
}

/// Rules about how a text is written.
const OF_WRITING: &[&str] = &[
    "duplicate-key",
    "glued-documents",
    "pasted-artefact",
    "tab-indentation",
    "yaml-1-1-value",
    "yaml-syntax",
];

impl Inner<'_> {
    /// A finding of the inner text as one of the outer, unless it is about how something is written that may be no
    /// manifest at all.
    pub(crate) fn lift(&self, mut finding: Finding) -> Option<Finding> {
        if !self.is_data && OF_WRITING.contains(&finding.rule) {
            return None;
        }
        finding.span = self.map.span(finding.span);
        finding.fixes = finding
            .fixes
            .iter()
            .filter_map(|fix| self.map.fix(fix))
            .collect();
        let inner = finding.embedded.unwrap_or_default();
        finding.embedded = Some(format!("{}{inner}", self.field));
        Some(finding)
    }
}

impl Held<'_> {
    /// A finding of the inner text as one of the document around it. What is not known to be applied may be the
    /// configuration of anything, and cannot be an error.
    pub(crate) fn lift(&self, finding: Finding, document: usize) -> Option<Finding> {
        let finding = self.inner.lift(finding)?;
        let severity = match self.is_applied {
            true => finding.severity,
            false => finding.severity.min(Severity::Warning),
        };
        (self.is_applied || finding.rule != "unknown-api").then_some(Finding {
            document,
            severity,
            ..finding
        })
    }
}
