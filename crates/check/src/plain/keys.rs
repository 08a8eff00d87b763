//! The keys of package sources, as commands and tasks fetch them, and packages that are held at a version.

use facts::Minor;

use super::packages::{self, Format};
use super::statement::{self, Statement, is_filled};
use crate::Span;

/// The address of a key outside of a source.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) format: Format,
    pub(crate) url: Span,
    pub(crate) way: Way,
    /// Whether host and names leave no doubt that it is for Kubernetes.
    pub(crate) is_certain: bool,
}

/// What becomes of a key.
#[derive(Clone, Debug)]
pub(crate) enum Way {
    /// It is piped into `apt-key add -`, from the name of that command to its end.
    AptKey(Span),
    /// It is piped into `gpg`, which writes it to a file.
    Dearmor(Option<Span>),
    /// A command writes it to a file as it is: the options that say so, from the first to the address.
    Save { option: Span, path: Span },
    /// A module of a provisioner takes it; the path that it writes to.
    Module(Option<Span>),
    /// `rpm --import`.
    Import,
    /// Anything else.
    Other,
}

/// The keys that a statement fetches.
pub(super) fn keys(statement: &Statement<'_>, found: &mut Vec<Key>) {
    let text = statement.text;
    for url in packages::urls(statement) {
        let written = url.slice(text);
        let is_own = ["://apt.kub", "://yum.kub", "://dl.k8s.io/apt/"]
            .iter()
            .any(|host| written.contains(host));
        let is_google = written.contains("://packages.cloud.google.com/");
        if !packages::is_key(written) || !(is_own || is_google) {
            continue;
        }
        let Some(way) = way(statement, url) else {
            continue;
        };
        let is_rpm = written.contains("://yum") || written.contains("google.com/yum");
        found.push(Key {
            format: if is_rpm { Format::Rpm } else { Format::Deb },
            url,
            is_certain: is_own || statement.code.contains("kubernetes-"),
            way,
        });
    }
}

/// What becomes of the key at an address; nothing where no command or task takes it.
fn way(statement: &Statement<'_>, url: Span) -> Option<Way> {
    let before = statement
        .before(url.start)
        .trim_end_matches(['"', '\'', ' ']);
    let name = statement.name_at(url.start);
    match name {
        "curl" | "wget" => return Some(fetched(statement, url, name)),
        "rpm" | "rpmkeys" => return Some(Way::Import),
        "apt-key" => return Some(Way::Other),
        _ => {}
    }
    let key = before.trim_end_matches([':', '=']);
    if key.len() == before.len() {
        return None;
    }
    let key = key
        .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .next()?;
    match key {
        "url" | "key" => {
            let around = packages::beside(statement, url.start, "dest")
                .or(packages::beside(statement, url.start, "keyring"));
            Some(Way::Module(around))
        }
        "gpgkey" | "Signed" | "By" | "signed_by" => None,
        _ if key.to_ascii_lowercase().contains("key") => Some(Way::Module(None)),
        _ => None,
    }
}

/// What a command does with what it fetches.
fn fetched(statement: &Statement<'_>, url: Span, name: &str) -> Way {
    let text = statement.text;
    let Some(command) = statement.command_at(url.start) else {
        return Way::Other;
    };
    let next = statement
        .commands
        .iter()
        .find(|next| next.span.start >= command.span.end);
    let is_piped = next.is_some_and(|next| {
        let between = statement.after(command.span.end);
        between
            .get(..next.span.start - command.span.end)
            .is_some_and(|between| between.trim_start().starts_with('|') && !between.contains("||"))
    });
    if let Some(next) = next.filter(|_| is_piped) {
        let words: Vec<Span> = statement.words(next).collect();
        let said: Vec<&str> = words.iter().map(|word| word.slice(text)).collect();
        return match statement::base(next.name.slice(text)) {
            "apt-key" if matches!(said.as_slice(), ["add"] | ["add", "-"]) => Way::AptKey(Span {
                start: next.name.start,
                end: words.last().map_or(next.name.end, |word| word.end),
            }),
            "gpg" => {
                let at = said
                    .iter()
                    .position(|word| matches!(*word, "-o" | "--output"));
                Way::Dearmor(at.and_then(|at| words.get(at + 1)).copied())
            }
            _ => Way::Other,
        };
    }
    let words: Vec<Span> = statement.words(command).collect();
    let is_output = |word: &&Span| {
        let word = word.slice(text);
        let short = word.starts_with('-') && !word.starts_with("--");
        match name {
            "curl" => word == "--output" || (short && word.ends_with('o')),
            _ => short && word.ends_with('O'),
        }
    };
    let at = words.iter().position(|word| is_output(&word));
    let saved = at.and_then(|at| Some((*words.get(at)?, *words.get(at + 1)?)));
    match saved {
        Some((option, path)) if path.end <= url.start || path.start >= url.end => {
            Way::Save { option, path }
        }
        _ => Way::Other,
    }
}

/// A package that is asked for in one version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pin<'t> {
    pub(crate) package: &'t str,
    pub(crate) format: Format,
    /// Where a variable does not say it.
    pub(crate) minor: Option<Minor>,
    /// From the package to the end of the version.
    pub(crate) span: Span,
    /// The old form of a revision, `-00` or `-0`.
    pub(crate) old: Option<Span>,
}

