//! Archives that are the same to the byte for the same files: `.tar.gz`, sorted, with one time and no names of users.

use std::fs;
use std::io;
use std::path::Path;

use tar::{Builder, EntryType, Header};

use crate::finish::sums::files;

/// A file that is packed.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its path below the folder at the top, with `/`.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Plain,
    Program,
}

impl Entry {
    pub(super) fn plain(path: impl Into<String>, bytes: Vec<u8>) -> Entry {
        Entry {
            path: path.into(),
            bytes,
            kind: Kind::Plain,
        }
    }
}

/// Every file below a folder.
pub(super) fn folder(folder: &Path) -> Result<Vec<Entry>, String> {
    let read = |name: String| {
        let bytes = fs::read(folder.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        Ok(Entry::plain(name, bytes))
    };
    let entries: Vec<Entry> = files(folder)?
        .into_iter()
        .map(read)
        .collect::<Result<_, String>>()?;
    if entries.is_empty() {
        return Err(format!("{} is empty: build it first", folder.display()));
    }
    Ok(entries)
}

/// Packs files below a folder `top`, all of one time in seconds since 1970.
pub(super) fn archive(top: &str, mut entries: Vec<Entry>, seconds: u64) -> io::Result<Vec<u8>> {
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    let mut archive = Builder::new(Vec::new());
    for entry in entries {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_size(entry.bytes.len() as u64);
        header.set_mtime(seconds);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mode(match entry.kind {
            Kind::Plain => 0o644,
            Kind::Program => 0o755,
        });
        let path = format!("{top}/{}", entry.path);
        archive.append_data(&mut header, path, entry.bytes.as_slice())?;
    }
    Ok(pack::gzip(&archive.into_inner()?))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;
    use tar::Archive;

    use super::*;

    fn entries() -> Vec<Entry> {
        let long = format!(
            "{}/index.html",
            "a-long-name/".repeat(12).trim_end_matches('/')
        );
        vec![
            Entry::plain("man/farol.1", b"page".to_vec()),
            Entry {
                kind: Kind::Program,
                ..Entry::plain("farol", b"program".to_vec())
            },
            Entry::plain(long, b"<p>".to_vec()),
        ]
    }

    #[test]
    fn packs_files_in_order_with_nothing_of_the_machine() {
        let bytes = archive("farol-1", entries(), 86_400).expect("an archive");
        let mut packed = Archive::new(GzDecoder::new(bytes.as_slice()));
        let mut found = Vec::new();
        for entry in packed.entries().expect("entries") {
            let mut entry = entry.expect("an entry");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("a text");
            let path = entry.path().expect("a path").display().to_string();
            let header = entry.header();
            let numbers = [header.mtime(), header.uid(), header.gid()];
            assert_eq!(numbers.map(Result::ok), [Some(86_400), Some(0), Some(0)]);
            assert_eq!(header.username().ok().flatten(), Some(""));
            found.push((path, header.mode().expect("a mode"), text));
        }
        assert!(found[0].0.starts_with("farol-1/a-long-name/"), "{found:?}");
        assert!(found[0].0.ends_with("/a-long-name/index.html"), "{found:?}");
        let program = ("farol-1/farol".to_owned(), 0o755, "program".to_owned());
        assert_eq!(found[1], program);
        assert_eq!(found[2].1, 0o644);
    }

    #[test]
    fn gives_the_same_bytes_in_whatever_order_files_come() {
        let mut reversed = entries();
        reversed.reverse();
        let first = archive("farol-1", entries(), 1).expect("an archive");
        assert_eq!(first, archive("farol-1", reversed, 1).expect("an archive"));
        assert_eq!(first[4..8], [0; 4], "the time in the head of gzip");
    }

    #[test]
    fn takes_every_file_of_a_folder() {
        let top = std::env::temp_dir().join(format!("farol-archive-{}", std::process::id()));
        fs::create_dir_all(top.join("en/check")).expect("a folder");
        for name in ["sw.js", "en/check/index.html", "en/index.html"] {
            fs::write(top.join(name), name).expect("a file");
        }
        let entries = super::folder(&top);
        fs::remove_dir_all(&top).expect("nothing is left");
        let entries = entries.expect("the files");
        let names: Vec<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
        assert_eq!(names, ["en/check/index.html", "en/index.html", "sw.js"]);
        assert!(
            entries
                .iter()
                .all(|e| e.bytes == e.path.as_bytes() && e.kind == Kind::Plain)
        );
    }

    #[test]
    fn refuses_a_folder_that_was_not_built() {
        let folder = std::env::temp_dir().join("farol-is-not-here");
        assert!(super::folder(&folder).is_err());
    }
}
