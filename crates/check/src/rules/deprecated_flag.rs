//! `deprecated-flag`: a flag that still works, and will not for good; and flags of the kubelet that belong into its file.

use facts::{FieldForm, KubeletField};

use super::flag::{self, args, judge};
use super::{Check, Rule};
use crate::context::{message, text};
use crate::given::{Asked, Given};
use crate::plain::statement::is_filled;
use crate::{Arg, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "deprecated-flag",
    safety: Some(Safety::Review),
    messages: &[
        (
            "finding-deprecated-flag",
            &["flag", "component", "target", "deprecated"],
        ),
        (
            "finding-deprecated-flag-ends",
            &["flag", "component", "target", "removed"],
        ),
        ("finding-kubelet-flags", &["flags", "count"]),
        ("fix-move-flag", &["flag", "field"]),
        ("fix-move-flags", &["count"]),
        ("note-flag-moved", &[]),
    ],
    guide: "kubelet-configuration",
    check: Check::Flags(check),
};

fn check(asked: &Asked<'_>, given: &[Given<'_>]) -> Vec<Finding> {
    let find = |judged: flag::Judged<'_, '_>| {
        let (row, target) = (judged.row, asked.target);
        let is_gone = row.removed.is_some_and(|removed| removed.value <= target);
        let deprecated = row.deprecated.filter(|minor| minor.value <= target)?;
        let (key, severity, minor) = match row.removed {
            Some(removed) => (
                "finding-deprecated-flag-ends",
                Severity::Warning,
                ("removed", removed.value),
            ),
            None => (
                "finding-deprecated-flag",
                Severity::Info,
                ("deprecated", deprecated.value),
            ),
        };
        let words = message(key, args(&judged, asked)).and(minor.0, Some(Arg::Minor(minor.1)));
        // `dockershim-socket` says what to do about that one.
        let is_said = judged.given.value.contains("dockershim");
        (!is_gone && !is_said).then(|| Finding {
            fixes: judged.fixes(asked),
            ..judged.finding(RULE.id, severity, words)
        })
    };
    let mut found: Vec<Finding> = judge(given).filter_map(find).collect();
    found.extend(of_file(given));
    found
}

/// The flags of a kubelet that have a field in its file, all in one.
fn of_file(given: &[Given<'_>]) -> Option<Finding> {
    let field = |flag: &Given<'_>| {
        let name = ["--", &flag.name.replace('_', "-")].concat();
        facts::kubelet_field(&name).filter(|_| flag.component == "kubelet")
    };
    let fields: Vec<(&Given<'_>, &'static KubeletField)> = given
        .iter()
        .filter_map(|flag| Some((flag, field(flag)?)))
        .collect();
    let (first, row) = fields.first()?;
    let names: Vec<&str> = fields.iter().map(|(_, row)| row.flag).collect();
    let count = Arg::Number(fields.len() as i64);
    let words = message(
        "finding-kubelet-flags",
        [("flags", text(names.join(" "))), ("count", count.clone())],
    );
    let lines = lines(&fields);
    let fix = Fix::new(
        message("fix-move-flags", [("count", count)]),
        Safety::Manual,
        Vec::new(),
    );
    let fix = fix
        .copy(lines.as_str())
        .note(message("note-flag-moved", []));
    Some(Finding {
        subject: "kubelet".to_owned(),
        source: row.source,
        fixes: if lines.is_empty() {
            Vec::new()
        } else {
            vec![fix]
        },
        ..Finding::new(RULE.id, Severity::Info, 1, first.span, words)
    })
}

/// The lines of the file that say the same, in the order of the fields.
fn lines(fields: &[(&Given<'_>, &'static KubeletField)]) -> String {
    let mut sorted: Vec<_> = fields
        .iter()
        .filter(|(flag, _)| !is_filled(flag.value))
        .collect();
    sorted.sort_by_key(|(_, row)| row.field);
    let mut lines = String::new();
    let mut above: Vec<&str> = Vec::new();
    for (flag, row) in sorted {
        let keys: Vec<&str> = row.field.split('.').collect();
        let n_same = keys.iter().zip(&above).take_while(|(a, b)| a == b).count();
        for (depth, key) in keys.iter().enumerate().skip(n_same) {
            let indent = "  ".repeat(depth);
            lines.extend([&indent, *key, ":"]);
            if depth + 1 < keys.len() {
                lines.push('\n');
            }
        }
        value(&mut lines, row.form, flag.value);
        above = keys;
    }
    lines
}

fn value(lines: &mut String, form: FieldForm, value: &str) {
    let value = value.trim_matches(['"', '\'']);
    match form {
        FieldForm::Plain if value.is_empty() => lines.push_str(" true\n"),
        FieldForm::Plain => lines.extend([" ", value, "\n"]),
        FieldForm::Text => lines.extend([" ", &quoted(value), "\n"]),
        FieldForm::List => {
            lines.push('\n');
            for item in value.split(',') {
                lines.extend(["- ", &quoted(item), "\n"]);
            }
        }
        FieldForm::Map => {
            lines.push('\n');
            for item in value.split(',') {
                let (key, value) = item.split_once(['=', '<']).unwrap_or((item, ""));
                lines.extend(["  ", key, ": ", &quoted(value), "\n"]);
            }
        }
    }
}

/// A text as YAML reads it as one.
fn quoted(text: &str) -> String {
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte))
        && !matches!(
            text,
            "true" | "false" | "null" | "yes" | "no" | "on" | "off"
        );
    match is_plain {
        true => text.to_owned(),
        false => ["\"", text, "\""].concat(),
    }
}
