//! One input from text to findings: every document is read, asked by every rule, and let go.

use std::cell::RefCell;

use memchr::memmem::Finder;

use crate::apis::{self, Standing};
use crate::context::{Context, Head, Use};
use crate::entries::{self, Keys};
use crate::image::{self, Image};
use crate::line_index::LazyLines;
use crate::notes::Tally;
use crate::objects::{self, Part};
use crate::order::order;
use crate::parse::{self, Document, Limit};
use crate::path::Paths;
use crate::rules::{Check, RULES, input_limit, registry};
use crate::tree::{NodeId, NodeKind};
use crate::whole::Whole;
use crate::{Checked, Detected, Finding, Options, Span, Status};

/// Checks one input. Accepts every string and terminates.
pub fn check(text: &str, options: &Options) -> Checked {
    if text.len() > parse::MAX_TEXT {
        let finding = input_limit::beyond(Limit::Text, 1, Span::empty(0));
        return finish(vec![finding], Tally::unread(), options);
    }
    let mut findings = Vec::new();
    let mut tally = Tally::new(text);
    if options.read_as == Some(Detected::Text) {
        return finish(findings, tally, options);
    }
    tally.is_kubernetes = options.read_as == Some(Detected::Kubernetes);
    let question = Question {
        text,
        options,
        lines: LazyLines::new(text),
        needles: needles(),
        keys: Keys::new(),
    };
    for doc in parse::parse(text) {
        if doc.number > parse::MAX_DOCUMENTS {
            findings.push(input_limit::beyond(
                Limit::Documents,
                doc.number,
                Span::empty(doc.offset),
            ));
            break;
        }
        check_document(&question, &doc, &mut tally, &mut findings);
        if findings.len() > parse::MAX_FINDINGS {
            let at = findings[parse::MAX_FINDINGS].span;
            findings.truncate(parse::MAX_FINDINGS);
            findings.push(input_limit::beyond(Limit::Findings, doc.number, at));
            break;
        }
    }
    let whole = Whole {
        text,
        documents: tally.documents,
        is_kubernetes: tally.is_kubernetes,
        lines: &question.lines,
    };
    if !tally.is_kubernetes {
        // In a text that is not Kubernetes, only limits are worth a word.
        findings.retain(|finding| finding.rule == input_limit::RULE.id);
    }
    findings.extend(RULES.iter().flat_map(|rule| match rule.check {
        Check::Text(check) => check(&whole),
        _ => Vec::new(),
    }));
    finish(findings, tally, options)
}

/// What stays the same for every document of an input.
struct Question<'t> {
    text: &'t str,
    options: &'t Options,
    lines: LazyLines<'t>,
    needles: Vec<Finder<'static>>,
    keys: Keys,
}

fn check_document<'t>(
    question: &Question<'t>,
    doc: &Document<'t>,
    tally: &mut Tally,
    findings: &mut Vec<Finding>,
) {
    let objects = objects::find(doc);
    let paths = RefCell::new(Paths::new(&doc.tree));
    let ctx = Context {
        text: question.text,
        target: question.options.target,
        doc,
        parts: &objects.parts,
        seams: &objects.seams,
        lines: &question.lines,
        paths: &paths,
    };
    let from = findings.len();
    let heads: Vec<Option<Head<'_>>> = ctx.parts.iter().map(|part| head(&ctx, part)).collect();
    tally.add(doc, &objects, &heads);
    for rule in RULES {
        match rule.check {
            Check::Document(check) => findings.extend(check(&ctx)),
            Check::Head(check) => {
                findings.extend(heads.iter().flatten().filter_map(|head| check(&ctx, head)))
            }
            Check::Object(check) => {
                findings.extend(heads.iter().flatten().flat_map(|head| check(&ctx, head)))
            }
            Check::Key(..) | Check::Image(_) | Check::Text(_) => {}
        }
    }
    findings.extend(entries::check(&ctx, &heads, &question.keys));
    for used in images(&ctx, &heads, &question.needles) {
        let first = RULES.iter().find_map(|rule| match rule.check {
            Check::Image(check) => check(&ctx, &used),
            _ => None,
        });
        findings.extend(first);
    }
    let found = findings.split_off(from);
    findings.extend(order(found, |finding| finding.span.key()));
}

/// What an object calls itself, unless a template decides that.
fn head<'a>(ctx: &Context<'a, '_>, part: &'a Part) -> Option<Head<'a>> {
    let (version_node, kind_node) = (part.api_version?, part.kind?);
    let doc = ctx.doc;
    // With both branches of a template in it, an object may be either.
    let is_undecided = doc.is_template && part.is_ambiguous;
    if !part.is_object()
        || is_undecided
        || doc.is_templated(version_node)
        || doc.is_templated(kind_node)
    {
        return None;
    }
    let api_version = ctx.doc.tree.scalar(version_node)?;
    let kind = ctx.doc.tree.scalar(kind_node)?;
    let has_action = |name: &str| name.contains("{{") || name.contains("${");
    if has_action(api_version) || has_action(kind) {
        return None;
    }
    let standing = apis::standing(api_version, kind, ctx.target);
    Some(Head {
        part,
        version_node,
        kind_node,
        api_version,
        kind,
        standing,
    })
}

