//! The unified diff of a text and its edits.
//!
//! The edits say what changed, so no search for a difference is needed. Lines keep a carriage return, so that a patch made of
//! them fits a text with CRLF.

use crate::edit::{apply, sorted};
use crate::{Edit, LineIndex, Span};

/// A piece of a unified diff; line numbers count from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hunk {
    /// The first line in the text before.
    pub before: usize,
    /// The first line in the text after.
    pub after: usize,
    /// Removed lines stand before the added ones that replace them.
    pub lines: Vec<DiffLine>,
}

/// A line of a diff.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DiffLine {
    /// What became of the line.
    pub sign: Sign,
    /// The line without its line feed.
    pub text: String,
    /// The bytes of `text` that changed, half open.
    pub marks: Vec<Span>,
    /// Whether the line is the last and has no line feed.
    pub is_unterminated: bool,
}

/// What became of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// It is the same before and after.
    Context,
    /// It is only before.
    Removed,
    /// It is only after.
    Added,
}

impl Hunk {
    /// The hunk as `patch` and `git apply` read it, below the lines that name the file.
    pub fn unified(&self) -> String {
        let side = |first: usize, left_out: Sign| {
            let n_lines = self.lines.iter().filter(|line| line.sign != left_out);
            match n_lines.count() {
                0 => format!("{},0", first.saturating_sub(1)),
                n => format!("{first},{n}"),
            }
        };
        let (before, after) = (
            side(self.before, Sign::Added),
            side(self.after, Sign::Removed),
        );
        let mut text = format!("@@ -{before} +{after} @@\n");
        for line in &self.lines {
            text.push(match line.sign {
                Sign::Context => ' ',
                Sign::Removed => '-',
                Sign::Added => '+',
            });
            text.push_str(&line.text);
            text.push('\n');
            if line.is_unterminated {
                text.push_str("\\ No newline at end of file\n");
            }
        }
        text
    }
}

/// The lines that name a file in a patch, above its hunks. `name` leads to the file from the folder where the patch is for,
/// with slashes, and is quoted as git quotes names.
///
/// A line `diff --git` is left out on purpose: with it `git apply` takes names from the top of the repository, without it from
/// the folder that it runs in, as `patch -p1` does.
pub fn patch_head(name: &[u8]) -> String {
    let name = quoted(name);
    let line = |sign: &str, side: char| match name.strip_prefix('"') {
        Some(name) => format!("{sign} \"{side}/{name}\n"),
        // Without the tab a name would end at its first blank.
        None if name.contains(' ') => format!("{sign} {side}/{name}\t\n"),
        None => format!("{sign} {side}/{name}\n"),
    };
    line("---", 'a') + &line("+++", 'b')
}

/// A name as it is, or in quotes with escapes.
fn quoted(name: &[u8]) -> String {
    let mut quoted = String::from("\"");
    let mut is_plain = true;
    for byte in name {
        let escaped = match byte {
            b'"' | b'\\' => *byte as char,
            b'\t' => 't',
            b'\n' => 'n',
            b'\r' => 'r',
            b' '..=b'~' => {
                quoted.push(*byte as char);
                continue;
            }
            _ => '0',
        };
        is_plain = false;
        quoted.push('\\');
        match escaped {
            '0' => quoted.extend([byte >> 6, byte >> 3 & 7, byte & 7].map(|d| (b'0' + d) as char)),
            _ => quoted.push(escaped),
        }
    }
    match is_plain {
        true => quoted.split_off(1),
        false => quoted + "\"",
    }
}

