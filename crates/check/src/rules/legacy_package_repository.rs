//! `legacy-package-repository`: a package source of Kubernetes that Google had, and that is gone.

use super::packages::{self, FIRST, Keyring, Plan, called, source_text};
use super::{Check, Rule};
use crate::context::message;
use crate::plain::packages::{Format, Home, Place, Source, line_with_break, without_arch};
use crate::plain::statement::{is_filled, line_at};
use crate::whole::Whole;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "legacy-package-repository",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-legacy-package-repository",
            &["repository", "minor"],
        ),
        (
            "finding-legacy-package-repository-old",
            &["repository", "minor", "first"],
        ),
        ("fix-use-package-repository", &["minor"]),
        ("fix-write-package-repository", &["minor"]),
        ("note-package-minor", &["minor"]),
        ("note-package-minor-held", &["minor"]),
        ("note-package-keyring", &[]),
    ],
    guide: "package-repositories",
    check: Check::Text(check),
};

fn check(whole: &Whole<'_>) -> Vec<Finding> {
    let legacy = |source: &&Source| source.home == Home::Legacy;
    let mut sources = whole.plain.sources.iter().filter(legacy).peekable();
    if sources.peek().is_none() {
        return Vec::new();
    }
    let plan = Plan::of(whole);
    sources.map(|source| find(whole, source, &plan)).collect()
}

fn find(whole: &Whole<'_>, source: &Source, plan: &Plan) -> Finding {
    let taken = plan.taken(source.format);
    let has_packages = taken.minor >= FIRST;
    let args = [
        ("repository", called(source.url.slice(whole.text))),
        ("minor", Arg::Minor(taken.minor)),
    ];
    let words = match has_packages {
        true => message("finding-legacy-package-repository", args),
        false => message("finding-legacy-package-repository-old", args)
            .and("first", Some(Arg::Minor(FIRST))),
    };
    let (url, _) = taken.urls(source.format);
    Finding {
        subject: "Kubernetes packages".to_owned(),
        replacement: has_packages.then_some(url),
        source: packages::SOURCE,
        fixes: if has_packages {
            vec![mend(whole, source, plan)]
        } else {
            Vec::new()
        },
        ..whole.finding(RULE.id, Severity::Error, source.url, words)
    }
}

fn mend(whole: &Whole<'_>, source: &Source, plan: &Plan) -> Fix {
    let taken = plan.taken(source.format);
    let fix = match edits(whole, source, plan) {
        Some(edits) => Fix::new(
            taken.title("fix-use-package-repository"),
            Safety::Review,
            edits,
        ),
        None => Fix::new(
            taken.title("fix-write-package-repository"),
            Safety::Manual,
            Vec::new(),
        )
        .copy(source_text(taken, source.format)),
    };
    let fix = taken.fix(fix);
    match source.format {
        Format::Deb => fix.note(message("note-package-keyring", [])),
        Format::Rpm => fix,
    }
}

/// What has to change, by place; nothing where a variable stands in it.
fn edits(whole: &Whole<'_>, source: &Source, plan: &Plan) -> Option<Vec<Edit>> {
    let text = whole.text;
    let (url, key) = plan.taken(source.format).urls(source.format);
    let put = |span: Span, text: &str| Edit {
        span,
        text: text.to_owned(),
    };
    let is_open = is_filled(&without_arch(source.url.slice(text)));
    let mut edits = vec![put(source.url, &url)];
    match &source.place {
        Place::Line {
            options,
            suite,
            is_source,
        } => {
            let suite = suite.filter(|suite| !is_filled(suite.slice(text)) && !is_source)?;
            edits.push(put(suite, "/"));
            edits.extend(sign_line(text, source, *options, plan.keyring));
        }
        Place::Stanza {
            suites,
            components,
            signed_by,
        } => {
            let suites = suites.filter(|suites| is_word(suites.slice(text)))?;
            edits.push(put(suites, "/"));
            if let Some(components) = components {
                let value = components.slice(text);
                if value.is_empty()
                    || is_filled(value)
                    || value.starts_with('[') && !value.ends_with(']')
                {
                    return None;
                }
                edits.push(Edit::remove(line_with_break(text, components.start)));
            }
            edits.extend(sign_stanza(text, source, *signed_by, &key, plan.keyring)?);
        }
        Place::Section { keys, exclude } => {
            edits.extend(replace_keys(text, keys, &key)?);
            edits.extend(exclude.and_then(|exclude| exclude_more(text, exclude)));
        }
        Place::Value if source.format == Format::Rpm => {}
        Place::Value => return None,
    }
    edits.sort_by_key(|edit| edit.span.key());
    (!is_open).then_some(edits)
}

