//! What became of a text since it was opened: the edits on its first state that come to the present one. A step is what a
//! fix changed, or the one span that is different; states around fixes are known again, so that undo leads back exactly.

use check::{Edit, Span, join};

use crate::units::{ceil_char, floor_char};

/// States that are known again at most.
const MOST_KNOWN: usize = 200;
/// Of a text that shares less than this part with the one before, that one is no past.
const LEAST_SHARED: usize = 8;

/// A text as it was, and the way from there.
#[derive(Debug)]
pub(crate) struct Past {
    pub(crate) first: String,
    /// Sorted and disjoint.
    pub(crate) edits: Vec<Edit>,
    /// States by their hashes.
    known: Vec<(u64, Vec<Edit>)>,
    /// Fixes that were handed out, by the hash of the text they come to.
    made: Option<(u64, Vec<Edit>)>,
    /// The first state is that of a file; it stays whatever is typed.
    is_opened: bool,
}

impl Past {
    /// A text that nothing has happened to.
    pub(crate) fn new(first: &str, is_opened: bool) -> Past {
        Past {
            first: first.to_owned(),
            edits: Vec::new(),
            known: vec![(hash(first), Vec::new())],
            made: None,
            is_opened,
        }
    }

    /// Fixes were handed out for a text that they make `after`.
    pub(crate) fn expect(&mut self, before: &str, after: &str, edits: &[Edit]) {
        self.know(before);
        self.made = Some((hash(after), edits.to_vec()));
    }

    /// The text `before` became `after`. False where that is another text altogether.
    pub(crate) fn go_on(&mut self, before: &str, after: &str) -> bool {
        let now = hash(after);
        if let Some((_, edits)) = self.known.iter().find(|(known, _)| *known == now) {
            self.edits.clone_from(edits);
            return true;
        }
        let made = self.made.take_if(|(expected, _)| *expected == now);
        let is_fix = made.is_some();
        let step = match made {
            Some((_, edits)) => edits,
            None => vec![difference(before, after)],
        };
        let n_kept = before.len() - step.iter().map(|edit| edit.span.len()).sum::<usize>();
        let is_typed = self.known.len() < 2 && !self.is_opened;
        if !is_fix && (n_kept < before.len() / LEAST_SHARED || before.is_empty() || is_typed) {
            return false;
        }
        let rounds = [std::mem::take(&mut self.edits), step];
        self.edits = join(self.first.len(), &rounds);
        self.edits = self
            .edits
            .drain(..)
            .filter_map(|edit| tight(&self.first, edit))
            .collect();
        if is_fix {
            self.know(after);
        }
        true
    }

    fn know(&mut self, text: &str) {
        if self.known.len() < MOST_KNOWN {
            self.known.push((hash(text), self.edits.clone()));
        }
    }
}

/// The one edit between two texts.
fn difference(before: &str, after: &str) -> Edit {
    let whole = Edit {
        span: Span {
            start: 0,
            end: before.len(),
        },
        text: after.to_owned(),
    };
    tight(before, whole).unwrap_or(Edit {
        span: Span::empty(0),
        text: String::new(),
    })
}

/// An edit without the ends that stay the same; none if all of it does.
fn tight(text: &str, edit: Edit) -> Option<Edit> {
    let old = text.get(edit.span.start..edit.span.end)?;
    let new = edit.text.as_str();
    let pairs = old.bytes().zip(new.bytes());
    let n_first = floor_char(old, pairs.take_while(|(a, b)| a == b).count());
    let (rest, new_rest) = (old.get(n_first..)?, new.get(n_first..)?);
    if rest.is_empty() && new_rest.is_empty() {
        return None;
    }
    let pairs = rest.bytes().rev().zip(new_rest.bytes().rev());
    let n_last = pairs.take_while(|(a, b)| a == b).count();
    let keep = ceil_char(rest, rest.len() - n_last);
    let n_last = rest.len() - keep;
    Some(Edit {
        span: Span {
            start: edit.span.start + n_first,
            end: edit.span.end - n_last,
        },
        text: new_rest.get(..new_rest.len() - n_last)?.to_owned(),
    })
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        Edit {
            span: Span { start, end },
            text: text.to_owned(),
        }
    }

    const FIRST: &str = "kind: Job\nname: café\nimage: a\n";

    /// The text that the past comes to.
    fn now(past: &Past) -> Option<String> {
        check::apply(&past.first, &past.edits)
    }

    #[test]
    fn fixes_and_typing_come_to_the_text() {
        let mut past = Past::new(FIRST, false);
        let fixed = FIRST.replace("Job", "CronJob");
        past.expect(FIRST, &fixed, &[edit(6, 9, "CronJob")]);
        assert!(past.go_on(FIRST, &fixed));
        let typed = fixed.replace("café", "cafè");
        assert!(past.go_on(&fixed, &typed));
        assert_eq!(now(&past), Some(typed.clone()));
        assert_eq!(past.edits.len(), 2, "{:?}", past.edits);
        assert!(past.go_on(&typed, &fixed) && past.go_on(&fixed, FIRST));
        assert_eq!(past.edits, []);
    }

    #[test]
    fn another_text_has_another_past() {
        let mut typed = Past::new(FIRST, false);
        assert!(!typed.go_on(FIRST, &format!("{FIRST}# more\n")));
        let mut opened = Past::new(FIRST, true);
        assert!(opened.go_on(FIRST, &format!("{FIRST}# more\n")));
        assert!(!opened.go_on(&format!("{FIRST}# more\n"), "server = \"x\"\n"));
    }

    #[test]
    fn what_stays_the_same_is_no_edit() {
        assert_eq!(tight("abc", edit(0, 3, "abc")), None);
        assert_eq!(tight("aé", edit(0, 3, "aè")), Some(edit(1, 3, "è")));
        assert_eq!(tight("xaa", edit(1, 3, "aaa")), Some(edit(3, 3, "a")));
    }
}
