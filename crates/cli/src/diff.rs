//! The unified diff of two texts, as `patch` and `git apply` read it.

use std::env;
use std::ffi::OsStr;
use std::path::Path;

use check::{DiffLine, Hunk, Sign, patch_head};
use report::visible;

use crate::terminal::Terminal;

/// Unchanged lines around each change.
const CONTEXT: usize = 3;

/// More changed lines than this are shown as one change.
const MOST_CHANGES: usize = 1500;

/// A line of both texts, of the first one, or of the second one.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Step {
    Keep,
    Remove,
    Add,
}

/// The diff with its head; what people read on a terminal is coloured and has no characters that act on it.
pub(crate) fn unified(name: &[u8], before: &str, after: &str, terminal: &Terminal) -> String {
    let diff = whole(name, before, after);
    match terminal.is_read_by_people() {
        true => diff
            .split_inclusive('\n')
            .map(|line| for_people(line, terminal))
            .collect(),
        false => diff,
    }
}

/// A file as patches name it: from the folder that the command runs in, and without links. None when it lies elsewhere.
pub(crate) fn name_from_here(path: &Path) -> Option<Vec<u8>> {
    let here = env::current_dir().ok()?.canonicalize().ok()?;
    let real = path.canonicalize().ok()?;
    let names = real.strip_prefix(here).ok()?.iter();
    let names: Vec<&[u8]> = names.map(OsStr::as_encoded_bytes).collect();
    Some(names.join(&b'/'))
}

fn for_people(line: &str, terminal: &Terminal) -> String {
    let text = visible(line.trim_end_matches(['\n', '\r'])).into_owned();
    let code = match line.as_bytes().first() {
        _ if terminal.paint == report::Paint::Plain => return text + "\n",
        Some(b'-') => "31",
        Some(b'+') => "32",
        Some(b'@') => "36",
        _ => return text + "\n",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m\n")
}

/// The whole diff; empty when the texts are equal.
fn whole(name: &[u8], before: &str, after: &str) -> String {
    let hunks: String = hunks(before, after).iter().map(Hunk::unified).collect();
    match hunks.is_empty() {
        true => hunks,
        false => patch_head(name) + &hunks,
    }
}

/// What differs between two texts, with the lines around it.
fn hunks(before: &str, after: &str) -> Vec<Hunk> {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let steps = compare(&old, &new);
    let mut hunks: Vec<Hunk> = Vec::new();
    let (mut i, mut k) = (0, 0);
    let mut is_open = false;
    for (at, step) in steps.iter().enumerate() {
        let near = at.saturating_sub(CONTEXT)..steps.len().min(at + CONTEXT + 1);
        let is_shown = steps[near].iter().any(|step| *step != Step::Keep);
        if is_shown && !is_open {
            hunks.push(Hunk {
                before: i + 1,
                after: k + 1,
                lines: Vec::new(),
            });
        }
        is_open = is_shown;
        let (sign, line) = match step {
            Step::Add => (Sign::Added, new[k]),
            Step::Remove => (Sign::Removed, old[i]),
            Step::Keep => (Sign::Context, old[i]),
        };
        i += usize::from(*step != Step::Add);
        k += usize::from(*step != Step::Remove);
        if let Some(hunk) = hunks.last_mut().filter(|_| is_shown) {
            hunk.lines.push(DiffLine {
                sign,
                text: line.strip_suffix('\n').unwrap_or(line).to_owned(),
                marks: Vec::new(),
                is_unterminated: !line.ends_with('\n'),
            });
        }
    }
    hunks
}

/// The shortest way from one list of lines to the other, by Myers' algorithm.
fn compare(old: &[&str], new: &[&str]) -> Vec<Step> {
    let n_start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[n_start..], &new[n_start..]);
    let n_end = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (old, new) = (&old[..old.len() - n_end], &new[..new.len() - n_end]);
    let middle = walk(old, new).unwrap_or_else(|| {
        let removed = std::iter::repeat_n(Step::Remove, old.len());
        removed
            .chain(std::iter::repeat_n(Step::Add, new.len()))
            .collect()
    });
    let kept = |n| std::iter::repeat_n(Step::Keep, n);
    kept(n_start).chain(middle).chain(kept(n_end)).collect()
}