fn is_word(value: &str) -> bool {
    !value.is_empty() && !is_filled(value) && !value.contains(['[', ' ', '|', '>'])
}

/// The option of a line that names the file of the key.
fn sign_line(text: &str, source: &Source, options: Option<Span>, keyring: Keyring) -> Option<Edit> {
    let Keyring::File(file) = keyring else {
        return None;
    };
    let Some(options) = options else {
        let option = ["[signed-by=", file, "] "].concat();
        return Some(Edit::insert(source.url.start, option));
    };
    match packages::signed_by(text, options) {
        Some(path) => Some(Edit {
            span: path,
            text: file.to_owned(),
        }),
        None => {
            let option = [" signed-by=", file].concat();
            Some(Edit::insert(options.end, option))
        }
    }
}

/// The same of a stanza; nothing where the key itself stands in it.
fn sign_stanza(
    text: &str,
    source: &Source,
    signed_by: Option<Span>,
    key: &str,
    keyring: Keyring,
) -> Option<Option<Edit>> {
    let edit = |span: Span, text: &str| Edit {
        span,
        text: text.to_owned(),
    };
    let written = signed_by.map(|span| (span, span.slice(text)));
    match (written, keyring) {
        (Some((span, value)), _) if value.starts_with("http") => Some(Some(edit(span, key))),
        (Some((_, value)), _) if !value.starts_with('/') => None,
        (_, Keyring::AsItIs) => Some(None),
        (Some((span, _)), Keyring::File(file)) => Some(Some(edit(span, file))),
        (None, Keyring::File(file)) => {
            let line = line_at(text, source.url.start);
            let written = line.slice(text);
            let bare = written.trim_start();
            let indent = written.get(..written.len() - bare.len())?;
            let word = if bare.starts_with("URIs:") {
                "Signed-By: "
            } else {
                "signed_by: "
            };
            let is_plain = bare.starts_with("URIs:") || bare.starts_with("uris:");
            let feed = crate::block::line_break(text.get(..line_with_break(text, line.start).end)?);
            is_plain.then(|| Some(Edit::insert(line.end, [feed, indent, word, file].concat())))
        }
    }
}

/// The first key gives way to the new one, those behind it go.
fn replace_keys(text: &str, keys: &[Span], new: &str) -> Option<Vec<Edit>> {
    let is_old = |key: &Span| {
        let key = key.slice(text);
        key.contains("packages.cloud.google.com/yum/doc/") || key.contains("://yum.kubernetes.io/")
    };
    let mut edits = Vec::new();
    let mut old = keys.iter().filter(|key| is_old(key));
    let Some(first) = old.next() else {
        let is_named = keys.is_empty();
        return is_named.then_some(edits);
    };
    edits.push(Edit {
        span: *first,
        text: new.to_owned(),
    });
    let mut last = first.end;
    for key in old {
        let between = text.get(last..key.start)?;
        let is_bare = between
            .chars()
            .all(|c| c.is_whitespace() || ",-\\\"'".contains(c));
        if !is_bare {
            return None;
        }
        // Quotes around each go in pairs.
        let quoted = usize::from(between.ends_with(['"', '\'']));
        edits.push(Edit::remove(Span {
            start: last + quoted,
            end: key.end + quoted,
        }));
        last = key.end;
    }
    Some(edits)
}

/// The packages that the repositories of minors have beside the others.
fn exclude_more(text: &str, exclude: Span) -> Option<Edit> {
    let written = exclude.slice(text);
    let missing: String = ["cri-tools", "kubernetes-cni"]
        .iter()
        .filter(|name| !written.contains(*name))
        .map(|name| [" ", name].concat())
        .collect();
    let is_list =
        written.contains("kubelet") && !is_filled(written) && !written.contains([',', '*']);
    (is_list && !missing.is_empty()).then(|| Edit::insert(exclude.end, missing))
}