/// The unified diff of a text and its edits, with `context` lines around each change. Empty when the edits overlap.
pub fn diff(text: &str, edits: &[Edit], context: usize) -> Vec<Hunk> {
    let Some(edits) = sorted(edits) else {
        return Vec::new();
    };
    let index = LineIndex::new(text);
    let blocks = blocks(text, &index, &edits);
    let mut hunks: Vec<Hunk> = Vec::new();
    // Lines of the text before that stand in a hunk already, and how many lines the text after has more.
    let mut done = 1;
    let mut shift = 0;
    for (i, block) in blocks.iter().enumerate() {
        let from = block.first.saturating_sub(context).max(done);
        let goes_on = !hunks.is_empty() && from <= done;
        let lines = context_lines(text, &index, from, block.first);
        match hunks.last_mut().filter(|_| goes_on) {
            Some(hunk) => hunk.lines.extend(lines),
            None => hunks.push(Hunk {
                before: from,
                after: from.saturating_add_signed(shift),
                lines: lines.collect(),
            }),
        }
        let hunk = hunks.last_mut().expect("one was there or was pushed");
        hunk.lines
            .extend(block.removed.iter().chain(&block.added).cloned());
        shift += block.added.len() as isize - block.removed.len() as isize;
        done = block.first + block.removed.len();
        let next = blocks
            .get(i + 1)
            .map_or(index.lines() + 1, |next| next.first);
        let until = (done + context).min(next).max(done);
        hunk.lines.extend(context_lines(text, &index, done, until));
        done = until;
    }
    hunks
}

fn context_lines<'a>(
    text: &'a str,
    index: &'a LineIndex<'_>,
    from: usize,
    until: usize,
) -> impl Iterator<Item = DiffLine> + 'a {
    let until = until.min(index.lines() + 1);
    (from..until).map(|line| {
        new_line(
            Sign::Context,
            &text[index.start_of(line)..index.start_of(line + 1)],
            Vec::new(),
        )
    })
}

/// Neighbouring lines that change together.
struct Block {
    /// The first removed line, or the line before which the others are added.
    first: usize,
    removed: Vec<DiffLine>,
    added: Vec<DiffLine>,
}

fn blocks(text: &str, index: &LineIndex<'_>, edits: &[&Edit]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = edits;
    while let Some(first) = rest.first() {
        let mut last_line = index.line(first.span.end);
        let shared = |edit: &&&Edit| {
            let is_near = index.line(edit.span.start) <= last_line;
            last_line = last_line.max(index.line(edit.span.end));
            is_near
        };
        let length = rest.iter().take_while(shared).count();
        let (together, others) = rest.split_at(length.max(1));
        let last_line = together
            .iter()
            .map(|edit| index.line(edit.span.end))
            .max()
            .unwrap_or(1);
        blocks.extend(block(text, index, together, last_line));
        rest = others;
    }
    blocks
}

fn block(text: &str, index: &LineIndex<'_>, edits: &[&Edit], last_line: usize) -> Vec<Block> {
    let Some(edit) = edits.first() else {
        return Vec::new();
    };
    let mut first = index.line(edit.span.start);
    let start = index.start_of(first);
    let old = &text[start..index.start_of(last_line + 1)];
    let moved: Vec<Edit> = edits.iter().map(|edit| shift(edit, start)).collect();
    let Some(new) = apply(old, &moved) else {
        return Vec::new();
    };
    let (mut old_marks, mut new_marks) = (Vec::new(), Vec::new());
    let mut grown = 0;
    for edit in &moved {
        let at = edit.span.start.saturating_add_signed(grown);
        old_marks.push(edit.span);
        new_marks.push(Span {
            start: at,
            end: at + edit.text.len(),
        });
        grown += edit.text.len() as isize - edit.span.len() as isize;
    }
    let mut removed = lines(Sign::Removed, old, &old_marks);
    let mut added = lines(Sign::Added, &new, &new_marks);
    while let (Some(a), Some(b)) = (removed.last(), added.last())
        && is_same(a, b)
    {
        removed.pop();
        added.pop();
    }
    let n_same = removed
        .iter()
        .zip(&added)
        .take_while(|(a, b)| is_same(a, b))
        .count();
    first += n_same;
    removed.drain(..n_same);
    added.drain(..n_same);
    split(first, removed, added)
}

/// Lines times lines up to which those that stay are looked for.
const MAX_COMPARED: usize = 250_000;

