//! A comment in the text that asks not to report a finding: written where it can stand, and tried.

use check::{Checked, Detected, Edit, Finding, Options, Span, apply, check};

use crate::text::Text;

/// The edit that hides a finding and as little else as can be; none where no comment can stand, as in JSON.
pub(crate) fn ignore(
    text: &Text,
    finding: &Finding,
    reason: &str,
    options: &Options,
) -> Option<Edit> {
    let checked = text.checked()?;
    if finding.embedded.is_some() || !takes_comments(checked.detected) {
        return None;
    }
    let content = text.content.as_str();
    let at = finding.span.start;
    let start = content.get(..at)?.rfind('\n').map_or(0, |feed| feed + 1);
    let line = content.get(start..)?.split_inclusive('\n').next()?;
    if is_json(content.get(..start)?, line) || content.get(..start)?.trim_end().ends_with('\\') {
        return None;
    }
    let comment = format!("# farol-ignore: {} {}", finding.rule, tidy(reason));
    let comment = comment.trim_end();
    let tried = places(content, start, line, checked.detected).map(|place| match place {
        Place::Above { at, indent, end } => (at, format!("{indent}{comment}{end}")),
        Place::Behind(at) => (at, format!(" {comment}")),
    });
    let hidden = tried.filter_map(|(at, text)| {
        let edit = Edit {
            span: Span::empty(at),
            text,
        };
        let after = check(&apply(content, std::slice::from_ref(&edit))?, options);
        Some((n_hidden(checked, &after, finding.rule)?, edit))
    });
    hidden
        .min_by_key(|(n_hidden, _)| *n_hidden)
        .map(|(_, edit)| edit)
}

enum Place<'t> {
    Above {
        at: usize,
        indent: &'t str,
        end: &'static str,
    },
    Behind(usize),
}

/// On a line of its own above, and, where YAML is read, behind what stands there.
fn places<'t>(
    content: &'t str,
    start: usize,
    line: &'t str,
    detected: Detected,
) -> impl Iterator<Item = Place<'t>> {
    let bare = line.trim_end_matches(['\n', '\r']);
    let indent = bare.len() - bare.trim_start_matches([' ', '\t']).len();
    let mark = if start == 0 && content.starts_with('\u{FEFF}') {
        '\u{FEFF}'.len_utf8()
    } else {
        0
    };
    let above = Place::Above {
        at: start + mark,
        indent: bare.get(..indent).unwrap_or_default(),
        end: if content.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        },
    };
    let is_yaml = !matches!(
        detected,
        Detected::AptSource | Detected::YumRepository | Detected::ContainerdConfig
    );
    let behind = is_yaml.then_some(Place::Behind(start + bare.trim_end().len()));
    std::iter::once(above).chain(behind)
}

/// Kinds of texts whose lines can be told apart from comments.
fn takes_comments(detected: Detected) -> bool {
    matches!(
        detected,
        Detected::Kubernetes
            | Detected::HelmTemplate
            | Detected::HelmValues
            | Detected::Kustomization
            | Detected::KubeadmConfig
            | Detected::KubeletConfig
            | Detected::ComponentConfig
            | Detected::Kubeconfig
            | Detected::AptSource
            | Detected::YumRepository
            | Detected::ContainerdConfig
    )
}

/// Whether the document of a line is JSON, as far as its beginning says.
fn is_json(before: &str, line: &str) -> bool {
    let document = before
        .rfind("\n---")
        .map_or(before, |at| before.get(at + 4..).unwrap_or_default());
    let first = [document, line].into_iter().find_map(|text| {
        text.trim_start_matches('\u{FEFF}')
            .trim_start()
            .chars()
            .next()
    });
    matches!(first, Some('{' | '['))
}

/// How many findings the comment hides; none where it hides another rule's, or does harm.
fn n_hidden(before: &Checked, after: &Checked, rule: &str) -> Option<usize> {
    let of = |checked: &Checked| {
        checked
            .findings
            .iter()
            .filter(|finding| finding.rule == rule)
            .count()
    };
    let n_hidden = of(before).checked_sub(of(after)).filter(|n| *n > 0)?;
    let is_rest_there = before.findings.len() == after.findings.len() + n_hidden;
    let is_hidden = after.suppressed.len() == before.suppressed.len() + n_hidden;
    (is_rest_there && is_hidden).then_some(n_hidden)
}

/// A reason as it can stand in a comment.
fn tidy(reason: &str) -> String {
    let line = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    let reason = line.trim_start_matches([',', '-', ':', ' ']);
    reason
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect()
}
