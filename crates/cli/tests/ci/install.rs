//! `install.sh`: released binaries and those built from source.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{cargo, folder, run, script, text};

/// A server's folder with one release, whose `farol` only tells its version; a curl that copies; a uname that is fixed.
fn release(name: &str, sum: Option<&str>) -> (PathBuf, PathBuf) {
    let folder = folder(name);
    let packed = "farol-9.9.9-aarch64-apple-darwin";
    script(
        &folder.join(packed),
        "farol",
        "echo \"farol 9.9.9, data as of today\"",
    );
    let files = folder.join("example/farol/releases/download/v9.9.9");
    fs::create_dir_all(&files).expect("a folder");
    let archive = files.join(format!("{packed}.tar.gz"));
    let packs = Command::new("tar")
        .arg("-czf")
        .args([&archive, Path::new("-C"), &folder, Path::new(packed)])
        .status();
    assert!(packs.expect("tar runs").success());
    let sum = match sum {
        Some(sum) => sum.to_owned(),
        None => sum_of(&archive),
    };
    let sums = format!("{}  other.tar.gz\n{sum}  {packed}.tar.gz\n", "0".repeat(64));
    fs::write(files.join("SHA256SUMS"), sums).expect("the sums");
    let programs = folder.join("programs");
    script(
        &programs,
        "uname",
        "[ \"$1\" = -s ] && echo Darwin || echo arm64",
    );
    script(
        &programs,
        "curl",
        "while [ $# -gt 1 ]; do [ \"$1\" = --output ] && to=$2; shift; done\ncp \"${1#file://}\" \"$to\" 2> /dev/null || exit 22",
    );
    (folder, programs)
}

fn sum_of(path: &Path) -> String {
    let output = Command::new("sha256sum").arg(path).output();
    let output = text(&output.expect("sha256sum runs").stdout);
    output.split(' ').next().unwrap_or_default().to_owned()
}

fn install(folder: &Path, programs: &Path, version: &str) -> Output {
    let server = format!("file://{}", folder.display());
    let (bin, path) = (folder.join("bin"), folder.join("path"));
    let variables = [
        ("FAROL_VERSION", version),
        ("FAROL_REPOSITORY", "example/farol"),
        ("FAROL_SERVER", &server),
        ("FAROL_BIN", bin.to_str().expect("a text")),
        ("GITHUB_PATH", path.to_str().expect("a text")),
    ];
    run("install.sh", folder, programs, &variables)
}

#[test]
fn installs_a_release_whose_sum_is_right() {
    let (folder, programs) = release("release", None);
    let ended = install(&folder, &programs, "v9.9.9");
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    assert_eq!(text(&ended.stdout), "farol 9.9.9, data as of today\n");
    let path = fs::read_to_string(folder.join("path")).expect("what the job's PATH gets");
    assert_eq!(path.trim_end(), folder.join("bin").to_string_lossy());
}

#[test]
fn installs_nothing_whose_sum_is_wrong() {
    let (folder, programs) = release("forged", Some(&"1".repeat(64)));
    let ended = install(&folder, &programs, "9.9.9");
    assert_eq!(ended.status.code(), Some(2));
    assert!(text(&ended.stderr).contains("nothing was installed"));
    assert!(!folder.join("bin").exists());
}

#[test]
fn names_the_release_that_is_not_there() {
    let (folder, programs) = release("missing", None);
    let ended = install(&folder, &programs, "9.9.8");
    assert_eq!(ended.status.code(), Some(2));
    assert!(text(&ended.stderr).contains("no release 9.9.8 for Darwin arm64 in example/farol"));
}

#[test]
fn builds_its_own_version_where_there_is_no_release_of_it() {
    let (folder, programs) = release("own", None);
    cargo(&programs);
    let ended = install(&folder, &programs, "");
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    let version = concat!("farol ", env!("CARGO_PKG_VERSION"), ",");
    assert!(text(&ended.stdout).starts_with(version));
    let calls = fs::read_to_string(folder.join("cargo-calls")).expect("a call");
    assert!(
        calls.starts_with("install --quiet --locked --path "),
        "{calls}"
    );
}
