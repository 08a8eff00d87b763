//! What the site needs without a network: the manifest of the app, the pages of each language as one pack, and the service
//! worker with the list of all it keeps.
//!
//! A pack is gzip of: the length of the list in four bytes, the list `[[path, type, bytes], …]` as JSON, then every file.

mod container;
mod group;
mod manifest;

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::assets::{hash, write};
use super::sums::files;
use crate::project;
use group::{Group, group};

/// Writes the manifest, the packs and `sw.js`. Every other file that readers may need has to be there.
pub(super) fn write_offline(staging: &Path) -> Result<(), String> {
    manifest::write_manifest(staging)?;
    let (mut hashed, mut packs) = (Vec::new(), vec![("base".to_owned(), Vec::new())]);
    packs.extend(
        words::locales()
            .iter()
            .map(|locale| (locale.tag.to_owned(), Vec::new())),
    );
    for path in files(staging)? {
        let bytes = fs::read(staging.join(&path)).map_err(|e| format!("{path}: {e}"))?;
        match group(&path) {
            Group::Hashed => hashed.push(json!([path, integrity(&bytes), bytes.len()])),
            Group::Pack(name) => packs
                .iter_mut()
                .filter(|(pack, _)| pack == name)
                .for_each(|(_, files)| files.push((path.clone(), bytes.clone()))),
            Group::NotKept => {}
        }
    }
    let mut listed = serde_json::Map::new();
    for (name, files) in packs {
        let packed = container::pack(&files);
        let path = format!("offline/{name}-{}.pack", hash(&packed));
        write(&staging.join(&path), &packed)?;
        let n_bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
        listed.insert(name, json!([path, integrity(&packed), n_bytes]));
    }
    write_worker(staging, hashed, listed)
}

/// The source of the service worker after the list, and after a version that is made of both.
fn write_worker(
    staging: &Path,
    files: Vec<serde_json::Value>,
    packs: serde_json::Map<String, serde_json::Value>,
) -> Result<(), String> {
    let source = project::root().join("public/sw.js");
    let source = fs::read_to_string(&source).map_err(|e| format!("{}: {e}", source.display()))?;
    let mut site = json!({ "files": files, "packs": packs });
    let version = hash(format!("{site}{source}").as_bytes());
    site["version"] = version.into();
    let list = serde_json::to_string_pretty(&site).map_err(|e| e.to_string())?;
    let worker = format!("const SITE = {list};\n\n{source}");
    write(&staging.join("sw.js"), worker.as_bytes())
}

/// What `fetch` compares the bytes with, see <https://www.w3.org/TR/SRI/>.
fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}
