//! `package-repository-minor-mismatch`: packages of one minor asked of the repository of another.

use facts::Minor;

use super::packages::{FIRST, OF_MINOR};
use super::{Check, Rule};
use crate::context::{message, text};
use crate::plain::keys::Pin;
use crate::plain::packages::{Format, Home};
use crate::whole::Whole;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "package-repository-minor-mismatch",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-package-repository-minor-mismatch",
            &["package", "minor", "repository"],
        ),
        ("fix-use-repository-minor", &["minor"]),
        ("note-package-repository", &["minor"]),
    ],
    guide: "package-repositories",
    check: Check::Text(check),
};

fn check(whole: &Whole<'_>) -> Vec<Finding> {
    // A text that edits its sources as it goes may ask for anything.
    if whole.text.contains("sed -i") || whole.text.contains("replace:") {
        return Vec::new();
    }
    [Format::Deb, Format::Rpm]
        .into_iter()
        .flat_map(|format| of_format(whole, format))
        .collect()
}

fn of_format(whole: &Whole<'_>, format: Format) -> Vec<Finding> {
    let sources = whole
        .plain
        .sources
        .iter()
        .filter(|source| source.format == format);
    let minors: Option<Vec<(Minor, Span)>> = sources
        .filter(|source| source.home != Home::Other)
        .map(|source| match source.home {
            Home::Minor(minor) => minor,
            _ => None,
        })
        .collect();
    let Some(minors) = minors.filter(|minors| !minors.is_empty()) else {
        return Vec::new();
    };
    let pins = whole.plain.pins.iter();
    let held: Vec<(&Pin<'_>, Minor)> = pins
        .filter(|pin| pin.format == format && OF_MINOR.contains(&pin.package))
        .filter_map(|pin| Some((pin, pin.minor.filter(|minor| *minor >= FIRST)?)))
        .collect();
    let odd = held
        .iter()
        .filter(|(_, held)| minors.iter().all(|(minor, _)| minor != held));
    odd.map(|(pin, minor)| {
        let is_one = held.iter().all(|(_, other)| other == minor);
        find(whole, pin, *minor, &minors, is_one)
    })
    .collect()
}

fn find(
    whole: &Whole<'_>,
    pin: &Pin<'_>,
    minor: Minor,
    minors: &[(Minor, Span)],
    is_one: bool,
) -> Finding {
    let named = minors.iter().map(|(minor, _)| minor.to_string());
    let words = message(
        "finding-package-repository-minor-mismatch",
        [
            ("package", text(pin.package)),
            ("minor", Arg::Minor(minor)),
            ("repository", text(named.collect::<Vec<_>>().join(", "))),
        ],
    );
    let edits = minors.iter().map(|(_, span)| Edit {
        span: *span,
        text: minor.to_string(),
    });
    let fix = || {
        let title = message("fix-use-repository-minor", [("minor", Arg::Minor(minor))]);
        Fix::new(title, Safety::Review, edits.collect()).note(message(
            "note-package-repository",
            [("minor", Arg::Minor(minor))],
        ))
    };
    let is_certain = is_one && minors.len() == 1;
    Finding {
        subject: pin.package.to_owned(),
        source: "https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/change-package-repository/",
        fixes: is_certain.then(fix).into_iter().collect(),
        ..whole.finding(RULE.id, Severity::Error, pin.span, words)
    }
}
