//! `cargo xtask l10n` in a small project: translations are recorded, one block of each sort and a message change, and what
//! is listed, kept and recorded anew is `tests/l10n/*.txt`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const ENGLISH: &str = "---\ngroup: nodes\ncard: One line.\n---\n\n# Back\n\nHow to go back.\n\n## Find {#find .step}\n\n\
                       List what runs.\n\n- nodes\n- files\n\n```sh\nkubectl get nodes\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n\
                       :::tabs runtime\n::tab containerd\nRestart it.\n:::\n\n## Dates {#dates}\n\nNone.\n";
const SPANISH: &str = "---\ngroup: nodes\ncard: Una línea.\n---\n\n# Volver\n\nCómo volver.\n\n## Buscar {#find .step}\n\n\
                       Enumera lo que se ejecuta.\n\n- nodos\n- archivos\n\n```sh\nkubectl get nodes\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n\
                       :::tabs runtime\n::tab containerd\nReinícialo.\n:::\n\n## Fechas {#dates}\n\nNinguna.\n";

/// A project with nothing but content, and its history.
struct Project {
    root: PathBuf,
}

impl Project {
    fn new(name: &str) -> Project {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("xtask")).expect("a folder");
        let project = Project { root };
        project.write("content/en/guides/back.md", ENGLISH);
        project.write("content/es/guides/back.md", SPANISH);
        project.write(
            "content/en/back.ftl",
            "back-title = Back\nback-count = { $n ->\n    [one] One\n   *[other] Many\n}\n",
        );
        project.write(
            "content/es/back.ftl",
            "back-title = Volver\nback-count = { $n ->\n    [one] Uno\n   *[other] Muchos\n}\n",
        );
        project.git(&["init", "-q"], &[]);
        project.commit("2026-10-01");
        project
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.root.join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root.join(file)).expect("a file");
        assert!(text.contains(from), "{from}");
        self.write(file, &text.replace(from, to));
    }

    fn git(&self, args: &[&str], dates: &[(&str, &str)]) {
        let mut git = Command::new("git");
        git.args([
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.org",
            "-c",
            "commit.gpgsign=false",
        ]);
        let done = git
            .args(args)
            .envs(dates.iter().copied())
            .current_dir(&self.root)
            .output()
            .expect("git runs");
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }

    fn commit(&self, day: &str) {
        self.git(&["add", "."], &[]);
        let date = format!("{day}T12:00:00Z");
        let dates = [
            ("GIT_COMMITTER_DATE", date.as_str()),
            ("GIT_AUTHOR_DATE", date.as_str()),
        ];
        self.git(&["commit", "-q", "-m", day], &dates);
    }

    /// What the command prints, and whether it succeeds.
    fn l10n(&self, args: &[&str]) -> String {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_xtask"));
        tool.arg("l10n")
            .args(["--locale", "es"])
            .args(args)
            .env("CARGO_MANIFEST_DIR", self.root.join("xtask"));
        let done = tool.output().expect("the tool runs");
        let end = if done.status.success() {
            ""
        } else {
            "failed\n"
        };
        format!(
            "{}{}{end}",
            String::from_utf8_lossy(&done.stdout),
            String::from_utf8_lossy(&done.stderr)
        )
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).unwrap_or_default()
    }
}

fn hold(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/l10n")
        .join(name);
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, text).expect("a file to write");
    }
    assert_eq!(
        text,
        fs::read_to_string(&file).expect("what is expected"),
        "{name}"
    );
}

/// A project in which every sort of block has changed since its translation was recorded.
fn aged(name: &str) -> Project {
    let project = Project::new(name);
    project.l10n(&["--accept"]);
    project.commit("2026-10-02");
    let page = "content/en/guides/back.md";
    for (from, to) in [
        ("One line.", "One short line."),
        ("How to go back.", "How to go back, step by step."),
        ("## Find {", "## Find your nodes {"),
        ("List what runs.", "List what runs now."),
        ("- files", "- files\n- charts"),
        ("get nodes", "get nodes -o wide"),
        ("| 1 | 2 |", "| 1 | 3 |"),
        ("Restart it.", "Restart it twice."),
        (
            "## Dates {#dates}\n\nNone.\n",
            "## Errors {#errors}\n\nNone.\n",
        ),
    ] {
        project.change(page, from, to);
    }
    project.change("content/en/back.ftl", "*[other] Many", "*[other] { $n }");
    project.commit("2026-11-02");
    project
}

#[test]
fn what_is_not_recorded_is_listed_and_recorded() {
    let project = Project::new("l10n-new");
    hold("new.txt", &project.l10n(&[]));
    hold(
        "accepted.txt",
        &(project.l10n(&["--accept"]) + &project.l10n(&["--fail-under", "100"])),
    );
    hold("translated.csv", &project.read("content/es/translated.csv"));
}

#[test]
fn every_sort_of_block_is_listed_when_it_grows_old() {
    let project = aged("l10n-aged");
    hold("aged.txt", &project.l10n(&["--fail-under", "95"]));
}

#[test]
fn what_english_said_before_is_kept_as_long_as_it_is_needed() {
    let project = aged("l10n-kept");
    project.l10n(&["--keep", "--short"]);
    hold("changed.csv", &project.read("content/en/changed.csv"));
    let listed = project.l10n(&[]);
    fs::remove_dir_all(project.root.join(".git")).expect("a history");
    assert_eq!(
        project.l10n(&[]),
        listed,
        "the record is enough without the history"
    );
    project.change("content/es/guides/back.md", "Enumera", "Ahora enumera");
    project.l10n(&["--accept", "guides/back.md#find"]);
    hold(
        "one-section.txt",
        &(project.l10n(&[]) + &project.read("content/en/changed.csv")),
    );
}

#[test]
fn blocks_that_are_not_those_of_english_are_refused() {
    let project = Project::new("l10n-refused");
    project.change("content/es/guides/back.md", "- nodos\n- archivos\n\n", "");
    hold(
        "refused.txt",
        &project.l10n(&["--accept", "content/es/guides/back.md"]),
    );
}

/// Who changes English and its translations together records that: `cargo xtask l10n --accept`.
#[test]
fn the_translations_of_this_project_are_up_to_date() {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_xtask"));
    tool.args(["l10n", "--short", "--fail-under", "95"]);
    let done = tool.output().expect("the tool runs");
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}");
}
