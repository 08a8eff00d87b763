//! A `.br` and a `.gz` beside every file that gets smaller by it, for hosts that send packed files as they lie there.
//!
//! What was packed before is kept below the target folder by the hash of its content, so that only changed files cost
//! time.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::assets::write;
use super::sums::{files, hexadecimal};
use crate::project;

/// Endings of files that are not packed already.
const ENDINGS: [&str; 13] = [
    "css",
    "csv",
    "html",
    "ics",
    "js",
    "json",
    "md",
    "svg",
    "ts",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

type Pack = fn(&[u8]) -> Vec<u8>;

const FORMS: [(&str, Pack); 2] = [("br", pack::brotli), ("gz", pack::gzip)];

/// Writes the copies, on every core.
pub(super) fn write_copies(staging: &Path) -> Result<(), String> {
    let kept = project::target_dir().join("packed");
    fs::create_dir_all(&kept).map_err(|e| format!("{}: {e}", kept.display()))?;
    let jobs = jobs(staging)?;
    let next = AtomicUsize::new(0);
    let n_threads = thread::available_parallelism().map_or(1, usize::from);
    let work = || {
        let mut used = Vec::new();
        while let Some(name) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            used.extend(pack_file(staging, name, &kept).map_err(|e| format!("{name}: {e}"))?);
        }
        Ok(used)
    };
    let used = thread::scope(|scope| {
        let threads: Vec<_> = (0..n_threads).map(|_| scope.spawn(work)).collect();
        let ended = threads
            .into_iter()
            .map(|thread| thread.join().expect("packing does not panic"));
        ended.collect::<Result<Vec<_>, String>>()
    })?;
    forget_others(&kept, &used.concat().into_iter().collect());
    Ok(())
}

/// The files to pack, large ones first, so that all threads end at about the same time.
fn jobs(staging: &Path) -> Result<Vec<String>, String> {
    let is_meant = |name: &String| {
        name.rsplit_once('.')
            .is_some_and(|(_, ending)| ENDINGS.contains(&ending))
    };
    let size = |name: &String| fs::metadata(staging.join(name)).map_or(0, |about| about.len());
    let mut names: Vec<String> = files(staging)?.into_iter().filter(is_meant).collect();
    names.sort_by_cached_key(|name| std::cmp::Reverse(size(name)));
    Ok(names)
}

/// Packs a file in every form; gives the names under which the forms are kept.
fn pack_file(staging: &Path, name: &str, kept: &Path) -> std::io::Result<[PathBuf; FORMS.len()]> {
    let file = staging.join(name);
    let bytes = fs::read(&file)?;
    let hash = hexadecimal(&bytes);
    let mut used = Vec::new();
    for (ending, pack) in FORMS {
        let known = kept.join(format!("{hash}.{ending}"));
        let packed = match fs::read(&known) {
            Ok(packed) => packed,
            Err(_) => keep(&known, pack(&bytes))?,
        };
        if packed.len() < bytes.len() {
            write(&staging.join(format!("{name}.{ending}")), &packed)
                .map_err(std::io::Error::other)?;
        }
        used.push(known);
    }
    Ok(used.try_into().expect("one for each form"))
}

/// Keeps what was packed; under another name first, so that a build that is stopped leaves no half of a file.
fn keep(known: &Path, packed: Vec<u8>) -> std::io::Result<Vec<u8>> {
    let unfinished = known.with_extension(format!(
        "{}-{}",
        std::process::id(),
        known.extension().unwrap_or_default().to_string_lossy()
    ));
    fs::write(&unfinished, &packed)?;
    fs::rename(&unfinished, known)?;
    Ok(packed)
}

/// What this build did not use is not needed again.
fn forget_others(kept: &Path, used: &BTreeSet<PathBuf>) {
    for entry in kept.read_dir().into_iter().flatten().flatten() {
        if !used.contains(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
