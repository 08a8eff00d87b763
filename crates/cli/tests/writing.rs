//! Files that `farol fix --write` replaces, and those that it leaves as they are.
#![cfg(unix)]

#[path = "support/run.rs"]
mod run;

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};

use run::{copy_inputs, farol, tests};

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Whether a file is as the input of that name.
fn is_untouched(folder: &Path, name: &str) -> bool {
    fs::read(folder.join(name)).ok() == fs::read(tests().join("inputs").join(name)).ok()
}

#[test]
fn follows_no_link_out_of_the_folder_to_write() {
    let folder = copy_inputs("links");
    symlink(folder.join("shop.yaml"), folder.join("clean/out.yaml")).expect("a link");
    symlink(
        folder.join("clean/pod.yaml"),
        folder.join("clean/again.yaml"),
    )
    .expect("a link");
    symlink(folder.join("app"), folder.join("clean/app")).expect("a link");
    let output = farol("fix --write clean", &folder)
        .output()
        .expect("the command runs");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(errors.contains("out.yaml is not written"), "{errors}");
    assert!(errors.contains("app is a link to a folder"), "{errors}");
    let before = fs::read(tests().join("inputs/shop.yaml")).expect("the input");
    assert_eq!(
        fs::read(folder.join("shop.yaml")).expect("the file"),
        before
    );
}

#[test]
fn keeps_permissions_and_leaves_nothing_behind() {
    let folder = copy_inputs("permissions");
    let file = folder.join("shop.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    let names = || fs::read_dir(&folder).expect("a folder").count();
    let before = names();
    farol("fix --write shop.yaml", &folder)
        .output()
        .expect("the command runs");
    assert_eq!(
        fs::metadata(&file).expect("the file").permissions().mode() & 0o777,
        0o640
    );
    assert_eq!(names(), before);
}

#[test]
fn writes_through_a_link_inside_the_folder() {
    let folder = copy_inputs("links-inside");
    symlink("../shop.yaml", folder.join("app/shop.yaml")).expect("a link");
    let output = farol("fix --write . --target 1.36", &folder)
        .output()
        .expect("the command runs");
    assert!(!errors(&output).contains("is not written"));
    let link = fs::symlink_metadata(folder.join("app/shop.yaml")).expect("the link");
    assert!(link.is_symlink());
    assert!(!is_untouched(&folder, "shop.yaml"));
}

#[test]
fn leaves_a_read_only_file() {
    let folder = copy_inputs("read-only");
    let file = folder.join("shop.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).expect("permissions");
    let output = farol("fix --write shop.yaml app", &folder)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("shop.yaml is not written, because it is read-only"));
    assert!(is_untouched(&folder, "shop.yaml"));
    assert!(!is_untouched(&folder, "app/crlf.yml"));
}

/// A limit on the size of files stands in for a full disk: the new file cannot be written.
#[test]
fn leaves_the_file_where_the_new_one_cannot_be_written() {
    let folder = copy_inputs("full");
    let inode = || {
        fs::metadata(folder.join("shop.yaml"))
            .expect("the file")
            .ino()
    };
    let (before, n_files) = (inode(), fs::read_dir(&folder).expect("a folder").count());
    let line = "trap '' XFSZ; ulimit -f 0; exec \"$0\" fix --write shop.yaml";
    let output = Command::new("sh")
        .args(["-c", line, env!("CARGO_BIN_EXE_farol")])
        .current_dir(&folder)
        .output()
        .expect("a shell");
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(
        errors(&output).contains("shop.yaml cannot be written"),
        "{}",
        errors(&output)
    );
    assert!(is_untouched(&folder, "shop.yaml"));
    assert_eq!(inode(), before);
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), n_files);
}
