//! A copy of a template that can be read as YAML: as long as the text, with the same line ends, and what stays at its place.
//!
//! A line of nothing but actions becomes a comment, as deep as the line below it, so that it ends no block of text. An
//! action that fills something in becomes a word. Other actions, and branches that are not read, become blanks, or a tag
//! (`!xx `) where blanks would move the first key of a line.

use memchr::memmem;

use super::actions::{Action, Does};

/// What becomes of a byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Byte {
    Keep,
    /// Nothing stands there.
    Hide,
    /// Something is filled in.
    Fill,
}

/// What becomes of each byte, given the actions and the stretches that are not read.
pub(super) fn plan(
    text: &str,
    actions: &[Action<'_>],
    hidden: impl Iterator<Item = (usize, usize)>,
) -> Vec<Byte> {
    let mut plan = vec![Byte::Keep; text.len()];
    for action in actions {
        let byte = match action.does {
            Does::Fill => Byte::Fill,
            _ => Byte::Hide,
        };
        plan[action.start..action.end].fill(byte);
    }
    for (start, end) in hidden {
        plan[start..end].fill(Byte::Hide);
    }
    plan
}

/// The copy.
pub(super) fn mask(text: &str, plan: &[Byte]) -> String {
    let mut copy = text.as_bytes().to_vec();
    let mut end = text.len();
    let mut below = None;
    // From the last line to the first, as a line is laid out after the one below it.
    loop {
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let start = text.as_bytes()[..end].iter().rposition(is_break);
        let from = start.map_or(0, |start| start + 1);
        let line = Line {
            text: &text.as_bytes()[from..end],
            plan: &plan[from..end],
        };
        line.mask(&mut copy[from..end], &mut below);
        match start {
            Some(start) => end = start,
            None => break,
        }
    }
    String::from_utf8(copy).expect("whole actions were replaced by ASCII")
}

#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a [u8],
    plan: &'a [Byte],
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

impl Line<'_> {
    /// Whether something of the text itself stands there.
    fn is_content(&self, at: usize) -> bool {
        self.plan[at] == Byte::Keep && !is_blank(self.text[at])
    }

    fn mask(&self, copy: &mut [u8], below: &mut Option<usize>) {
        let blanks = self.text.iter().take_while(|byte| is_blank(**byte));
        let indent = blanks.count();
        if indent == self.text.len() {
            return;
        }
        let is_changed = self.plan.iter().any(|byte| *byte != Byte::Keep);
        let is_bare = !(0..self.text.len()).any(|at| self.is_content(at));
        if is_changed && is_bare {
            self.comment(copy, indent, *below);
            return;
        }
        let depth_below = below.replace(indent).unwrap_or_default();
        if is_changed {
            let first = self.mask_start(copy, indent);
            self.mask_rest(copy, first, depth_below);
        }
    }

    /// Makes a comment of a line of actions.
    fn comment(&self, copy: &mut [u8], indent: usize, below: Option<usize>) {
        let depth = if self.plan.contains(&Byte::Fill) {
            self.filled_indent().unwrap_or(indent)
        } else {
            below.unwrap_or(indent)
        };
        copy.fill(b'x');
        let depth = depth.min(copy.len());
        copy[..depth].fill(b' ');
        if let Some(first) = copy.get_mut(depth) {
            *first = b'#';
        }
    }

    /// The indentation that an action gives to what it fills in: the number after `indent`.
    fn filled_indent(&self) -> Option<usize> {
        let at = memmem::find(self.text, b"indent ")? + 7;
        let digits = self.text[at..].iter().take(3);
        let digits = digits.take_while(|byte| byte.is_ascii_digit());
        let number = digits.fold(0, |number, digit| number * 10 + usize::from(digit - b'0'));
        (number > 0).then_some(number)
    }

    /// Masks what is hidden before the first content of a line, and gives out where that is.
    fn mask_start(&self, copy: &mut [u8], indent: usize) -> usize {
        let mut first = indent;
        while self.text[first..].starts_with(b"- ") && self.plan[first] == Byte::Keep {
            first += 1;
            first += self.text[first..]
                .iter()
                .take_while(|byte| is_blank(**byte))
                .count();
        }
        if self.plan.get(first) != Some(&Byte::Hide) {
            return first;
        }
        let is_start = |at: &usize| self.is_content(*at) || self.plan[*at] == Byte::Fill;
        let Some(content) = (first..self.text.len()).find(is_start) else {
            copy[first..].fill(b' ');
            return self.text.len();
        };
        let is_apart = self.plan[content] == Byte::Keep || is_blank(self.text[content - 1]);
        // Before some marks no tag may stand.
        let takes_tag = content - first > 2 && !b"!*-?|>%@`#".contains(&self.text[content]);
        if !is_apart {
            copy[first..content].fill(b'x');
        } else if takes_tag {
            copy[first..content].fill(b'x');
            copy[first] = b'!';
            copy[content - 1] = b' ';
        } else {
            copy[first..content].fill(b' ');
        }
        content
    }

    /// Masks the runs of actions from `from` on, where the first key may stand.
    fn mask_rest(&self, copy: &mut [u8], from: usize, depth_below: usize) {
        let n_bytes = self.text.len();
        let mut at = from;
        while at < n_bytes {
            if self.plan[at] == Byte::Keep {
                at += 1;
                continue;
            }
            let run = self.plan[at..]
                .iter()
                .take_while(|byte| **byte != Byte::Keep);
            let end = at + run.count();
            let is_filled = self.plan[at..end].contains(&Byte::Fill);
            let is_lone = at > 0 && is_blank(copy[at - 1]);
            let is_last = self.text.get(end).is_none_or(|byte| is_blank(*byte));
            let is_note = self.text.get(end) == Some(&b'#');
            let mut is_blanked = !is_filled && (is_lone || is_last) && !is_note;
            let fills_lines = is_filled && fills_lines(&self.text[at..end]);
            if fills_lines && depth_below > from && self.text[end..].trim_ascii().is_empty() {
                // More of what is filled in stands on the lines below.
                is_blanked = true;
            }
            copy[at..end].fill(if is_blanked { b' ' } else { b'x' });
            if fills_lines && at > 0 && copy[at - 1] == b':' {
                copy[at] = b' ';
            }
            at = end;
        }
    }
}

/// Whether an action starts a line of its own for what it fills in.
fn fills_lines(action: &[u8]) -> bool {
    memmem::find(action, b"nindent").is_some() || memmem::find(action, b"toYaml").is_some()
}
