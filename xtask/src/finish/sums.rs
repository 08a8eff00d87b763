//! `SHA256SUMS`: the checksum of every file of the site, as `sha256sum -c` reads it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::assets::write;

/// The name of the list, at the root of the site.
pub(crate) const SUMS: &str = "SHA256SUMS";

/// Writes the list of all files but itself.
pub(super) fn write_sums(staging: &Path) -> Result<(), String> {
    let names = files(staging)?.into_iter().filter(|name| name != SUMS);
    write_sums_of(staging, names)
}

/// Writes the list of these files of a folder.
pub(crate) fn write_sums_of(
    folder: &Path,
    names: impl Iterator<Item = String>,
) -> Result<(), String> {
    let mut list = String::new();
    for name in names {
        let bytes = fs::read(folder.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        let _ = writeln!(list, "{}  {name}", hexadecimal(&bytes));
    }
    write(&folder.join(SUMS), list.as_bytes())
}

/// The SHA-256 of bytes, in hexadecimal.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Every file below a folder by its path with `/`, sorted by bytes.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(|e| e.to_string())?;
        if entry.file_type().is_file() {
            let inside = entry
                .path()
                .strip_prefix(folder)
                .expect("walkdir stays below the folder");
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            names.push(parts.join("/"));
        }
    }
    names.sort_unstable();
    Ok(names)
}
