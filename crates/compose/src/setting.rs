//! What a page is composed with.

use std::collections::BTreeMap;

use facts::Minor;
use words::Words;

/// Where a page stands, and what it may draw on.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The path, such as `guides/upgrade-1-25`; a page of that name may speak of `{{this}}` minor and the one `{{before}}`.
    pub path: &'a str,
    /// The words of the language that the page is written in.
    pub words: &'a Words,
    /// What the pages of its locale share.
    pub shared: &'a Shared,
    /// What English pages share.
    pub english: &'a Shared,
}

/// What the pages of a locale share.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Shared {
    /// Texts that several pages have, by name.
    pub parts: BTreeMap<String, String>,
    /// The titles of the guides, by slug.
    pub titles: BTreeMap<String, String>,
}

impl Setting<'_> {
    /// The minor that the page is about, where it is about one.
    pub(crate) fn minor(&self) -> Option<Minor> {
        let (_, minor) = self.path.split_once("upgrade-1-")?;
        Some(Minor(minor.parse().ok()?))
    }
}
