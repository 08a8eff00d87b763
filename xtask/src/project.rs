//! Where things are: the folders of the project, and the PATH on which its tools are found.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest
        .parent()
        .expect("xtask lies in the workspace")
        .to_path_buf()
}

/// The folder of the finished site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder that cargo builds into, wherever the user put it.
pub(crate) fn target_dir() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR").or_else(|| env::var_os("CARGO_BUILD_TARGET_DIR")) {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// The folder that `cargo install` puts our tools into.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// The PATH with our own tools first.
pub(crate) fn path_with_tools() -> OsString {
    let own = [
        tools().join("bin"),
        root().join("xtask/tools/node_modules/.bin"),
    ];
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&rest))).unwrap_or(rest)
}

/// The first executable of that name on the PATH, our own tools included.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&path_with_tools())
        .map(|dir| dir.join(name))
        .find(|file| is_executable(file))
}

#[cfg(unix)]
fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata()
        .is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(file: &Path) -> bool {
    file.is_file()
}