/// Parts a block at the lines that are the same before and after: those of the longest common subsequence.
fn split(first: usize, removed: Vec<DiffLine>, added: Vec<DiffLine>) -> Vec<Block> {
    let whole = |removed, added| Block {
        first,
        removed,
        added,
    };
    let (n_old, n_new) = (removed.len(), added.len());
    if n_old == 0 && n_new == 0 {
        return Vec::new();
    }
    if n_old * n_new > MAX_COMPARED {
        return vec![whole(removed, added)];
    }
    // How many lines are the same from here on, for each line of the one and of the other.
    let width = n_new + 1;
    let mut same = vec![0_u32; (n_old + 1) * width];
    for (i, old) in removed.iter().enumerate().rev() {
        for (j, new) in added.iter().enumerate().rev() {
            same[i * width + j] = match is_kept(old, new) {
                true => same[(i + 1) * width + j + 1] + 1,
                false => same[(i + 1) * width + j].max(same[i * width + j + 1]),
            };
        }
    }
    let mut blocks: Vec<Block> = Vec::new();
    let (mut i, mut j, mut is_open) = (0, 0, false);
    while i < n_old || j < n_new {
        let here = same[i * width + j];
        if i < n_old && j < n_new && is_kept(&removed[i], &added[j]) {
            (i, j, is_open) = (i + 1, j + 1, false);
            continue;
        }
        if !is_open {
            blocks.push(Block {
                first: first + i,
                removed: Vec::new(),
                added: Vec::new(),
            });
            is_open = true;
        }
        let block = blocks.last_mut().expect("one was pushed");
        if i < n_old && (j == n_new || same[(i + 1) * width + j] == here) {
            block.removed.push(removed[i].clone());
            i += 1;
        } else {
            block.added.push(added[j].clone());
            j += 1;
        }
    }
    blocks
}

/// Whether a line is the same, and no edit has put it there anew.
fn is_kept(old: &DiffLine, new: &DiffLine) -> bool {
    let is_untouched = old.marks.is_empty() && new.marks.is_empty();
    is_untouched && !old.text.trim().is_empty() && is_same(old, new)
}

fn is_same(a: &DiffLine, b: &DiffLine) -> bool {
    a.text == b.text && a.is_unterminated == b.is_unterminated
}

fn shift(edit: &Edit, by: usize) -> Edit {
    let span = Span {
        start: edit.span.start - by,
        end: edit.span.end - by,
    };
    Edit {
        span,
        text: edit.text.clone(),
    }
}

/// The lines of a text, each with the marks that fall on it.
fn lines(sign: Sign, text: &str, marks: &[Span]) -> Vec<DiffLine> {
    let mut start = 0;
    let mut rest = marks;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches(['\r', '\n']).len();
        rest = &rest[rest.iter().take_while(|mark| mark.end < start).count()..];
        let clip = |mark: &Span| Span {
            start: mark.start.max(start),
            end: mark.end.min(end),
        };
        let clipped = rest
            .iter()
            .take_while(|mark| mark.start < end)
            .map(clip)
            .filter(|mark| !mark.is_empty());
        let marks = clipped
            .map(|mark| Span {
                start: mark.start - start,
                end: mark.end - start,
            })
            .collect();
        lines.push(new_line(sign, line, marks));
        start += line.len();
    }
    lines
}

fn new_line(sign: Sign, line: &str, marks: Vec<Span>) -> DiffLine {
    let text = line.strip_suffix('\n').unwrap_or(line).to_owned();
    DiffLine {
        sign,
        text,
        marks,
        is_unterminated: !line.ends_with('\n'),
    }
}

#[cfg(test)]
mod tests {
    use super::patch_head;

    #[test]
    fn names_are_quoted_as_git_does() {
        let head = |name: &str| patch_head(name.as_bytes());
        assert_eq!(
            head("app/web.yaml"),
            "--- a/app/web.yaml\n+++ b/app/web.yaml\n"
        );
        assert_eq!(head("a b.yaml"), "--- a/a b.yaml\t\n+++ b/a b.yaml\t\n");
        let quoted = r#""a/\"\303\251\\\033 .yaml""#;
        let expected = format!("--- {quoted}\n+++ {}\n", quoted.replace("a/", "b/"));
        assert_eq!(head("\"é\\\u{1b} .yaml"), expected);
    }
}
