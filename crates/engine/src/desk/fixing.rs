//! Fixes: their edits, what became of the texts, the queue of those to review, and the dialog about all changes.

use std::collections::btree_map::Entry;

use check::{Edit, Finding};
use maud::{Markup, html};
use pages::{severity, with_code};
use protocol::worker::Reply;
use protocol::{Answer, FileEdits, FileId, IGNORE};
use words::say;

use super::Desk;
use crate::choices::is_for_review;
use crate::fixes::{edits_of, for_page, safe_edits};
use crate::ignore::ignore;
use crate::list::{level, title};
use crate::parts::{Case, Change, Step, changes, nothing_to_review, review};
use crate::past::Past;
use crate::text::Text;

impl Desk {
    /// The edits of one fix, or of the comment in its place.
    pub(super) fn fix(&mut self, file: FileId, finding: usize, fix: usize) -> Reply {
        let mut sent = Vec::new();
        let made = self.edits_for(file, finding, fix);
        let made = made.and_then(|(edits, said)| {
            let text = self.texts.get(&file)?;
            Some((edited(text, file, &edits, 1, &mut sent)?, edits, said))
        });
        let Some((edits, bytes, said)) = made else {
            return (Answer::Done, sent);
        };
        self.expect(file, &bytes);
        let answer = Answer::Edits {
            edits: vec![edits],
            said: self.done(&said),
        };
        (answer, sent)
    }

    /// Edits in bytes, and what was done.
    fn edits_for(&self, file: FileId, finding: usize, fix: usize) -> Option<(Vec<Edit>, String)> {
        let text = self.texts.get(&file)?;
        let found = text.findings().get(finding)?;
        let title = title(&self.words, found);
        if fix == IGNORE {
            let edit = ignore(text, found, &self.reason, &self.options(file))?;
            return Some((
                vec![edit],
                say!(self.words, "review-ignored", title = title),
            ));
        }
        let edits = edits_of(text, finding, fix)?.to_vec();
        Some((edits, say!(self.words, "check-fixed", title = title)))
    }

    /// The edits of all safe fixes.
    pub(super) fn fix_safe(&mut self) -> Reply {
        let (mut sent, mut made, mut expected) = (Vec::new(), Vec::new(), Vec::new());
        for (file, text) in &self.texts {
            let (edits, n_fixed) = safe_edits(text, &self.options(*file));
            if n_fixed > 0 {
                made.extend(edited(text, *file, edits, n_fixed, &mut sent));
                expected.push((*file, edits.to_vec()));
            }
        }
        for (file, edits) in expected {
            self.expect(file, &edits);
        }
        let n_fixed: usize = made.iter().map(|made| made.n_fixed).sum();
        let said = say!(self.words, "check-fixed-count", count = n_fixed);
        let answer = Answer::Edits {
            edits: made,
            said: self.done(&said),
        };
        (answer, sent)
    }

    /// "Fixed. Undo"
    fn done(&self, said: &str) -> String {
        let undo: Markup = html! {
            div.finding.done-f {
                div.f-head {
                    (severity("ok")) span.f-title { (with_code(said)) }
                    button.btn.sm type="button" data-do="undo" { (say!(self.words, "check-undo")) }
                }
            }
        };
        undo.into_string()
    }

    fn expect(&mut self, file: FileId, edits: &[Edit]) {
        let Some(text) = self.texts.get(&file) else {
            return;
        };
        let Some(after) = check::apply(&text.content, edits) else {
            return;
        };
        let past = match self.pasts.entry(file) {
            Entry::Occupied(past) => past.into_mut(),
            Entry::Vacant(place) => place.insert(Past::new(&text.content, text.is_opened)),
        };
        past.expect(&text.content, &after, edits);
    }

