//! `yaml-1-1-value`: a word that `kubectl` reads by YAML 1.1 as something else than text, where only text can stand.
//!
//! How it reads is that of `resolve` in <https://github.com/yaml/go-yaml/blob/v2/resolve.go>, which `sigs.k8s.io/yaml` is
//! made of: `yes`, `on` and `y` are truth values, `0644` and `1_000` numbers. Numbers to the base of sixty and dates stay
//! text there, and so they are no findings.

use super::{Check, Rule};
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::tree::{NodeId, NodeKind};
use crate::{Edit, Finding, Fix, Message, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "yaml-1-1-value",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-yaml-1-1-bool", &["value", "read"]),
        ("finding-yaml-1-1-number", &["value"]),
        ("finding-yaml-1-1-key", &["value", "read"]),
        ("finding-yaml-1-1-mode", &["value"]),
        ("fix-quote", &["value"]),
        ("fix-octal", &["value"]),
    ],
    guide: "",
    check: Check::Key(KEYS, check),
};

const SOURCE: &str = "https://github.com/kubernetes-sigs/yaml#caveats";

const KEYS: &[&str] = &[
    // Below these, only text can stand.
    "annotations",
    "args",
    "command",
    "data",
    "env",
    "labels",
    "matchLabels",
    "nodeSelector",
    "selector",
    "stringData",
    // These are numbers that people write without their base.
    "defaultMode",
    "mode",
    // These are no text themselves.
    "y",
    "Y",
    "yes",
    "Yes",
    "YES",
    "on",
    "On",
    "ON",
    "n",
    "N",
    "no",
    "No",
    "NO",
    "off",
    "Off",
    "OFF",
];

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    let Some(head) = entry.head else {
        return Vec::new();
    };
    if let Some(is_true) = truth(entry.name) {
        return key(ctx, entry, is_true).into_iter().collect();
    }
    let above = ctx.keys_above(entry.key);
    let outer = above.get(1).copied().unwrap_or_default();
    let is_ours = !head.is_foreign();
    let is_text = match entry.name {
        // Of every object, the API server knows these.
        "labels" | "annotations" => outer == "metadata" && (is_ours || above.len() == 2),
        "data" => above.len() == 1 && head.is("", "ConfigMap"),
        "stringData" => above.len() == 1 && head.is("", "Secret"),
        "selector" => {
            above.len() == 2 && (head.is("", "Service") || head.is("", "ReplicationController"))
        }
        "matchLabels" | "nodeSelector" => is_ours,
        "env" | "args" => is_ours && is_container(outer),
        "command" => is_ours && (is_container(outer) || outer == "exec"),
        _ => return mode(ctx, entry, &above, is_ours).into_iter().collect(),
    };
    let values = if is_text {
        values(ctx, entry)
    } else {
        Vec::new()
    };
    values
        .into_iter()
        .filter_map(|value| find(ctx, value))
        .collect()
}

fn is_container(key: &str) -> bool {
    matches!(key, "containers" | "initContainers" | "ephemeralContainers")
}

/// The nodes that have to be text.
fn values(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<NodeId> {
    let tree = &ctx.doc.tree;
    let mut found: Vec<NodeId> = tree.entries(entry.value).map(|(_, value)| value).collect();
    for item in ctx.items(entry.value) {
        match tree.kind(item) {
            NodeKind::Mapping if entry.name == "env" => found.extend(ctx.find(item, &["value"])),
            NodeKind::Plain => found.push(item),
            _ => {}
        }
    }
    found
}

/// What a plain word is to `kubectl`, when it is no text; nothing also for null, which is taken for an empty one.
fn read(word: &str) -> Option<Message> {
    let value = ("value", text(word));
    match truth(word).or(literal(word)) {
        Some(is_true) => Some(message(
            "finding-yaml-1-1-bool",
            [value, ("read", text(name(is_true)))],
        )),
        None => is_number(word).then(|| message("finding-yaml-1-1-number", [value])),
    }
}

fn name(is_true: bool) -> &'static str {
    if is_true { "true" } else { "false" }
}

