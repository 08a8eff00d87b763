//! Takes what each rule looks for from its pages: the paragraph under the title of `content/<locale>/rules/<id>.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let content = folder("CARGO_MANIFEST_DIR").join("../../content");
    let mut leads: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for locale in entries(&content)? {
        let rules = locale.join("rules");
        if !rules.is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", rules.display());
        for page in entries(&rules)? {
            if let Some(lead) = lead(&fs::read_to_string(&page)?) {
                leads
                    .entry(stem(&page))
                    .or_default()
                    .insert(stem(&locale), lead);
            }
        }
    }
    let mut table = "&[\n".to_owned();
    for (id, leads) in leads {
        let leads: Vec<(String, String)> = leads.into_iter().collect();
        writeln!(table, "({id:?}, &{leads:?}),").map_err(io::Error::other)?;
    }
    table.push(']');
    fs::write(folder("OUT_DIR").join("leads.rs"), table)
}

fn folder(variable: &str) -> PathBuf {
    env::var_os(variable).map(PathBuf::from).unwrap_or_default()
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// The paragraph under the title as plain text. Links and facts have no place in it.
fn lead(page: &str) -> Option<String> {
    let (_, after) = page.split_once("\n# ")?;
    let (_, after) = after.split_once("\n\n")?;
    let lead = after.split("\n\n").next()?;
    Some(lead.replace('`', "").replace('\n', " "))
}
