//! The proof that the same source gives the same bytes: a second build, in another folder with its own target folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use crate::finish::sums::SUMS;
use crate::progress::{Job, Status, run_in_turn};
use crate::setup::{Purpose, setup};
use crate::{build, project, run};

/// Builds the site here and elsewhere, and compares every file.
pub(crate) fn reproduce(options: &build::Options) -> Result<String, String> {
    setup(Purpose::Build)?;
    let (here, elsewhere) = (options.clone(), options.clone());
    run_in_turn(vec![
        Job::new("site", move |status| build::trunk(&here, status)),
        Job::new("site, in another folder", move |status| {
            compare(&elsewhere, status)
        }),
    ])?;
    let n_files = sums(&project::dist())?.len();
    Ok(format!(
        "{n_files} files are the same, byte for byte, from two builds in two folders"
    ))
}

/// Builds the site in another folder and compares it with what is in `dist`.
pub(crate) fn compare(options: &build::Options, status: &Status) -> Result<(), String> {
    let folder = env::temp_dir().join(format!("farol-{}/second-build", std::process::id()));
    copy_sources(&folder)?;
    build_in(&folder, options, status)?;
    let differing = differing(&sums(&project::dist())?, &sums(&folder.join("dist"))?);
    if !differing.is_empty() {
        return Err(format!(
            "these files differ from those in {}:\n{}",
            folder.join("dist").display(),
            differing.join("\n")
        ));
    }
    let above = folder.parent().expect("the folder lies in another");
    fs::remove_dir_all(above).map_err(|e| format!("{}: {e}", above.display()))
}

fn build_in(folder: &Path, options: &build::Options, status: &Status) -> Result<(), String> {
    let mut cargo = run::command("cargo");
    cargo.args(["xtask", "build"]).current_dir(folder);
    if let Some(url) = &options.base_url {
        cargo.args(["--base-url", url]);
    }
    if let Some(url) = &options.edit_url {
        cargo.args(["--edit-url", url]);
    }
    // What cargo has told this process is not true there.
    for name in [
        "CARGO_MANIFEST_DIR",
        "CARGO_TARGET_DIR",
        "CARGO_BUILD_TARGET_DIR",
    ] {
        cargo.env_remove(name);
    }
    run::counted(&mut cargo, status)
}

/// Every file that git tracks or would track.
fn copy_sources(folder: &Path) -> Result<(), String> {
    let list = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let names = run::output(run::command("git").args(list))
        .ok_or("git does not list the files of the project")?;
    for name in names.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (project::root().join(name), folder.join(name));
        if !from.is_file() {
            continue;
        }
        let above = to.parent().expect("a file lies in a folder");
        let copied = fs::create_dir_all(above).and_then(|()| fs::copy(&from, &to));
        copied.map_err(|e| format!("{}: {e}", to.display()))?;
    }
    Ok(())
}

/// The checksum of every file of a site, by its name.
fn sums(dist: &Path) -> Result<BTreeMap<String, String>, String> {
    let file = dist.join(SUMS);
    let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    let pairs = text.lines().filter_map(|line| line.split_once("  "));
    Ok(pairs
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect())
}

/// The names that only one of two sites has, or that have other bytes in each.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let names = one
        .keys()
        .chain(other.keys().filter(|name| !one.contains_key(*name)));
    names
        .filter(|name| one.get(*name) != other.get(*name))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_every_file_that_is_not_the_same() {
        let site = |files: &[(&str, &str)]| {
            let pairs = files
                .iter()
                .map(|(name, sum)| ((*name).to_owned(), (*sum).to_owned()));
            pairs.collect::<BTreeMap<_, _>>()
        };
        let one = site(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = site(&[("a", "1"), ("b", "0"), ("d", "4")]);
        assert_eq!(differing(&one, &other), ["b", "c", "d"]);
        assert!(differing(&one, &one).is_empty());
    }
}
