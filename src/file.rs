//! The texts of the workspace, as the page holds them.

use protocol::{FileId, FileState};

use crate::browser::{Stored, Text};

/// What a text is called until it has a name of its own.
pub(crate) const UNNAMED: &str = "manifest.yaml";

/// A text that is checked.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) id: FileId,
    /// Its name, with the folders it was picked from.
    pub(crate) path: String,
    /// Counts the changes of the text.
    pub(crate) rev: u32,
    /// The state that the worker has; 0 if it has none.
    pub(crate) sent: u32,
    pub(crate) source: Source,
    /// Earlier states, where the editor keeps no history.
    pub(crate) before: Vec<Source>,
    /// What the worker said when it got the text.
    pub(crate) kept: Option<Kept>,
    /// What the last check said.
    pub(crate) state: Option<FileState>,
    pub(crate) is_fixed: bool,
    /// It could not be read, or it is too large to.
    pub(crate) fault: Option<Fault>,
}

/// What the worker said when it got a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Kept {
    /// Rows of the read-only view.
    pub(crate) n_rows: usize,
    pub(crate) is_crlf: bool,
}

/// Why a file is not checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fault {
    Unreadable,
    TooLarge,
}

/// Where the text is.
#[derive(Clone)]
pub(crate) enum Source {
    /// On the page, editable.
    Text(Text),
    /// With the browser: not read yet, or too large for an editor.
    Stored(Stored),
}

impl File {
    /// A text that nobody has looked at.
    pub(crate) fn new(id: FileId, path: &str, source: Source) -> File {
        let path = path.to_owned();
        File {
            id,
            path,
            rev: 1,
            sent: 0,
            source,
            before: Vec::new(),
            kept: None,
            state: None,
            is_fixed: false,
            fault: None,
        }
    }

    /// The last part of the path.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The text, where the page holds it.
    pub(crate) fn text(&self) -> Option<&Text> {
        match &self.source {
            Source::Text(text) => Some(text),
            Source::Stored(_) => None,
        }
    }

    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.source {
            Source::Text(text) => text.is_empty(),
            Source::Stored(stored) => stored.size() == 0.0,
        }
    }

    /// Whether it can only be looked at.
    pub(crate) fn is_large(&self) -> bool {
        matches!(self.source, Source::Stored(_)) && self.kept.is_some()
    }

    /// Gives it another text.
    pub(crate) fn change(&mut self, source: Source) {
        self.source = source;
        self.rev += 1;
        self.fault = None;
    }

    /// Gives it another text, and keeps the earlier one.
    pub(crate) fn replace(&mut self, source: Source) {
        self.before.push(self.source.clone());
        self.change(source);
    }

    /// The verdict, if it is about the text as it stands.
    pub(crate) fn fresh_state(&self) -> Option<&FileState> {
        self.state.as_ref().filter(|state| state.rev == self.rev)
    }
}

/// Whether a file of a folder is worth reading.
pub(crate) fn is_manifest(path: &str) -> bool {
    let is_hidden = path
        .split('/')
        .any(|part| part.starts_with('.') || part == "node_modules");
    let ending = path
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    !is_hidden && ending.is_some_and(|ending| matches!(ending.as_str(), "yaml" | "yml" | "json"))
}

/// What the editor counts as line breaks back to those of the file.
pub(crate) fn with_endings(text: String, kept: Option<&Kept>) -> String {
    match kept {
        Some(kept) if kept.is_crlf => text.replace('\n', "\r\n"),
        _ => text,
    }
}

/// A size as people write it, as (tenths, unit).
pub(crate) fn size(bytes: f64) -> (i64, &'static str) {
    match bytes {
        bytes if bytes >= 1_048_576.0 => ((bytes / 104_857.6).round() as i64, "MiB"),
        bytes => ((bytes / 102.4).round() as i64, "KiB"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_manifests_out_of_folders() {
        assert!(
            is_manifest("deploy/shop.yaml") && is_manifest("x/LIST.JSON") && is_manifest("a.yml")
        );
        assert!(
            !is_manifest("README.md")
                && !is_manifest(".git/x.yaml")
                && !is_manifest("node_modules/a/b.json")
                && !is_manifest("Makefile")
        );
    }

    #[test]
    fn writes_sizes_in_tenths() {
        assert_eq!(size(10.2 * 1_048_576.0), (102, "MiB"));
        assert_eq!(size(512.0 * 1024.0), (5_120, "KiB"));
    }
}
