//! The texts to look at: named files, YAML and JSON below named folders, and standard input.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use check::{Detected, Encoding, Options};
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
    /// What its bytes were, and are to be again.
    pub(crate) encoding: Encoding,
    /// Whether somebody asked for this file, and not only for a folder around it.
    pub(crate) is_named: bool,
}

impl Input {
    /// The options, and what its name says that it is, unless they say so. Folders hold many a JSON that is no manifest.
    pub(crate) fn options(&self, options: &Options) -> Options {
        let extension = self.path.as_deref().and_then(Path::extension);
        let is_markdown = extension.is_some_and(|end| {
            end.eq_ignore_ascii_case("md") || end.eq_ignore_ascii_case("markdown")
        });
        let mut options = options.clone();
        options.read_as = options
            .read_as
            .or(is_markdown.then_some(Detected::Markdown));
        let rule = "unrecognized-input".to_owned();
        if !self.is_named && !options.only.contains(&rule) {
            options.ignore.push(rule);
        }
        options
    }
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
        let n_before = self.all.len();
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
            } else if !entry.file_type().is_dir()
                && (is_known(entry.path()) || may_hold_manifests(entry.path()))
            {
                self.read_file(entry.path(), folder, words);
                is_empty = false;
            }
        }
        for input in self.all.iter_mut().skip(n_before) {
            input.is_named = false;
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
        let decoded = check::decode(bytes);
        if let Encoding::Unknown(byte) = decoded.encoding {
            let what = say!(words, "command-not-text", path = &name, byte = byte);
            return self.faults.push(Fault { path: name, what });
        }
        self.all.push(Input {
            name,
            path: path.map(Path::to_path_buf),
            folder: folder.to_path_buf(),
            text: decoded.text,
            encoding: decoded.encoding,
            is_named: true,
        });
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
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.to_ascii_lowercase();
    let bare = FILLED.iter().find_map(|end| name.strip_suffix(end));
    let bare = bare.unwrap_or(&name);
    [".yaml", ".yml", ".json", ".ndjson", ".jsonl"]
        .iter()
        .any(|end| bare.ends_with(end))
}

/// What is added to the name of a manifest that something else fills in first.
const FILLED: &[&str] = &[
    ".in",
    ".j2",
    ".jinja2",
    ".sed",
    ".tmpl",
    ".gotmpl",
    ".tpl",
    ".template",
];

/// Texts of other kinds that are read where they speak of Kubernetes: scripts, package sources, files of units.
const TEXTS: &[&str] = &[
    "md",
    "markdown",
    "sh",
    "bash",
    "zsh",
    "tpl",
    "list",
    "sources",
    "repo",
    "env",
    "conf",
    "service",
    "dockerfile",
];

/// Such texts without an extension.
const NAMES: &[&str] = &["Containerfile", "Dockerfile", "Vagrantfile", "kubelet"];

/// What speaks of manifests, packages, components or runtimes.
const WORDS: &[&str] = &[
    "apiVersion",
    "apt.kubernetes.io",
    "dockershim",
    "kubeadm",
    "kubectl",
    "kubelet",
    "KUBELET_",
    "packages.cloud.google.com",
    "pkgs.k8s.io",
    "yum.kubernetes.io",
];

/// Whether a text of another kind speaks of something that is checked.
fn may_hold_manifests(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let is_text = TEXTS
        .iter()
        .any(|known| extension.eq_ignore_ascii_case(known))
        || path
            .file_name()
            .is_some_and(|name| NAMES.iter().any(|known| name == *known));
    let speaks = |bytes: Vec<u8>| {
        let text = String::from_utf8_lossy(&bytes);
        WORDS.iter().any(|word| text.contains(word))
    };
    is_text && fs::read(path).is_ok_and(speaks)
}
