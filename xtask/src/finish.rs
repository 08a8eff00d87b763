//! Trunk's `post_build` hook: what makes Trunk's output our site.
//!
//! Trunk leaves the wasm modules and an `index.html` that names them in a staging folder. Here every file gets a name
//! by its final bytes, every page is written, and what hosts need comes last: settings, packed copies, checksums.

pub(crate) mod api;
pub(crate) mod assets;
mod base91;
mod embed;
mod fragments;
mod hosting;
mod missing;
mod offline;
mod packed;
mod script;
mod search;
pub(crate) mod single;
mod site;
pub(crate) mod sums;

use std::env;
use std::path::{Path, PathBuf};

/// Runs as Trunk's hook.
pub(crate) fn finish_in_trunk() -> Result<(), String> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("this is the hook of `trunk build`; run `cargo xtask build`")?;
    let base_url = told("FAROL_BASE_URL");
    finish(&PathBuf::from(staging), base_url.as_deref())
}

/// What a variable says; nothing where it is empty.
fn told(variable: &str) -> Option<String> {
    env::var(variable).ok().filter(|value| !value.is_empty())
}

fn finish(staging: &Path, base_url: Option<&str>) -> Result<(), String> {
    let base_url = base_url.map(|url| format!("{}/", url.trim_end_matches('/')));
    let assets = assets::place(staging)?;
    let base_url = base_url.as_deref();
    let mut library = site::read_prose()?;
    if let Some(edit) = told("FAROL_EDIT_URL") {
        library.shelf.set_edit(&edit);
    }
    site::write_site(staging, &assets, base_url, &library)?;
    search::write_search(staging, &library.shelf)?;
    fragments::write_fragments(staging, base_url, &library.shelf)?;
    api::write_api(staging, &assets)?;
    embed::write_embed(staging, &assets)?;
    single::write_single(staging, &assets)?;
    let inlined = missing::write_page(staging, base_url)?;
    offline::write_offline(staging)?;
    hosting::write_settings(staging, &inlined)?;
    packed::write_copies(staging)?;
    sums::write_sums(staging)
}
