//! `legacy-package-revision`: a package held at a version in the form of the repositories that are gone.

use super::packages::{FIRST, OF_MINOR};
use super::{Check, Rule};
use crate::context::{message, text};
use crate::plain::keys::Pin;
use crate::plain::packages::{Format, Home};
use crate::whole::Whole;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "legacy-package-revision",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-legacy-package-revision", &["package"]),
        ("finding-legacy-package-revision-old", &["package", "first"]),
        ("fix-use-revision", &["revision"]),
        ("fix-drop-revision", &["revision"]),
        ("note-package-revision", &[]),
    ],
    guide: "package-repositories",
    check: Check::Text(check),
};

fn check(whole: &Whole<'_>) -> Vec<Finding> {
    let pins = whole.plain.pins.iter();
    pins.filter_map(|pin| find(whole, pin)).collect()
}

fn find(whole: &Whole<'_>, pin: &Pin<'_>) -> Option<Finding> {
    let old = pin.old?;
    let is_too_old = pin.minor.is_some_and(|minor| minor < FIRST);
    let written = pin.span.slice(whole.text).replace(['"', '\''], "");
    let package = ("package", text(written));
    let words = match is_too_old {
        true => message(
            "finding-legacy-package-revision-old",
            [package, ("first", Arg::Minor(FIRST))],
        ),
        false => message("finding-legacy-package-revision", [package]),
    };
    // A mirror of one's own may still have the old ones.
    let is_public = whole
        .plain
        .sources
        .iter()
        .any(|source| source.home != Home::Other && source.format == pin.format);
    let severity = if is_public {
        Severity::Error
    } else {
        Severity::Warning
    };
    let (title, new) = match pin.format {
        Format::Deb => ("fix-use-revision", "-1.1"),
        Format::Rpm => ("fix-drop-revision", ""),
    };
    let said = if new.is_empty() {
        old.slice(whole.text)
    } else {
        new
    };
    let fix = || {
        let edit = Edit {
            span: old,
            text: new.to_owned(),
        };
        Fix::new(
            message(title, [("revision", text(said))]),
            Safety::Review,
            vec![edit],
        )
        .note(message("note-package-revision", []))
    };
    let is_known = !is_too_old && OF_MINOR.contains(&pin.package);
    Some(Finding {
        subject: pin.package.to_owned(),
        source: "https://kubernetes.io/blog/2023/08/15/pkgs-k8s-io-introduction/",
        fixes: is_known.then(fix).into_iter().collect(),
        ..whole.finding(RULE.id, severity, pin.span, words)
    })
}