/// The words that are truth values in YAML 1.1 alone.
fn truth(word: &str) -> Option<bool> {
    match word {
        "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Some(true),
        "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

fn literal(word: &str) -> Option<bool> {
    match word {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

fn is_number(word: &str) -> bool {
    if !word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) {
        return false;
    }
    let plain: String = word.chars().filter(|c| *c != '_').collect();
    let digits = plain.strip_prefix(['+', '-']).unwrap_or(&plain);
    let of_base = |prefix: [&str; 2], base: u32| {
        let rest = prefix.iter().find_map(|prefix| digits.strip_prefix(prefix));
        rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_digit(base)))
    };
    of_base(["0x", "0X"], 16)
        || of_base(["0o", "0O"], 8)
        || of_base(["0b", "0B"], 2)
        || is_decimal(digits)
}

/// `12`, `1.5`, `.5`, `1e3`.
fn is_decimal(digits: &str) -> bool {
    let (number, exponent) = match digits.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (digits, None),
    };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_exponent = |text: &str| {
        let text = text.strip_prefix(['+', '-']).unwrap_or(text);
        !text.is_empty() && all_digits(text)
    };
    all_digits(whole)
        && all_digits(part)
        && !(whole.is_empty() && part.is_empty())
        && exponent.is_none_or(is_exponent)
}

fn find(ctx: &Context<'_, '_>, node: NodeId) -> Option<Finding> {
    if ctx.doc.tree.kind(node) != NodeKind::Plain || has_tag(ctx, node) {
        return None;
    }
    let word = ctx.scalar(node)?;
    let words = read(word)?;
    Some(Finding {
        subject: word.to_owned(),
        field: ctx.field(node),
        source: SOURCE,
        fixes: quote(ctx, node, word, ctx.safety(node))
            .into_iter()
            .collect(),
        ..ctx.finding(RULE.id, Severity::Error, node, words)
    })
}

/// Whether `!!str` or another tag stands before a value.
fn has_tag(ctx: &Context<'_, '_>, node: NodeId) -> bool {
    let before = &ctx.text[..ctx.doc.span(node).start];
    let line = before.rsplit('\n').next().unwrap_or_default();
    let word = line.trim_end().rsplit(' ').next();
    word.is_some_and(|word| word.starts_with('!'))
}

/// A key that becomes `true` or `false`.
fn key(ctx: &Context<'_, '_>, entry: &Entry<'_>, is_true: bool) -> Option<Finding> {
    if ctx.doc.tree.kind(entry.key) != NodeKind::Plain {
        return None;
    }
    let words = message(
        "finding-yaml-1-1-key",
        [("value", text(entry.name)), ("read", text(name(is_true)))],
    );
    Some(Finding {
        subject: entry.name.to_owned(),
        field: ctx.field(entry.key),
        source: SOURCE,
        fixes: quote(ctx, entry.key, entry.name, Safety::Review)
            .into_iter()
            .collect(),
        ..ctx.finding(RULE.id, Severity::Warning, entry.key, words)
    })
}

fn quote(ctx: &Context<'_, '_>, node: NodeId, word: &str, safety: Safety) -> Option<Fix> {
    let quoted = format!("\"{word}\"");
    let edit = ctx.replace(node, &quoted)?;
    Some(Fix::new(
        message("fix-quote", [("value", text(quoted))]),
        safety,
        vec![edit],
    ))
}

/// The permissions of files in a volume, as a decimal number that is more than all of them.
fn mode(
    ctx: &Context<'_, '_>,
    entry: &Entry<'_>,
    above: &[&str],
    is_ours: bool,
) -> Option<Finding> {
    const ALL: u32 = 0o777;
    let is_volume = is_ours && above.contains(&"volumes") && above.contains(&"spec");
    let word = ctx.scalar(entry.value)?;
    let is_plain = ctx.doc.tree.kind(entry.value) == NodeKind::Plain;
    let is_octal = word.len() == 3 && word.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
    if !is_volume || !is_plain || !is_octal || word.parse::<u32>().is_ok_and(|mode| mode <= ALL) {
        return None;
    }
    let start = ctx.place(entry.value).start;
    let is_json = ctx.doc.tree.text().trim_start().starts_with('{');
    let fix = (!is_json && !ctx.doc.is_template).then(|| {
        Fix::new(
            message("fix-octal", [("value", text(format!("0{word}")))]),
            Safety::Review,
            vec![Edit::insert(start, "0")],
        )
    });
    let words = message("finding-yaml-1-1-mode", [("value", text(word))]);
    Some(Finding {
        subject: word.to_owned(),
        field: ctx.field(entry.value),
        source: "https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions",
        fixes: fix.into_iter().collect(),
        ..ctx.finding(RULE.id, Severity::Error, entry.value, words)
    })
}
