//! What `farol fix --diff` prints is taken by `git apply` and `patch`, and comes to what `--write` writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use check::{Options, Safety};
use facts::Minor;

/// A folder of the test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("patches")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn run(program: &str, arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).env("LANG", "C");
    // A repository around the tests must not be taken for the one that the patch is for.
    command.env("GIT_CEILING_DIRECTORIES", folder.parent().unwrap_or(folder));
    command.output().expect("a program that is there")
}

fn farol(arguments: &[&str], folder: &Path) -> Output {
    run(env!("CARGO_BIN_EXE_farol"), arguments, folder)
}

/// Runs a program that has to succeed.
fn must(program: &str, arguments: &[&str], folder: &Path) {
    let output = run(program, arguments, folder);
    let errors = String::from_utf8_lossy(&output.stderr);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {said}{errors}"
    );
}

/// Every file of a folder by its name.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => folders.push(path),
                false => files.push((
                    path.strip_prefix(folder).expect("below").to_path_buf(),
                    fs::read(path).expect("a file"),
                )),
            }
        }
    }
    files.retain(|(name, _)| name.extension().is_none_or(|end| end != "patch"));
    files.sort();
    files
}

fn fill(folder: &Path, files: &[(PathBuf, Vec<u8>)]) {
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}

/// Fixes the files, once with `--write` and once by each tool that takes patches; gives the patch.
fn hold(name: &str, files_before: &[(PathBuf, Vec<u8>)], options: &[&str]) -> String {
    let written = folder(&format!("{name}-written"));
    fill(&written, files_before);
    farol(&[&["fix", ".", "--write"], options].concat(), &written);
    let expected = files(&written);
    assert_ne!(expected, files_before, "nothing was fixed");
    let mut patch = String::new();
    for tool in ["git", "patch"] {
        let patched = folder(&format!("{name}-{tool}"));
        fill(&patched, files_before);
        let diff = farol(&[&["fix", ".", "--diff"], options].concat(), &patched).stdout;
        fs::write(patched.join("farol.patch"), &diff).expect("a file");
        if tool == "git" {
            must("git", &["init", "-q"], &patched);
            must("git", &["apply", "--check", "farol.patch"], &patched);
            must("git", &["apply", "farol.patch"], &patched);
            fs::remove_dir_all(patched.join(".git")).expect("a repository");
        } else {
            must(
                "patch",
                &["-p1", "--fuzz=0", "-s", "-i", "farol.patch"],
                &patched,
            );
        }
        for ((name, found), (_, expected)) in files(&patched).iter().zip(&expected) {
            let (found, expected) = (
                String::from_utf8_lossy(found),
                String::from_utf8_lossy(expected),
            );
            assert_eq!(found, expected, "{tool}: {}", name.display());
        }
        patch = String::from_utf8_lossy(&diff).into_owned();
    }
    patch
}

/// The inputs of the checker's own tests.
fn fixtures() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../check/tests");
    let is_input = |(name, _): &(PathBuf, Vec<u8>)| {
        name.extension()
            .is_some_and(|end| end != "out" && end != "diff")
            && (name.starts_with("rules") || name.starts_with("inputs"))
    };
    let mut all = files(&folder);
    all.retain(is_input);
    assert!(all.len() > 100, "the fixtures are elsewhere");
    all
}

#[test]
fn patches_of_every_fixture_fit() {
    let chosen = "--safety review --choose runtime=containerd --choose ingress-class=nginx --choose pathtype=Prefix --target";
    for target in ["1.36", "1.21"] {
        let options: Vec<&str> = chosen.split(' ').chain([target]).collect();
        hold(&format!("fixtures-{target}"), &fixtures(), &options);
    }
}

/// The page makes its patches of edits, and not of two texts.
#[test]
fn patches_of_edits_fit() {
    let top = folder("edits");
    let (mut patch, mut expected) = (String::new(), Vec::new());
    for (name, bytes) in fixtures() {
        let Ok(text) = String::from_utf8(bytes.clone()) else {
            continue;
        };
        let options = Options::new(Minor(36));
        let fixed = check::fix(&text, &options, Safety::Review);
        let edits = check::join(text.len(), &fixed.rounds);
        if edits.is_empty() {
            continue;
        }
        let shown = name.to_string_lossy().into_owned();
        patch += &check::patch_head(shown.as_bytes());
        for hunk in check::diff(&text, &edits, 3) {
            patch += &hunk.unified();
        }
        fill(&top, &[(name.clone(), bytes)]);
        expected.push((name, fixed.text.into_bytes()));
    }
    fs::write(top.join("farol.patch"), patch).expect("a file");
    must("git", &["init", "-q"], &top);
    must("git", &["apply", "farol.patch"], &top);
    for (name, text) in expected {
        assert_eq!(
            fs::read(top.join(&name)).ok(),
            Some(text),
            "{}",
            name.display()
        );
    }
}

#[test]
fn patches_name_any_file() {
    let pod = "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: k8s.gcr.io/pause:3.6";
    let names = [
        "plain.yaml",
        "with blank.yaml",
        " a/ b /c .yaml",
        "名前/é.yaml",
        "tab\there \"quoted\" back\\slash.yaml",
        "line\nfeed.yaml",
        "2024-01-01 10:00:00 +0000.yaml",
    ];
    let texts = [
        pod.to_owned(),
        pod.replace('\n', "\r\n") + "\r\n",
        format!("\u{feff}{pod}\n"),
    ];
    let files: Vec<(PathBuf, Vec<u8>)> = names
        .iter()
        .enumerate()
        .map(|(i, name)| (PathBuf::from(name), texts[i % 3].clone().into_bytes()))
        .collect();
    let patch = hold("names", &files, &["--target", "1.36"]);
    assert!(!patch.contains('\u{1b}'));
    assert!(
        patch.contains("--- \"a/\\345\\220\\215\\345\\211\\215/\\303\\251.yaml\"\n"),
        "{patch}"
    );
}

#[cfg(unix)]
#[test]
fn patches_name_files_from_where_the_command_runs() {
    use std::os::unix::fs::symlink;
    let top = folder("places");
    let pod = "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: k8s.gcr.io/pause:3.6\n";
    for name in ["inner/pod.yaml", "inner/deep/pod.yaml", "pod.yaml"] {
        fill(&top, &[(PathBuf::from(name), pod.as_bytes().to_vec())]);
    }
    symlink("deep/pod.yaml", top.join("inner/link.yaml")).expect("a link");
    must("git", &["init", "-q"], &top);
    let inner = top.join("inner");
    let whole = inner.join("pod.yaml").display().to_string();
    for path in [whole.as_str(), "./deep/../pod.yaml", "link.yaml", "."] {
        let output = farol(&["fix", path, "--diff", "--target", "1.36"], &inner);
        fs::write(inner.join("farol.patch"), &output.stdout).expect("a file");
        must("git", &["apply", "--check", "farol.patch"], &inner);
        let patch = String::from_utf8_lossy(&output.stdout);
        assert!(patch.starts_with("--- a/"), "{patch}");
    }
    let output = farol(
        &["fix", "../pod.yaml", "--diff", "--target", "1.36"],
        &inner,
    );
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("../pod.yaml lies outside"), "{errors}");
}