/// Words that a text has to have before anything in it is taken for a version of a package.
pub(super) const PACKAGES: [&str; 5] = [
    "kubelet",
    "kubeadm",
    "kubectl",
    "kubernetes-cni",
    "cri-tools",
];

/// The versions that a statement asks for.
pub(super) fn pins<'t>(statement: &Statement<'t>, found: &mut Vec<Pin<'t>>) {
    for package in PACKAGES {
        for (at, _) in statement.code.match_indices(package) {
            let before = statement.code[..at].chars().next_back();
            let is_start = before.is_none_or(|c| c.is_whitespace() || "\"'=[,({".contains(c));
            if is_start {
                let start = statement.span.start + at;
                let name = Span {
                    start,
                    end: start + package.len(),
                };
                found.extend(pin(statement, name));
            }
        }
    }
}

fn pin<'t>(statement: &Statement<'t>, name: Span) -> Option<Pin<'t>> {
    let text = statement.text;
    let rest = statement.after(name.end);
    let sign = rest.chars().next()?;
    let format = match sign {
        '=' => Format::Deb,
        '-' if is_install(statement, name.start) => Format::Rpm,
        _ => return None,
    };
    let quotes = rest[1..].len() - rest[1..].trim_start_matches(['"', '\'']).len();
    let start = 1 + quotes;
    let version = &rest[start..];
    let length = version_length(version);
    let version = &version[..length];
    // What an option is set to is no version: `--component=kubelet=...` and `kubelet=true` are none.
    let is_version = version.starts_with(|c: char| c.is_ascii_digit())
        || (is_filled(version) && !version.starts_with("$(("));
    if !is_version || version.contains("://") {
        return None;
    }
    let end = name.end + start + length;
    let old = match format {
        Format::Deb => version.strip_suffix("-00").map(|_| 3),
        Format::Rpm => version
            .strip_suffix("-0")
            .filter(|version| version.contains('.') || is_filled(version))
            .map(|_| 2),
    };
    Some(Pin {
        package: name.slice(text),
        format,
        minor: minor(version),
        span: Span {
            start: name.start,
            end,
        },
        old: old.map(|length| Span {
            start: end - length,
            end,
        }),
    })
}

/// How far a version goes, over blanks in what is filled in.
fn version_length(rest: &str) -> usize {
    let mut depth = 0;
    let is_end = |(_, c): &(usize, char)| {
        match c {
            '{' | '(' => depth += 1,
            '}' | ')' if depth > 0 => depth -= 1,
            _ => return depth == 0 && (c.is_whitespace() || "\"'`,;|&)]<>\\}".contains(*c)),
        }
        false
    };
    let end = rest.char_indices().find(is_end);
    end.map_or(rest.len(), |(at, _)| at)
}

/// The names of variables and keys that say which version to install.
pub(super) const VERSIONS: [&str; 6] = [
    "K8S_VERSION",
    "KUBE_VERSION",
    "KUBERNETES_VERSION",
    "k8s_version",
    "kube_version",
    "kubernetes_version",
];

/// The version of APT that a variable or a key holds for kubelet and its like.
pub(super) fn versions<'t>(statement: &Statement<'t>, found: &mut Vec<Pin<'t>>) {
    let code = &statement.code;
    let held = VERSIONS.iter().find_map(|name| {
        let at = code.find(name)? + name.len();
        let rest = code
            .get(at..)?
            .trim_start_matches([':', '=', ' ', '"', '\'']);
        let start = code.len() - rest.len();
        let length = version_length(rest);
        let version = &rest[..length];
        let (number, revision) = version.split_once('-')?;
        let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let is_set = start > at && number.starts_with("1.") && is_number(number);
        let is_revision = !revision.is_empty() && is_number(revision);
        let span = |start, end| Span {
            start: statement.span.start + start,
            end: statement.span.start + end,
        };
        let end = start + length;
        let old = (revision == "00").then(|| span(end - 3, end));
        (is_set && is_revision).then(|| (minor(version), span(start, end), old))
    });
    found.extend(held.map(|(minor, span, old)| Pin {
        package: "kubelet",
        format: Format::Deb,
        minor,
        span,
        old,
    }));
}

/// Whether packages of RPM are asked for here: `kubelet-1.28.2` may be the name of anything elsewhere.
fn is_install(statement: &Statement<'_>, at: usize) -> bool {
    let name = statement.name_at(at);
    let line = statement.before(at).trim_end_matches(['"', '\'']);
    let said: Vec<&str> = line.split_whitespace().collect();
    matches!(name, "yum" | "dnf" | "zypper" | "microdnf" | "tdnf")
        || matches!(said.as_slice(), ["-"] | ["name:"] | ["-", "name:"])
}

/// The minor of `1.28.2-00`, `1.28.*` and `1.28`.
fn minor(version: &str) -> Option<Minor> {
    let rest = version.strip_prefix("1.")?;
    let digits = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let is_whole = rest[digits..].is_empty() || rest[digits..].starts_with(['.', '*', '-']);
    let number = rest[..digits].parse().ok()?;
    is_whole.then_some(Minor(number))
}