    /// A text takes the place of an earlier state, or of another text of that name.
    pub(super) fn remember(&mut self, file: FileId, mut text: Text, is_opened: bool) -> Text {
        let Some(old) = self.texts.get(&file) else {
            text.is_opened = is_opened;
            return text;
        };
        (text.is_opened, text.converted) = (old.is_opened, old.converted);
        if old.content != text.content {
            let past = self.pasts.remove(&file);
            let mut past = past.unwrap_or_else(|| Past::new(&old.content, old.is_opened));
            if past.go_on(&old.content, &text.content) {
                self.pasts.insert(file, past);
            } else {
                text.is_opened = false;
                text.converted = false;
            }
        }
        text
    }

    /// What was changed, text by text.
    pub(super) fn made(&self) -> Vec<Change<'_>> {
        let pasts = self.pasts.iter().filter(|(_, past)| !past.edits.is_empty());
        let made = pasts.filter_map(|(file, past)| {
            let text = self.texts.get(file)?;
            Some(Change {
                path: &text.path,
                before: &past.first,
                edits: &past.edits,
                is_patchable: !text.converted,
            })
        });
        made.collect()
    }

    /// What all safe fixes would change.
    pub(super) fn safe(&self) -> Vec<Change<'_>> {
        let changes = self.texts.iter().map(|(file, text)| Change {
            path: &text.path,
            before: &text.content,
            edits: safe_edits(text, &self.options(*file)).0,
            is_patchable: !text.converted,
        });
        changes.filter(|change| !change.edits.is_empty()).collect()
    }

    /// A patch of changes, for `git apply`.
    pub(super) fn patch(&self, changes: &[Change]) -> String {
        let able = changes.iter().filter(|change| change.is_patchable);
        able.map(Change::patch).collect()
    }

    /// What scripts of the page show by themselves.
    pub(super) fn script(&mut self, what: &str, text: String, at: usize, done: usize) -> Answer {
        let (html, count) = match what {
            "review" => self.review(at, done),
            "changes" => changes(&self.words, &self.made(), None),
            "safe" => {
                let n_fixed =
                    |(file, text): (&FileId, &Text)| safe_edits(text, &self.options(*file)).1;
                let n_fixed = self.texts.iter().map(n_fixed).sum();
                let version = self.target.to_string();
                changes(&self.words, &self.safe(), Some((n_fixed, &version)))
            }
            _ => {
                self.reason = text;
                return Answer::Done;
            }
        };
        Answer::Counted {
            html: html.into_string(),
            count,
        }
    }

    /// Findings whose fixes somebody has to look at, worst first.
    pub(super) fn queue(&self) -> Vec<(FileId, usize, &Text, &Finding)> {
        let all = self.texts.iter().flat_map(|(file, text)| {
            let found = text.findings().iter().enumerate();
            found.map(move |(i, finding)| (*file, i, text, finding))
        });
        let mut queue: Vec<_> = all
            .filter(|(_, _, _, finding)| is_for_review(finding, &self.choices))
            .collect();
        queue.sort_by_key(|(_, _, _, finding)| std::cmp::Reverse(level(finding.severity)));
        queue
    }

    /// The place `at` in the queue, and how many there are from the first one on.
    fn review(&self, at: usize, done: usize) -> (Markup, usize) {
        let queue = self.queue();
        let Some((file, i, text, finding)) = queue.get(at).copied() else {
            return (nothing_to_review(&self.words, at + done), queue.len());
        };
        let options = self.options(file);
        let step = Step {
            case: Case {
                text,
                finding,
                options: &options,
                at: "r",
            },
            key: &format!("{file}:{i}"),
            number: done + at + 1,
            of: done + queue.len(),
            can_ignore: ignore(text, finding, "", &options).is_some(),
        };
        (review(self.reader(), &step), queue.len())
    }
}

/// Edits as the page applies them, or the whole new text where the page does not hold the old one.
pub(super) fn edited(
    text: &Text,
    file: FileId,
    edits: &[Edit],
    n_fixed: usize,
    sent: &mut Vec<Vec<u8>>,
) -> Option<FileEdits> {
    let mut made = for_page(text, file, edits, n_fixed);
    if !text.is_editable() {
        sent.push(check::apply(&text.content, edits)?.into_bytes());
        made.text = Some(sent.len() - 1);
    }
    Some(made)
}
