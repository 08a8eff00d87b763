//! What lines say that belong to no manifest: package sources, keys and pins, flags of components, sockets of runtimes.
//!
//! Scripts, units, environment files, tasks of provisioners and fences of Markdown are all read in the same way: line by
//! line, where a line has one of a few words. Comments say nothing, and neither do commands that take something away.

pub(crate) mod args;
mod form;
pub(crate) mod keys;
pub(crate) mod packages;
pub(crate) mod sockets;
pub(crate) mod statement;

use memchr::memmem;

use crate::Span;
use args::Arg;
use keys::{Key, Pin};
use packages::{Format, Home, Source};
use sockets::Socket;

pub(crate) use form::form;

/// What the lines of a text say.
#[derive(Debug, Default)]
pub(crate) struct Plain<'t> {
    pub(crate) sources: Vec<Source>,
    /// Keys of the sources of Kubernetes that are gone.
    pub(crate) keys: Vec<Key>,
    pub(crate) pins: Vec<Pin<'t>>,
    pub(crate) args: Vec<Arg<'t>>,
    /// Commands that start a component, and variables that do so for a unit.
    n_commands: usize,
    pub(crate) sockets: Vec<Socket>,
}

/// Reads the lines of a text; only those inside of `regions` where they are given.
pub(crate) fn read<'t>(text: &'t str, regions: Option<&[Span]>) -> Plain<'t> {
    let mut plain = Plain::default();
    let words: Vec<&str> = [
        &packages::HOSTS[..],
        &keys::PACKAGES,
        &keys::VERSIONS,
        &args::NAMES,
        &sockets::WORDS,
    ]
    .concat()
    .into_iter()
    .filter(|word| memmem::find(text.as_bytes(), word.as_bytes()).is_some())
    .collect();
    for statement in statement::statements(text, &words, regions) {
        let has = |words: &[&str]| words.iter().any(|word| statement.code.contains(word));
        let is_gone = || packages::is_taken_away(&statement, statement.span.start);
        if has(&packages::HOSTS) {
            let start = plain.sources.len();
            packages::sources(&statement, &mut plain.sources);
            keys::keys(&statement, &mut plain.keys);
            let is_kept = |at: usize| !packages::is_taken_away(&statement, at);
            let added = plain.sources.split_off(start);
            plain
                .sources
                .extend(added.into_iter().filter(|source| is_kept(source.url.start)));
            plain
                .keys
                .retain(|key| key.url.start < statement.span.start || is_kept(key.url.start));
        }
        if has(&keys::PACKAGES) && !is_gone() {
            keys::pins(&statement, &mut plain.pins);
        }
        if has(&keys::VERSIONS) && !is_gone() {
            keys::versions(&statement, &mut plain.pins);
        }
        if has(&args::NAMES) {
            args::args(&statement, &mut plain.n_commands, &mut plain.args);
        }
        if has(&sockets::WORDS) {
            sockets::sockets(&statement, &mut plain.sockets);
        }
    }
    plain.drop_keys_of_others();
    plain
}

impl Plain<'_> {
    /// Google's key opens its other repositories too: one counts only where nothing but Kubernetes can be meant.
    fn drop_keys_of_others(&mut self) {
        let has = |format: Format, is_one: fn(&Home) -> bool| {
            self.sources
                .iter()
                .any(|source| source.format == format && is_one(&source.home))
        };
        let is_meant: [bool; 2] = [Format::Deb, Format::Rpm].map(|format| {
            let is_own = has(format, |home| !matches!(home, Home::Other)) || !self.pins.is_empty();
            is_own && !has(format, |home| matches!(home, Home::Other))
        });
        self.keys
            .retain(|key| key.is_certain || is_meant[usize::from(key.format == Format::Rpm)]);
    }

    /// Whether it says anything at all.
    pub(crate) fn is_empty(&self) -> bool {
        let is_own = |source: &Source| source.home != Home::Other;
        !self.sources.iter().any(is_own)
            && self.keys.is_empty()
            && self.pins.is_empty()
            && self.n_commands == 0
            && self.sockets.is_empty()
    }

    /// How many sources are of others.
    pub(crate) fn n_others(&self) -> usize {
        let is_other = |source: &&Source| source.home == Home::Other;
        self.sources.iter().filter(is_other).count()
    }

    /// How many things were read, and how many of them a variable fills in.
    pub(crate) fn counts(&self, text: &str) -> (usize, usize) {
        let own = self
            .sources
            .iter()
            .filter(|source| source.home != Home::Other);
        let open = own
            .clone()
            .filter(|source| {
                source.home == Home::Minor(None)
                    || statement::is_filled(&packages::without_arch(source.url.slice(text)))
            })
            .count();
        let open_args = self.args.iter().filter(|arg| arg.value.contains('$'));
        (
            own.count() + self.pins.len() + self.n_commands,
            open + open_args.count(),
        )
    }
}
