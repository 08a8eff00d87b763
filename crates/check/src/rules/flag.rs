//! How the rules about flags judge one: which row of the table it is, and what can be done where it stands.

use facts::{FlagFix, Mark, Marked, Minor};

use crate::context::{message, text};
use crate::given::{Asked, Given};
use crate::{Arg, Finding, Fix, Message, Safety, Severity};

/// A flag of the table, with its row.
pub(super) struct Judged<'g, 'a> {
    pub(super) given: &'g Given<'a>,
    pub(super) row: &'static facts::Flag,
    /// All flags of the command.
    pub(super) beside: &'g [Given<'a>],
}

/// The flags of a command that the table has.
pub(super) fn judge<'g, 'a>(given: &'g [Given<'a>]) -> impl Iterator<Item = Judged<'g, 'a>> {
    given.iter().filter_map(|flag| {
        Some(Judged {
            given: flag,
            row: row(flag)?,
            beside: given,
        })
    })
}

/// The row of a flag: that of its value first, and that of a command's command before that of the command.
fn row(flag: &Given<'_>) -> Option<&'static facts::Flag> {
    let is_shared = !matches!(flag.component, "kubectl" | "kubeadm");
    let is_of = |component: &str| {
        let command = component.strip_prefix(flag.component).map(str::trim_start);
        match command {
            Some("") => true,
            Some(command) => {
                component.as_bytes().get(flag.component.len()) == Some(&b' ')
                    && has_command(flag.rest, command)
            }
            None => component == "all" && is_shared,
        }
    };
    let mut rows: Vec<&'static facts::Flag> = facts::flags()
        .iter()
        .filter(|row| is_of(row.component) && is_flag(flag, row.flag))
        .collect();
    // The most certain one: a value, then a command of a command.
    rows.sort_by_key(|row| (!row.flag.contains('='), !row.component.contains(' ')));
    let found = rows.first().copied()?;
    let is_kept = found.replacement.split("; ").any(|other| {
        other
            .strip_prefix("--")
            .and_then(|other| other.split_once('='))
            .is_some_and(|(name, value)| flag.is(name) && value == flag.value)
    });
    // Others look after these in manifests.
    let is_left = !flag.is_in_line
        && matches!(
            found.flag.split('=').next(),
            Some("--proxy-mode" | "--dynamic-config-dir")
        );
    (!is_kept && !is_left).then_some(found)
}

/// Whether the words before a flag start with a command, options apart.
fn has_command(rest: &str, command: &str) -> bool {
    let mut wanted = command.split(' ');
    let Some(first) = wanted.next() else {
        return false;
    };
    let mut words = rest.split_whitespace();
    words.any(|word| word == first) && wanted.all(|next| words.next() == Some(next))
}

fn is_flag(flag: &Given<'_>, known: &str) -> bool {
    let Some(known) = known.strip_prefix("--") else {
        return false;
    };
    match known.split_once('=') {
        Some((name, value)) => flag.is(name) && value == flag.value,
        None => flag.is(known),
    }
}

/// Whether a minor has come that is more than a guess.
pub(super) fn is_sure(minor: Option<Marked<Minor>>) -> bool {
    minor.is_some_and(|minor| matches!(minor.mark, Mark::Settled | Mark::Derived))
}

impl Judged<'_, '_> {
    /// How the flag is called.
    pub(super) fn name(&self) -> String {
        match self.row.flag.contains('=') {
            true => self.row.flag.to_owned(),
            false => ["--", self.given.name].concat(),
        }
    }

    pub(super) fn component(&self) -> &'static str {
        match self.row.component {
            "all" => self.given.component,
            component => component,
        }
    }

    pub(super) fn finding(
        &self,
        rule: &'static str,
        severity: Severity,
        words: Message,
    ) -> Finding {
        Finding {
            subject: [self.component(), " ", &self.name()].concat(),
            deprecated_in: self.row.deprecated.map(|minor| minor.value),
            removed_in: self.row.removed.map(|minor| minor.value),
            replacement: (!self.row.replacement.is_empty())
                .then(|| self.row.replacement.replace("; ", ", ")),
            source: self.row.source,
            ..Finding::new(rule, severity, 1, self.given.span, words)
        }
    }

    /// What can be done where it stands.
    pub(super) fn fixes(&self, asked: &Asked<'_>) -> Vec<Fix> {
        let flag = self.given;
        let is_runtime = flag.component == "kubelet" && flag.is("container-runtime");
        let fix = match self.row.fix {
            _ if is_runtime => return self.choose_runtime(asked),
            FlagFix::Drop => self.drop(),
            FlagFix::None if flag.value == "0" && (flag.is("port") || flag.is("insecure-port")) => {
                self.drop()
            }
            FlagFix::Rename => self.rename(),
            FlagFix::Field => self.move_to_file(),
            FlagFix::None => None,
        };
        fix.into_iter().collect()
    }

    fn drop(&self) -> Option<Fix> {
        let title = message("fix-drop-flag", [("flag", text(self.name()))]);
        let note = match () {
            () if self.row.component == "all" => "note-flag-log",
            () if self.given.is("pod-infra-container-image") => "note-flag-sandbox",
            () if self.row.source.ends_with("/106907") => "note-flag-dockershim",
            () if self.row.replacement == "tolerationSeconds" => "note-flag-eviction",
            () => "note-flag-dropped",
        };
        let fix = Fix::new(title, Safety::Review, self.given.drop.clone()?);
        Some(fix.note(message(note, [])))
    }

    fn rename(&self) -> Option<Fix> {
        let new = self.row.replacement.split("; ").next()?;
        let title = message(
            "fix-replace-flag",
            [("flag", text(self.name())), ("replacement", text(new))],
        );
        let edits = self.given.replace(new)?;
        let fix = Fix::new(title, Safety::Review, edits);
        Some(fix.note(message("note-flag-renamed", [])))
    }

    fn move_to_file(&self) -> Option<Fix> {
        let value = self.given.value;
        if value.is_empty() || crate::plain::statement::is_filled(value) {
            return None;
        }
        let title = message(
            "fix-move-flag",
            [
                ("flag", text(self.name())),
                ("field", text(self.row.replacement)),
            ],
        );
        let lines = [self.row.replacement, ": ", value, "\n"].concat();
        Some(
            Fix::new(title, Safety::Manual, Vec::new())
                .copy(lines)
                .note(message("note-flag-moved", [])),
        )
    }

    /// `remote` goes; for another runtime its socket takes the place of its name.
    fn choose_runtime(&self, asked: &Asked<'_>) -> Vec<Fix> {
        let has_endpoint = self
            .beside
            .iter()
            .any(|flag| flag.is("container-runtime-endpoint"));
        if self.given.value == "remote" || has_endpoint {
            return self.drop().into_iter().collect();
        }
        if asked.target < Minor(24) {
            return Vec::new();
        }
        let fix = |(runtime, socket): &(&'static str, &'static str)| {
            let new = ["--container-runtime-endpoint=", socket].concat();
            let title = message(
                "fix-replace-flag",
                [
                    ("flag", text(self.name())),
                    ("replacement", text(new.as_str())),
                ],
            );
            let edits = self.given.replace(&new)?;
            let fix = Fix::new(title, Safety::Review, edits).for_choice("runtime", *runtime);
            Some(fix.note(message("note-runtime", [])))
        };
        RUNTIMES.iter().filter_map(fix).collect()
    }
}

/// The runtimes that can take the place of dockershim, with their sockets.
pub(super) const RUNTIMES: [(&str, &str); 3] = [
    ("containerd", "unix:///run/containerd/containerd.sock"),
    ("crio", "unix:///var/run/crio/crio.sock"),
    ("cri-dockerd", "unix:///run/cri-dockerd.sock"),
];

/// The arguments of messages about a flag.
pub(super) fn args(judged: &Judged<'_, '_>, asked: &Asked<'_>) -> [(&'static str, Arg); 3] {
    [
        ("flag", text(judged.name())),
        ("component", text(judged.component())),
        ("target", Arg::Minor(asked.target)),
    ]
}
