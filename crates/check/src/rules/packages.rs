//! What the rules about packages share: the repositories of the community, the minor to take, and the file of the key.

use facts::Minor;

use crate::context::{message, text};
use crate::plain::keys::Way;
use crate::plain::packages::{Format, Home, Place};
use crate::plain::statement::is_filled;
use crate::whole::Whole;
use crate::{Arg, Fix, Message, Span};

/// The first minor that the community has packages of.
/// See <https://kubernetes.io/blog/2023/08/15/pkgs-k8s-io-introduction/>.
pub(super) const FIRST: Minor = Minor(24);

/// Where the end of the old repositories stands.
pub(super) const SOURCE: &str =
    "https://kubernetes.io/blog/2023/08/31/legacy-package-repository-deprecation/";

/// The packages that follow the minors of Kubernetes.
pub(super) const OF_MINOR: [&str; 3] = ["kubelet", "kubeadm", "kubectl"];

/// What is the same for all sources and keys of a text.
pub(super) struct Plan {
    deb: Taken,
    rpm: Taken,
    pub(super) keyring: Keyring,
}

impl Plan {
    pub(super) fn of(whole: &Whole<'_>) -> Plan {
        Plan {
            deb: Taken::of(whole, Format::Deb),
            rpm: Taken::of(whole, Format::Rpm),
            keyring: Keyring::of(whole),
        }
    }

    pub(super) fn taken(&self, format: Format) -> &Taken {
        match format {
            Format::Deb => &self.deb,
            Format::Rpm => &self.rpm,
        }
    }
}

/// The minor to take packages of: the one that was chosen, else the one that the text holds them at, else the target.
pub(super) struct Taken {
    pub(super) minor: Minor,
    is_held: bool,
}

impl Taken {
    fn of(whole: &Whole<'_>, format: Format) -> Taken {
        let chosen = whole.asked.choice("package-minor");
        if let Some(minor) = chosen.and_then(|chosen| chosen.parse().ok()) {
            return Taken {
                minor,
                is_held: false,
            };
        }
        let held = held(whole, Some(format)).or_else(|| held(whole, None));
        match held.filter(|minor| *minor >= FIRST) {
            Some(minor) => Taken {
                minor,
                is_held: true,
            },
            None => Taken {
                minor: whole.asked.target,
                is_held: false,
            },
        }
    }

    /// The address of the repository, and that of its key.
    pub(super) fn urls(&self, format: Format) -> (String, String) {
        let (folder, key) = match format {
            Format::Deb => ("deb/", "Release.key"),
            Format::Rpm => ("rpm/", "repodata/repomd.xml.key"),
        };
        let minor = self.minor.to_string();
        let url = ["https://pkgs.k8s.io/core:/stable:/v", &minor, "/", folder].concat();
        let key = [&url, key].concat();
        (url, key)
    }

    /// A fix for this minor, with what has to be known of it.
    pub(super) fn fix(&self, fix: Fix) -> Fix {
        let note = match self.is_held {
            true => "note-package-minor-held",
            false => "note-package-minor",
        };
        fix.note(message(note, [("minor", Arg::Minor(self.minor))]))
            .for_choice("package-minor", self.minor.to_string())
    }

    pub(super) fn title(&self, key: &'static str) -> Message {
        message(key, [("minor", Arg::Minor(self.minor))])
    }
}

/// The one minor that a text holds its packages at; those of one format, or all.
fn held(whole: &Whole<'_>, format: Option<Format>) -> Option<Minor> {
    let mut held = whole
        .plain
        .pins
        .iter()
        .filter(|pin| format.is_none_or(|format| pin.format == format))
        .filter(|pin| OF_MINOR.contains(&pin.package))
        .filter_map(|pin| pin.minor);
    let first = held.next()?;
    held.all(|other| other == first).then_some(first)
}

/// Where the key of the new repository goes.
const KEYRING: &str = "/etc/apt/keyrings/kubernetes-apt-keyring.gpg";
/// The same, as it is downloaded.
const ARMORED: &str = "/etc/apt/keyrings/kubernetes-apt-keyring.asc";

