//! The crates as cargo fetched them, with the checksums that the list gives them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{project, run};

/// One version of the crate, and where its sources are.
pub(super) struct Crate {
    version: String,
    checksum: String,
    pub(super) folder: PathBuf,
}

impl Crate {
    /// As one would name it: `k8s-openapi 0.29.0`.
    pub(super) fn name(&self) -> String {
        format!("k8s-openapi {}", self.version)
    }
}

/// Every crate of the list, fetched and checked.
pub(super) fn crates(list: &Path) -> Result<Vec<Crate>, String> {
    let text = fs::read_to_string(list).map_err(|e| format!("{}: {e}", list.display()))?;
    let mut crates: Vec<Crate> = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .map(|(version, checksum)| Crate {
            version: version.to_owned(),
            checksum: checksum.to_owned(),
            folder: PathBuf::new(),
        })
        .collect();
    let folder = manifest(&crates)?;
    let packages = metadata(&folder)?;
    let lock = fs::read_to_string(folder.join("Cargo.lock")).map_err(|e| e.to_string())?;
    for one in &mut crates {
        one.folder = source_of(&packages, &one.version)
            .ok_or_else(|| format!("cargo did not fetch {}", one.name()))?;
        let entry = format!("name = \"k8s-openapi\"\nversion = \"{}\"\n", one.version);
        let locked = lock.split("[[package]]").find(|part| part.contains(&entry));
        if !locked.is_some_and(|part| part.contains(&one.checksum)) {
            return Err(format!("{} has another checksum than the list", one.name()));
        }
    }
    Ok(crates)
}

/// A package in `target` that depends on all of them.
fn manifest(crates: &[Crate]) -> Result<PathBuf, String> {
    let folder = project::target_dir().join("readings");
    let mut text = String::from(
        "[package]\nname = \"readings\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n",
    );
    for (i, one) in crates.iter().enumerate() {
        text.push_str(&format!(
            "k{i} = {{ package = \"k8s-openapi\", version = \"={}\", default-features = false }}\n",
            one.version
        ));
    }
    let written = fs::create_dir_all(folder.join("src"))
        .and_then(|()| fs::write(folder.join("src/lib.rs"), ""))
        .and_then(|()| fs::write(folder.join("Cargo.toml"), text));
    written.map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(folder)
}

fn metadata(folder: &Path) -> Result<Value, String> {
    let mut cargo = run::command("cargo");
    cargo
        .args(["metadata", "--format-version", "1", "--manifest-path"])
        .arg(folder.join("Cargo.toml"));
    let text = run::output(&mut cargo).ok_or("cargo could not fetch the crates")?;
    serde_json::from_str(&text).map_err(|e| format!("cargo metadata: {e}"))
}

fn source_of(packages: &Value, version: &str) -> Option<PathBuf> {
    let package = packages["packages"]
        .as_array()?
        .iter()
        .find(|package| package["name"] == "k8s-openapi" && package["version"] == version)?;
    let manifest = Path::new(package["manifest_path"].as_str()?);
    Some(manifest.parent()?.join("src"))
}
