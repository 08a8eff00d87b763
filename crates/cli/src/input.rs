//! The texts to look at: named files, YAML and JSON below named folders, and standard input.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};
use words::{Words, say};

/// A text and where it came from.
pub(crate) struct Input {
    /// As reports name it; `-` for standard input.
    pub(crate) name: String,
    /// None for standard input.
    pub(crate) path: Option<PathBuf>,
    /// What a fix must not be written outside of: the named folder, or the one that holds the named file.
    pub(crate) folder: PathBuf,
    pub(crate) text: String,
}

/// What could be read, and what could not.
#[derive(Default)]
pub(crate) struct Inputs {
    pub(crate) all: Vec<Input>,
    /// These make the exit code 2.
    pub(crate) faults: Vec<Fault>,
    /// Lines about what was left out on purpose.
    pub(crate) remarks: Vec<String>,
    seen: HashSet<PathBuf>,
}

/// A path and what is wrong with it, in a line of its own.
pub(crate) struct Fault {
    pub(crate) path: String,
    pub(crate) what: String,
}

/// Reads the named paths in order; folders in the order of names.
pub(crate) fn read(paths: &[PathBuf], words: &Words) -> Inputs {
    let mut inputs = Inputs::default();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.read_standard_input(words);
        } else if path.is_dir() {
            inputs.read_folder(path, words);
        } else {
            let folder = path
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            inputs.read_file(path, folder.unwrap_or(Path::new(".")), words);
        }
    }
    inputs
}

impl Inputs {
    fn read_standard_input(&mut self, words: &Words) {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes);
        self.add("-".to_owned(), None, Path::new("."), read, words);
    }

    fn read_folder(&mut self, folder: &Path, words: &Words) {
        let mut is_empty = true;
        let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
        for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_left_out(entry)) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(folder).display().to_string();
                    let reason = error
                        .io_error()
                        .map_or_else(|| error.to_string(), ToString::to_string);
                    self.unreadable(path, reason, words);
                    is_empty = false;
                    continue;
                }
            };
            // A link to a folder is not followed, because it may lead back here.
            if entry.path_is_symlink() && entry.depth() > 0 && entry.path().is_dir() {
                let path = entry.path().display().to_string();
                self.remarks
                    .push(say!(words, "command-link-left-out", path = path));
            } else if !entry.file_type().is_dir() && is_known(entry.path()) {
                self.read_file(entry.path(), folder, words);
                is_empty = false;
            }
        }
        if is_empty {
            let path = folder.display().to_string();
            let what = say!(words, "command-empty-folder", path = &path);
            self.faults.push(Fault { path, what });
        }
    }

    fn read_file(&mut self, path: &Path, folder: &Path, words: &Words) {
        if let Ok(real) = path.canonicalize()
            && !self.seen.insert(real)
        {
            return;
        }
        let shown = path.strip_prefix("./").unwrap_or(path);
        self.add(
            shown.display().to_string(),
            Some(path),
            folder,
            fs::read(path),
            words,
        );
    }

    fn add(
        &mut self,
        name: String,
        path: Option<&Path>,
        folder: &Path,
        read: io::Result<Vec<u8>>,
        words: &Words,
    ) {
        let bytes = match read {
            Ok(bytes) => bytes,
            Err(error) => return self.unreadable(name, error.to_string(), words),
        };
        match String::from_utf8(bytes) {
            Ok(text) => {
                let (path, folder) = (path.map(Path::to_path_buf), folder.to_path_buf());
                self.all.push(Input {
                    name,
                    path,
                    folder,
                    text,
                });
            }
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                let what = say!(words, "command-not-text", path = &name, byte = byte);
                self.faults.push(Fault { path: name, what });
            }
        }
    }

    fn unreadable(&mut self, path: String, reason: String, words: &Words) {
        let what = say!(words, "command-unreadable", path = &path, reason = reason);
        self.faults.push(Fault { path, what });
    }
}

/// Hidden folders and files, and the dependencies of Node projects, hold no manifests of the reader's.
fn is_left_out(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name == "node_modules"
}

fn is_known(path: &Path) -> bool {
    let extension = path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    matches!(
        extension.to_ascii_lowercase().as_str(),
        "yaml" | "yml" | "json"
    )
}