/// What becomes of the file of the key in a text: sources and commands have to speak of the same one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyring {
    /// It is this file.
    File(&'static str),
    /// It stays where it is, or is nowhere.
    AsItIs,
}

impl Keyring {
    fn of(whole: &Whole<'_>) -> Keyring {
        let plain = whole.plain;
        let keys = || plain.keys.iter().filter(|key| key.format == Format::Deb);
        let is_own = keys().any(|key| matches!(key.way, Way::Module(None) | Way::Other));
        if is_own || is_elsewhere(whole) {
            return Keyring::AsItIs;
        }
        let is_armored = keys().any(|key| matches!(key.way, Way::Module(Some(_))));
        Keyring::File(if is_armored { ARMORED } else { KEYRING })
    }
}

/// The files of keys that sources and keys name, where edits reach them.
fn paths(whole: &Whole<'_>) -> Vec<Span> {
    let of_sources = whole
        .plain
        .sources
        .iter()
        .filter(|source| source.home == Home::Legacy);
    let of_sources = of_sources.filter_map(|source| match &source.place {
        Place::Line { options, .. } => options.and_then(|options| signed_by(whole.text, options)),
        Place::Stanza { signed_by, .. } => *signed_by,
        _ => None,
    });
    let of_keys = whole.plain.keys.iter().filter_map(|key| match &key.way {
        Way::Dearmor(path) | Way::Module(path) => *path,
        Way::Save { path, .. } => Some(*path),
        _ => None,
    });
    let is_file = |path: &Span| {
        let written = path.slice(whole.text);
        written.starts_with('/') || is_filled(written)
    };
    of_sources.chain(of_keys).filter(is_file).collect()
}

/// More files than a text about one key has.
const MOST_FILES: usize = 4;

/// Whether a text names the file of a key in more places than edits reach, or a variable does.
fn is_elsewhere(whole: &Whole<'_>) -> bool {
    let mut files: Vec<&str> = paths(whole)
        .iter()
        .map(|path| path.slice(whole.text))
        .collect();
    files.sort_unstable();
    let groups = || files.chunk_by(|a, b| a == b);
    let is_more = |same: &[&str]| {
        let file = same.first().copied().unwrap_or_default();
        is_filled(file) || whole.text.matches(file).count() > same.len()
    };
    groups().count() > MOST_FILES || groups().any(is_more)
}

/// The file that the options of a source name.
pub(super) fn signed_by(text: &str, options: Span) -> Option<Span> {
    let written = options.slice(text);
    let at = written.find("signed-by=")? + "signed-by=".len();
    let rest = written.get(at..)?;
    let length = rest.find([' ', ',']).unwrap_or(rest.len());
    Some(Span {
        start: options.start + at,
        end: options.start + at + length,
    })
}

/// What can be copied in place of a source.
pub(super) fn source_text(taken: &Taken, format: Format) -> String {
    let (url, key) = taken.urls(format);
    match format {
        Format::Deb => ["deb [signed-by=", KEYRING, "] ", &url, " /\n"].concat(),
        Format::Rpm => ["baseurl=", &url, "\ngpgkey=", &key, "\n"].concat(),
    }
}

/// What can be copied in place of a command that fetches a key.
pub(super) fn key_text(taken: &Taken, format: Format) -> String {
    let (_, key) = taken.urls(format);
    match format {
        Format::Deb => [
            "sudo install -d -m 0755 /etc/apt/keyrings\ncurl -fsSL ",
            &key,
            " | sudo gpg --dearmor --yes -o ",
            KEYRING,
            "\n",
        ]
        .concat(),
        Format::Rpm => ["sudo rpm --import ", &key, "\n"].concat(),
    }
}

/// How an address is called in messages: without its scheme, and without what a variable fills in.
pub(super) fn called(url: &str) -> Arg {
    let bare = url.split("://").nth(1).unwrap_or(url);
    text(bare.trim_end_matches('/'))
}
