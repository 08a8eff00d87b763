//! Replacing a file as a whole: a new one beside it takes its name, so that no reader ever sees half of it.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use check::{decode, encode};
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
    let now = decode(fs::read(&real).map_err(unwritten)?);
    if now.text != input.text || now.encoding != input.encoding {
        return Err(say!(words, "command-changed", path = name));
    }
    if fs::metadata(&real)
        .map_err(unwritten)?
        .permissions()
        .readonly()
    {
        return Err(say!(words, "command-read-only", path = name));
    }
    swap(&real, &encode(text, input.encoding)).map_err(unwritten)
}

fn swap(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let (new, mut file) = create_beside(folder)?;
    let written = file
        .write_all(bytes)
        .and_then(|()| take_after(&file, &fs::metadata(path)?))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}

/// Gives the new file what the old one had. Its owner is kept where this process may do so: root does not take files over.
fn take_after(file: &File, old: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let _ = fchown(file, Some(old.uid()), Some(old.gid()));
    }
    file.set_permissions(old.permissions())
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

#[cfg(test)]
mod tests {
    use check::Encoding;

    use super::*;

    #[test]
    fn leaves_a_file_that_changed_meanwhile() {
        let folder = std::env::temp_dir().join(format!("farol-write-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("a.yaml");
        fs::write(&path, "changed").expect("a file");
        let input = Input {
            name: "a.yaml".to_owned(),
            path: Some(path.clone()),
            folder: folder.clone(),
            text: "read".to_owned(),
            encoding: Encoding::Utf8,
            is_named: true,
        };
        let fault = replace(&path, &input, "fixed", &Words::english());
        let left = fs::read_to_string(&path);
        fs::remove_dir_all(&folder).expect("the folder");
        assert!(fault.is_err_and(|fault| fault.contains("changed meanwhile")));
        assert_eq!(left.ok().as_deref(), Some("changed"));
    }
}