/// What to look for in a text before anything in it is taken for an image: the hosts of the table, without those that
/// contain another.
fn needles() -> Vec<Finder<'static>> {
    let hosts = || {
        let spoken_of = facts::registry_hosts()
            .iter()
            .filter(|host| registry::is_spoken_of(host));
        spoken_of.filter_map(|host| host.prefix.split('/').next())
    };
    let is_shortest = |host: &&str| hosts().all(|other| other == *host || !host.contains(other));
    let mut shortest: Vec<&'static str> = Vec::new();
    for host in hosts().filter(is_shortest) {
        if !shortest.contains(&host) {
            shortest.push(host);
        }
    }
    shortest.into_iter().map(Finder::new).collect()
}

/// The images of a document that a registry of the table serves, in the order of the text.
fn images<'a>(
    ctx: &Context<'a, '_>,
    heads: &[Option<Head<'a>>],
    needles: &[Finder<'_>],
) -> Vec<Use<'a>> {
    let tree = &ctx.doc.tree;
    let bytes = tree.text().as_bytes();
    let hits = needles.iter().flat_map(|needle| needle.find_iter(bytes));
    let values: Vec<NodeId> = hits.filter_map(|at| tree.at(at)).collect();
    let mut values = order(values, |value| (value.index(), 0));
    values.dedup();
    values
        .into_iter()
        .filter_map(|value| image_at(ctx, heads, value))
        .take(parse::MAX_FINDINGS + 1)
        .collect()
}

fn image_at<'a>(
    ctx: &Context<'a, '_>,
    heads: &[Option<Head<'a>>],
    value: NodeId,
) -> Option<Use<'a>> {
    let written = ctx.doc.tree.scalar(value)?;
    let i = ctx
        .parts
        .partition_point(|part| part.first <= value)
        .checked_sub(1)?;
    let (part, head) = (&ctx.parts[i], heads[i].as_ref()?);
    if !part.holds(value)
        || !matches!(
            ctx.doc.tree.kind(value),
            NodeKind::Plain | NodeKind::SingleQuoted | NodeKind::DoubleQuoted
        )
    {
        return None;
    }
    let mut paths = ctx.paths.borrow_mut();
    let keys: Vec<&str> = paths.keys(value).collect();
    let image = image_under(head, &keys, written)?;
    drop(keys);
    Some(Use {
        part,
        value,
        field: paths.pointer(value),
        image,
    })
}

/// The image that a value is, when the keys above it do not say that it is something else.
fn image_under<'a>(head: &Head<'_>, keys: &[&str], written: &'a str) -> Option<Image<'a>> {
    let key = keys.first().copied().unwrap_or_default();
    if head.kind == "ClusterConfiguration" && key == "imageRepository" {
        return image::find_repository(written);
    }
    // What a node or a container runs now follows from its spec, and a Kustomize `name` has to match what others wrote.
    let is_status = keys.last() == Some(&"status");
    let is_match = key == "name" && head.api_version.starts_with("kustomize.config.k8s.io/");
    // Objects of others mean by their fields what they like, so the name of the field has to speak of an image.
    let is_named = || {
        keys.iter()
            .take(2)
            .any(|key| key.to_ascii_lowercase().contains("image"))
    };
    let is_trusted = !matches!(head.standing, Standing::Foreign) || is_named();
    (!is_status && !is_match && is_trusted)
        .then(|| image::find(written))
        .flatten()
}

fn finish(mut findings: Vec<Finding>, tally: Tally, options: &Options) -> Checked {
    findings.retain(|finding| options.wants(finding.rule));
    let findings = order(findings, |finding| finding.span.key());
    let is_limited = findings
        .iter()
        .any(|finding| finding.rule == input_limit::RULE.id);
    let status = match () {
        () if !tally.is_kubernetes => Status::NotRecognized,
        () if is_limited || !tally.is_whole() => Status::PartlyChecked,
        () => Status::Checked,
    };
    Checked {
        detected: if tally.is_kubernetes {
            Detected::Kubernetes
        } else {
            Detected::Text
        },
        documents: tally.documents,
        status,
        notes: tally.notes(),
        coverage: if tally.is_kubernetes {
            tally.coverage
        } else {
            Default::default()
        },
        findings,
        suppressed: Vec::new(),
    }
}
