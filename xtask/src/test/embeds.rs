//! Documentation of other people with Farol in it: the projects of `tests/embeds`, built by the generators they are for.
//!
//! Each is copied below the build folder, with pieces of the present site to paste, and built beside the copy. Pages name
//! the site as `https://farol.example/`; the tests put the address in as they serve them, on another port than the site's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::progress::Status;
use crate::setup::python;
use crate::{project, run};

/// From the folder of a project to the command that builds it into `../site`.
type Generator = fn(&Path) -> Result<Command, String>;

/// Where the site is said to be in pages of others.
const SITE: &str = "https://farol.example/";

/// The pieces that every project pastes, and what they are called there.
const PIECES: [(&str, &str); 2] = [
    ("en/fragments/findings/removed-api.html", "finding.html"),
    ("en/fragments/timeline.html", "timeline.html"),
];

/// Builds the projects that CI keeps, or all of them, and says of each how that ended.
pub(super) fn build(all: bool, status: &Status) -> Vec<Result<(), String>> {
    let mut projects: Vec<(&str, Generator)> = vec![("mkdocs", mkdocs), ("sphinx", sphinx)];
    if all {
        projects.extend([("vitepress", vitepress as Generator), ("mdbook", mdbook)]);
    }
    let build_one = |(name, generator): (&str, Generator)| {
        status.say(name);
        let built = prepare(name)
            .and_then(|folder| run::watched(generator(&folder)?.current_dir(&folder), |_| ()));
        built.map_err(|e| format!("{name}: {e}"))
    };
    projects.into_iter().map(build_one).collect()
}

/// The folder of all that is built, a folder each.
pub(super) fn built() -> PathBuf {
    project::target_dir().join("embeds")
}

fn mkdocs(_: &Path) -> Result<Command, String> {
    let mut command = python::module("mkdocs");
    command.args(["build", "--quiet", "--strict", "--site-dir", "../site"]);
    Ok(command)
}

fn sphinx(_: &Path) -> Result<Command, String> {
    let mut command = python::module("sphinx");
    command.args(["-q", "-W", "-b", "html", ".", "../site"]);
    Ok(command)
}

fn vitepress(folder: &Path) -> Result<Command, String> {
    let packages = project::root().join("tests/embeds/vitepress/node_modules");
    let mut command = Command::new(packages.join(".bin/vitepress"));
    command.args(["build", ".", "--outDir", "../site"]);
    link(&packages, &folder.join("node_modules")).map_err(|e| format!("node_modules: {e}"))?;
    Ok(command)
}

#[cfg(unix)]
fn link(to: &Path, place: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, place)
}

#[cfg(windows)]
fn link(to: &Path, place: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(to, place)
}

fn mdbook(_: &Path) -> Result<Command, String> {
    let mut command = run::command("mdbook");
    command.args(["build", "--dest-dir", "../site"]);
    Ok(command)
}

/// Copies a project below the build folder, with the pieces to paste; gives the folder of the copy.
fn prepare(name: &str) -> Result<PathBuf, String> {
    let from = project::root().join("tests/embeds").join(name);
    let all = built().join(name);
    let copy = all.join("source");
    let failed = |path: &Path, e: std::io::Error| format!("{}: {e}", path.display());
    if all.exists() {
        fs::remove_dir_all(&all).map_err(|e| failed(&all, e))?;
    }
    let is_ours = |entry: &walkdir::DirEntry| entry.file_name() != "node_modules";
    for entry in walkdir::WalkDir::new(&from)
        .into_iter()
        .filter_entry(is_ours)
    {
        let entry = entry.map_err(|e| e.to_string())?;
        let below = entry.path().strip_prefix(&from).unwrap_or(Path::new(""));
        let to = copy.join(below);
        let done = match entry.file_type().is_dir() {
            true => fs::create_dir_all(&to),
            false => fs::copy(entry.path(), &to).map(|_| ()),
        };
        done.map_err(|e| failed(&to, e))?;
    }
    let pieces = copy.join("snippets");
    fs::create_dir_all(&pieces).map_err(|e| failed(&pieces, e))?;
    for (piece, file) in PIECES {
        let from = project::dist().join(piece);
        let text = fs::read_to_string(&from).map_err(|e| failed(&from, e))?;
        let to = pieces.join(file);
        fs::write(&to, at_site(&text, piece)).map_err(|e| failed(&to, e))?;
    }
    Ok(copy)
}

/// A piece of the site with whole addresses, as it is pasted into pages of others.
fn at_site(text: &str, piece: &str) -> String {
    let root = "../".repeat(piece.matches('/').count());
    text.replace(&format!("=\"{root}"), &format!("=\"{SITE}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_on_the_embed_page_are_those_that_are_tested() {
        for (name, file, lines) in pages::GENERATORS {
            let file = project::root().join("tests/embeds").join(file);
            let text = fs::read_to_string(&file).expect(name);
            assert!(
                text.contains(lines),
                "{name}: {} has not: {lines}",
                file.display()
            );
        }
    }

    #[test]
    fn pasted_pieces_lead_back_to_the_site() {
        let piece = "en/fragments/timeline.html";
        let text = r#"<a href="../../en/timeline/">all</a>"#;
        let pasted = at_site(text, piece);
        assert_eq!(
            pasted,
            r#"<a href="https://farol.example/en/timeline/">all</a>"#
        );
    }
}
