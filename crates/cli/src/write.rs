//! Replacing a file as a whole: a new one beside it takes its name, so that no reader ever sees half of it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use words::{Words, say};

use crate::input::Input;

/// Writes `text` over the file of `input`, unless that lies outside of the named folder or changed meanwhile.
pub(crate) fn replace(path: &Path, input: &Input, text: &str, words: &Words) -> Result<(), String> {
    let name = input.name.as_str();
    let unwritten = |error: io::Error| {
        say!(
            words,
            "command-unwritten",
            path = name,
            reason = error.to_string()
        )
    };
    let real = path.canonicalize().map_err(unwritten)?;
    let folder = input.folder.canonicalize().map_err(unwritten)?;
    if !real.starts_with(&folder) {
        return Err(say!(
            words,
            "command-link-out",
            path = name,
            real = real.display().to_string()
        ));
    }
    if check::decode(fs::read(&real).map_err(unwritten)?).text != input.text {
        return Err(say!(words, "command-changed", path = name));
    }
    swap(&real, text).map_err(unwritten)
}

fn swap(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let (new, mut file) = create_beside(folder)?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.set_permissions(fs::metadata(path)?.permissions()))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}

fn create_beside(folder: &Path) -> io::Result<(std::path::PathBuf, File)> {
    for n in 0..100 {
        let path = folder.join(format!(".farol-{}-{n}.tmp", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
