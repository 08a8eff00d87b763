//! What English said before, from the history of git: a block is found by its hash.

use std::collections::{BTreeMap, BTreeSet};

use freshness::{Change, Hash, messages, sections, wording};

use super::sources::{ENGLISH, Sources};
use crate::run;

/// The earlier blocks and messages of files that were looked at.
#[derive(Default)]
pub(crate) struct History {
    files: BTreeMap<String, BTreeMap<Hash, Change>>,
}

impl History {
    /// An earlier block of `guides/dockershim.md` with the day it changed.
    pub(crate) fn find(&mut self, file: &str, was: Hash) -> Option<Change> {
        let known = self
            .files
            .entry(file.to_owned())
            .or_insert_with(|| read(file));
        known.get(&was).cloned()
    }
}

/// Keeps what translations go back to and English does not say any more; gives how many texts that are.
pub(crate) fn keep(sources: &mut Sources, history: &mut History) -> Result<usize, String> {
    let mut now: BTreeMap<String, BTreeSet<Hash>> = BTreeMap::new();
    for (file, text) in sources.english() {
        let hashes = texts(file, text)
            .iter()
            .map(|text| Hash::of(text))
            .collect();
        now.insert(file.clone(), hashes);
    }
    let is_now = |file: &str, was: &Hash| now.get(file).is_some_and(|now| now.contains(was));
    let mut found = Vec::new();
    for locale in sources.locales(&[]) {
        let record = sources.recorded(&locale);
        for part in record.parts() {
            let file = part.split('#').next().unwrap_or_default();
            let made_of = record.get(part).unwrap_or_default();
            for was in made_of.iter().filter(|was| !is_now(file, was)) {
                if sources.changes.get(*was).is_some() {
                    continue;
                }
                match history.find(file, *was) {
                    Some(change) => found.push(change),
                    None => eprintln!("content/{ENGLISH}/{file}: {was} is not in the history"),
                }
            }
        }
    }
    for change in found {
        sources.changes.keep(change);
    }
    sources.write()?;
    Ok(sources.changes.len())
}

/// Every version of a file in the history, newest first; a text that is in the newest one changes today.
fn read(file: &str) -> BTreeMap<Hash, Change> {
    let path = format!("content/{ENGLISH}/{file}");
    let git = |args: &[&str]| run::output(run::command("git").args(args));
    let log = git(&["log", "--format=%H %cs", "--", &path]).unwrap_or_default();
    let today = run::output(run::command("date").arg("+%F")).unwrap_or_default();
    let mut day = today.trim().to_owned();
    let mut known = BTreeMap::new();
    for (commit, committed) in log.lines().filter_map(|line| line.split_once(' ')) {
        let text = git(&["show", &format!("{commit}:{path}")]).unwrap_or_default();
        for text in texts(file, &text) {
            let change = Change {
                day: day.clone(),
                text,
            };
            known.entry(Hash::of(&change.text)).or_insert(change);
        }
        day = committed.to_owned();
    }
    known
}

/// The blocks of a page, or the messages of a file.
fn texts(file: &str, text: &str) -> Vec<String> {
    if file.ends_with(".ftl") {
        return messages(text)
            .into_iter()
            .map(|message| message.text)
            .collect();
    }
    let blocks = sections(text)
        .into_iter()
        .flat_map(|section| section.blocks);
    blocks.map(|block| wording(&block).to_owned()).collect()
}