/// For each number of changes, how far into `old` every diagonal gets; none when there are too many changes.
fn walk(old: &[&str], new: &[&str]) -> Option<Vec<Step>> {
    let most = (old.len() + new.len()).min(MOST_CHANGES);
    let width = 2 * most + 3;
    let middle = most + 1;
    let mut reach = vec![0_usize; width];
    let mut history = Vec::new();
    for n_changes in 0..=most {
        history.push(reach.clone());
        for diagonal in (middle - n_changes..=middle + n_changes).step_by(2) {
            let is_added = diagonal == middle - n_changes
                || (diagonal != middle + n_changes && reach[diagonal - 1] < reach[diagonal + 1]);
            let mut i = if is_added {
                reach[diagonal + 1]
            } else {
                reach[diagonal - 1] + 1
            };
            let mut k = (i + middle).checked_sub(diagonal)?;
            while i < old.len() && k < new.len() && old[i] == new[k] {
                (i, k) = (i + 1, k + 1);
            }
            reach[diagonal] = i;
            if i >= old.len() && k >= new.len() {
                return Some(trace(&history, middle, (old.len(), new.len())));
            }
        }
    }
    None
}

/// Walks back from the ends of both lists.
fn trace(history: &[Vec<usize>], middle: usize, (mut i, mut k): (usize, usize)) -> Vec<Step> {
    let mut steps = Vec::new();
    for (n_changes, reach) in history.iter().enumerate().rev() {
        let diagonal = i + middle - k;
        let is_added = diagonal == middle - n_changes
            || (diagonal != middle + n_changes && reach[diagonal - 1] < reach[diagonal + 1]);
        let from = if is_added { diagonal + 1 } else { diagonal - 1 };
        let (from_i, from_k) = match n_changes {
            0 => (0, 0),
            _ => (reach[from], reach[from] + middle - from),
        };
        while i > from_i && k > from_k {
            steps.push(Step::Keep);
            (i, k) = (i - 1, k - 1);
        }
        if n_changes > 0 {
            steps.push(if is_added { Step::Add } else { Step::Remove });
        }
        (i, k) = (from_i, from_k);
    }
    steps.reverse();
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(before: &str, after: &str) -> String {
        whole(b"x", before, after)
    }

    #[test]
    fn equal_texts_have_no_diff() {
        assert_eq!(diff("a\nb", "a\nb"), "");
    }

    #[test]
    fn changes_stand_in_their_context() {
        let before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\r\nlast";
        let after = "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10\n11\n12\r\nlast\n";
        let expected = "--- a/x\n+++ b/x\n@@ -1,7 +1,7 @@\n 1\n 2\n 3\n-4\n+four\n 5\n 6\n 7\n\
                        @@ -10,4 +10,4 @@\n 10\n 11\n 12\r\n-last\n\\ No newline at end of file\n+last\n";
        assert_eq!(diff(before, after), expected);
        assert_eq!(diff("", "a\n"), "--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n");
    }

    #[test]
    fn steps_lead_from_one_text_to_the_other() {
        let texts = [
            "",
            "a\n",
            "a\nb\nc\n",
            "c\nb\na\n",
            "a\nx\nc\ny\n",
            "b\nb\nb\n",
            "x\na\nb\nc\nx",
        ];
        for (old, new) in texts
            .iter()
            .flat_map(|old| texts.iter().map(move |new| (*old, *new)))
        {
            let (old, new): (Vec<_>, Vec<_>) = (
                old.split_inclusive('\n').collect(),
                new.split_inclusive('\n').collect(),
            );
            let (mut i, mut made) = (0, Vec::new());
            let (mut k, steps) = (0, compare(&old, &new));
            for step in steps {
                match step {
                    Step::Keep => made.push(old[i]),
                    Step::Add => made.push(new[k]),
                    Step::Remove => {}
                }
                i += usize::from(step != Step::Add);
                k += usize::from(step != Step::Remove);
            }
            assert_eq!((made, i), (new.clone(), old.len()));
        }
    }
}
