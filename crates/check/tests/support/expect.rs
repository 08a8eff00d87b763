//! Inputs in folders, and expected files beside them.

use std::fs;
use std::path::{Path, PathBuf};

use check::{Edit, Options, Safety, Sign, diff, fix, join};
use facts::Minor;

/// The inputs of a folder, sorted.
pub(crate) fn inputs(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let is_input = |path: &PathBuf| {
        path.extension()
            .is_some_and(|end| end != "out" && end != "diff")
    };
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_input)
        .collect();
    paths.sort();
    paths
}

/// The options of an input: comments `# target: 1.22` and `# from: 1.20` choose the minors, `# runs: cert-manager 1.12`
/// the version of a project.
pub(crate) fn options(text: &str) -> Options {
    let said = |word: &str| {
        let comments = text.lines().take(3).filter_map(|line| {
            let line = line.trim_start_matches('\u{FEFF}').strip_prefix("# ")?;
            line.strip_prefix(word)?.strip_prefix(": ")?.parse().ok()
        });
        comments.into_iter().next()
    };
    let pairs = |word: &str| {
        let pair = |line: &str| {
            let (name, value) = line.strip_prefix(word)?.split_once(' ')?;
            Some((name.to_owned(), value.to_owned()))
        };
        text.lines().take(3).filter_map(pair).collect()
    };
    Options {
        from: said("from"),
        versions: pairs("# runs: "),
        choices: pairs("# choose: "),
        ..Options::new(said("target").unwrap_or(Minor(36)))
    }
}

/// Holds `found` to the file, or writes it there when `UPDATE_EXPECT` is set. Nothing found means no file.
pub(crate) fn expect(path: &Path, found: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        if found.is_empty() {
            let _ = fs::remove_file(path);
        } else {
            fs::write(path, found).expect("the folder can be written");
        }
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        found,
        expected,
        "{} (UPDATE_EXPECT=1 writes it)",
        path.display()
    );
}

/// The diff of all fixes that need no look first or only a look, as `farol fix --safety review` makes it.
pub(crate) fn patch(text: &str, options: &Options) -> String {
    let fixed = fix(text, options, Safety::Review);
    write_diff(text, &join(text.len(), &fixed.rounds))
}

/// A unified diff with the changed bytes of each line underlined; a carriage return is written as `␍`.
pub(crate) fn write_diff(text: &str, edits: &[Edit]) -> String {
    let mut out = String::new();
    for hunk in diff(text, edits, 2) {
        out.push_str(&format!("@@ -{} +{} @@\n", hunk.before, hunk.after));
        for line in hunk.lines {
            let sign = match line.sign {
                Sign::Context => ' ',
                Sign::Removed => '-',
                Sign::Added => '+',
            };
            out.push_str(&format!("{sign}{}\n", line.text.replace('\r', "␍")));
            if !line.marks.is_empty() {
                let is_marked = |at: usize| {
                    line.marks
                        .iter()
                        .any(|mark| mark.start <= at && at < mark.end)
                };
                let under: String = line
                    .text
                    .char_indices()
                    .map(|(at, _)| if is_marked(at) { '^' } else { ' ' })
                    .collect();
                out.push_str(&format!("|{}\n", under.trim_end()));
            }
            if line.is_unterminated {
                out.push_str("\\ no line feed at the end\n");
            }
        }
    }
    out
}
