//! What a version ships: archives of the site and of the command, the single file, the npm package, checksums and notes.
//!
//! The archives are the same to the byte for the same content: sorted, without names of users, and dated by the day that
//! the changelog gives the version. That day, not a constant, because servers tell browsers what changed by it.

mod archive;
mod binary;
mod changelog;

use std::fs;
use std::path::{Path, PathBuf};

use archive::Entry;
use changelog::Section;

use crate::finish::sums::{files, write_sums_of};
use crate::progress::{Job, run_in_turn};
use crate::setup::{Purpose, setup};
use crate::{build, package, project};

/// The version of the workspace, whose every crate has the same.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is made, and where.
#[derive(clap::Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// The folder to write into.
    #[arg(long, default_value = "release", value_name = "DIR")]
    out: PathBuf,
    /// The tag that is released; it has to name the version.
    #[arg(long)]
    tag: Option<String>,
    /// Only this part; can be repeated.
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,
    /// The platform of the command, unless it is this one.
    #[arg(long, value_name = "TRIPLE")]
    target: Option<String>,
    /// Take `dist` and the command as they were built.
    #[arg(long)]
    no_build: bool,
}

#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// `dist` as an archive.
    Site,
    /// The site as one HTML file.
    SingleFile,
    /// The JavaScript API as a package for npm.
    Npm,
    /// The command for one platform.
    Binary,
    /// The changelog's section.
    Notes,
    /// `SHA256SUMS` over all that lies there of this version.
    Sums,
}

/// Makes the parts, checksums last, and lists what is there.
pub(crate) fn release(options: &Options) -> Result<String, String> {
    let section = section(options.tag.as_deref())?;
    let is_asked = |part| options.only.is_empty() || options.only.contains(&part);
    let of_site = [Part::Site, Part::SingleFile, Part::Npm];
    if !options.no_build && of_site.into_iter().any(is_asked) {
        setup(Purpose::Build)?;
        let build = |status: &_| build::trunk(&build::Options::default(), status);
        run_in_turn(vec![Job::new("site", build)])?;
    }
    let out = project::root().join(&options.out);
    fs::create_dir_all(&out).map_err(|e| format!("{}: {e}", out.display()))?;
    let dist = project::dist();
    if is_asked(Part::Site) {
        let name = format!("farol-{VERSION}-site");
        pack(
            &out,
            &name,
            "tar.gz",
            &name,
            archive::folder(&dist)?,
            &section,
        )?;
    }
    if is_asked(Part::SingleFile) {
        let file = dist.join("farol.html");
        let bytes = fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        put(&out, &format!("farol-{VERSION}.html"), &bytes)?;
    }
    if is_asked(Part::Npm) {
        let name = format!("farol-{VERSION}-npm");
        // npm unpacks whatever folder is at the top; its own archives say "package".
        let files = archive::folder(&package::write_package()?)?;
        pack(&out, &name, "tgz", "package", files, &section)?;
    }
    if is_asked(Part::Binary) {
        let command = binary::Command::of(options.target.as_deref())?;
        if !options.no_build {
            command.build()?;
        }
        let name = format!("farol-{VERSION}-{}", command.triple);
        pack(&out, &name, "tar.gz", &name, command.entries()?, &section)?;
    }
    if is_asked(Part::Notes) {
        put(&out, "NOTES.md", section.text.as_bytes())?;
    }
    if is_asked(Part::Sums) {
        // What else lies there is of other versions, or not for everybody.
        let shipped = |name: &String| name.starts_with(&format!("farol-{VERSION}"));
        write_sums_of(&out, files(&out)?.into_iter().filter(shipped))?;
    }
    list(&out)
}

/// The changelog's section of this version; an error unless Cargo.toml, changelog and tag agree.
fn section(tag: Option<&str>) -> Result<Section, String> {
    if let Some(tag) = tag.filter(|tag| *tag != format!("v{VERSION}")) {
        return Err(format!(
            "the tag {tag} is not that of the version in Cargo.toml, v{VERSION}"
        ));
    }
    let file = project::root().join("CHANGELOG.md");
    let text = fs::read_to_string(&file).map_err(|e| format!("CHANGELOG.md: {e}"))?;
    changelog::section(&text, VERSION)
}

fn pack(
    out: &Path,
    name: &str,
    ending: &str,
    top: &str,
    entries: Vec<Entry>,
    section: &Section,
) -> Result<(), String> {
    let bytes =
        archive::archive(top, entries, section.seconds()).map_err(|e| format!("{name}: {e}"))?;
    put(out, &format!("{name}.{ending}"), &bytes)
}

fn put(out: &Path, name: &str, bytes: &[u8]) -> Result<(), String> {
    fs::write(out.join(name), bytes).map_err(|e| format!("{name}: {e}"))
}

fn list(out: &Path) -> Result<String, String> {
    let mut text = format!("Farol {VERSION} in {}", out.display());
    for name in files(out)? {
        let about = fs::metadata(out.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        text.push_str(&format!(
            "\n{:>9.1} KiB  {name}",
            about.len() as f64 / 1024.0
        ));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_is_that_of_the_version() {
        assert!(section(Some(&format!("v{VERSION}"))).is_ok());
        let fault = section(Some("v0.0.0")).expect_err("a fault");
        assert!(
            fault.starts_with("the tag v0.0.0 is not that of the version"),
            "{fault}"
        );
    }
}
