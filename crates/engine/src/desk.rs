//! The worker's desk: every text of the page, and the answers to what the page asks about them.

mod fixing;
mod sharing;
mod verdict;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use check::{Detected, Finding, Options};
use facts::Minor;
use protocol::worker::{Clerk, Reply, Replying};
use protocol::{Answer, Ask, FileId, Note, View};
use words::{Words, say};

use crate::case::case;
use crate::choices::{self, Choices, best_fix};
use crate::documents::{blank, documents};
use crate::list::{marks, title};
use crate::parts::{self, Case, Hands, Reader};
use crate::past::Past;
use crate::proof;
use crate::take;
use crate::text::{Judged, Text};
use crate::trial;

/// Every fix of a text of at most so many bytes is tried with the check; those of larger ones when they are looked at.
const LARGEST_TRIED: usize = 32 * 1024;

/// What the worker holds between two messages.
#[derive(Debug)]
pub struct Desk {
    words: Words,
    /// The address of the site.
    root: String,
    texts: BTreeMap<FileId, Text>,
    read_as: BTreeMap<FileId, Detected>,
    target: Minor,
    /// The minor that an upgrade starts from.
    from: Option<Minor>,
    /// What a reader chose for fixes.
    choices: Choices,
    /// What became of texts that have changed.
    pasts: BTreeMap<FileId, Past>,
    /// What the next comment says that asks not to report.
    reason: String,
    /// What was hidden in texts that were shared from this page.
    hidden: Vec<share::Hidden>,
}

impl Default for Desk {
    fn default() -> Desk {
        Desk {
            words: Words::english(),
            root: String::new(),
            texts: BTreeMap::new(),
            read_as: BTreeMap::new(),
            target: facts::newest_released(),
            from: None,
            choices: Choices::new(),
            pasts: BTreeMap::new(),
            reason: String::new(),
            hidden: Vec::new(),
        }
    }
}

impl Clerk for Desk {
    fn answer<'c>(
        &'c mut self,
        ask: Ask,
        texts: Vec<Vec<u8>>,
        note: &'c mut dyn FnMut(Note),
    ) -> Replying<'c> {
        match ask {
            Ask::Check { target, skip, view } => {
                Box::pin(async move { self.check(&target, &skip, &view, note).await })
            }
            ask => Box::pin(std::future::ready(self.answer_at_once(ask, texts))),
        }
    }
}

impl Desk {
    /// Answers a question that no one has to wait long for.
    fn answer_at_once(&mut self, ask: Ask, texts: Vec<Vec<u8>>) -> Reply {
        let mut texts = texts.into_iter();
        let mut first = || texts.next().unwrap_or_default();
        let answer = match ask {
            Ask::Words { locale, root } => self.speak(&locale, root, first()),
            Ask::Put {
                file,
                path,
                rev,
                back,
            } => return self.put(file, Text::new(path, rev, first()), back),
            Ask::Drop { file } => self.forget(file),
            Ask::ReadAs { file, kind } => self.set_kind(file, &kind),
            Ask::Probe {
                target,
                file,
                first,
                count,
            } => self.probe(&target, file, first, count),
            Ask::Documents { file } => self.with(file, |text| Answer::Count {
                count: documents(&text.content).len(),
            }),
            Ask::Try { target, href } => self.attempt(&target, &href, &first()),
            Ask::TryInline { target } => self.attempt_inline(&target, &first()),
            Ask::TryFix { target } => return attempt_fix(&target, &first()),
            Ask::Body { file, finding } => self.body(file, finding),
            Ask::Tip { file, finding } => self.tip(file, finding),
            Ask::Rows { file, first, count } => self.with(file, |text| Answer::Html {
                html: parts::rows(text, first, count).into_string(),
            }),
            Ask::Fix { file, finding, fix } => return self.fix(file, finding, fix),
            Ask::FixSafe {} => return self.fix_safe(),
            Ask::Take {
                what,
                file,
                finding,
            } => return self.take(&what, file, finding),
            Ask::Script {
                what,
                text,
                at,
                done,
            } => self.script(&what, text, at, done),
            Ask::Share { what, link, shown } => {
                let ask = sharing::Wish {
                    what: &what,
                    link: &link,
                    shown,
                };
                return self.share(ask, first());
            }
            // Checks take their time; pages are the press's.
            Ask::Check { .. }
            | Ask::Shelve { .. }
            | Ask::ShelveIndex { .. }
            | Ask::Page { .. }
            | Ask::Nothing => Answer::Done,
        };
        (answer, Vec::new())
    }

    fn speak(&mut self, tag: &str, root: String, catalogue: Vec<u8>) -> Answer {
        self.root = root;
        self.words = match (words::locale(tag), String::from_utf8(catalogue)) {
            (Some(locale), Ok(catalogue)) if !catalogue.is_empty() => {
                Words::new(locale, &catalogue)
            }
            _ => Words::english(),
        };
        Answer::Done
    }

    fn reader(&self) -> Reader<'_> {
        Reader {
            words: &self.words,
            root: &self.root,
            hands: Hands::Free,
        }
    }

    fn put(&mut self, file: FileId, text: Text, back: bool) -> Reply {
        let text = self.remember(file, text, back);
        let kept = text.kept();
        let sent = if back && text.is_editable() {
            vec![text.content.clone().into_bytes()]
        } else {
            Vec::new()
        };
        self.texts.insert(file, text);
        (kept, sent)
    }

    fn forget(&mut self, file: FileId) -> Answer {
        self.texts.remove(&file);
        self.pasts.remove(&file);
        self.read_as.remove(&file);
        Answer::Done
    }

    fn set_kind(&mut self, file: FileId, kind: &str) -> Answer {
        match Detected::from_name(kind) {
            Some(kind) => self.read_as.insert(file, kind),
            None => self.read_as.remove(&file),
        };
        if let Some(text) = self.texts.get_mut(&file) {
            text.verdict = None;
        }
        Answer::Done
    }

    async fn check(
        &mut self,
        target: &str,
        skip: &[u32],
        view: &View,
        note: &mut dyn FnMut(Note),
    ) -> Reply {
        self.target = target.parse().unwrap_or(self.target);
        self.from = view.from.parse().ok();
        self.choices = choices::read(&view.choices);
        let (target, from, choices) = (self.target, self.from, self.choices.clone());
        let is_stale = |file: &FileId, text: &Text| {
            let is_same = |judged: &Judged| {
                (judged.target, judged.from, &judged.choices) == (target, from, &choices)
                    && judged.skipped == documents_to_skip(skip, *file)
            };
            !text.verdict.as_ref().is_some_and(is_same)
        };
        let stale: Vec<FileId> = self
            .texts
            .iter()
            .filter(|(file, text)| is_stale(file, text))
            .map(|(file, _)| *file)
            .collect();
        for (done, file) in stale.iter().enumerate() {
            note(Note::Checking {
                file: *file,
                done,
                total: stale.len(),
            });
            let options = self.options(*file);
            let skipped = documents_to_skip(skip, *file);
            if let Some(text) = self.texts.get_mut(file) {
                let judged = text.without(&skipped);
                let mut checked = check::check_in_slices(&judged, &options).await;
                if judged.len() <= LARGEST_TRIED {
                    checked = check::offered(&judged, checked, &options);
                }
                text.verdict = Some(Judged {
                    target,
                    from,
                    choices: choices.clone(),
                    skipped,
                    checked,
                    safe: OnceCell::new(),
                });
            }
        }
        let shown = self
            .texts
            .get(&view.shown)
            .filter(|text| text.is_editable());
        let marks = shown.map(marks).unwrap_or_default();
        let judged = |text: &Text| Some(proof::line(&text.content, text.checked()?, from));
        let proofs: String = self.texts.values().filter_map(judged).collect();
        (
            Answer::Verdict {
                verdict: self.verdict(view),
            },
            vec![proofs.into_bytes(), marks],
        )
    }

    fn probe(&self, target: &str, file: FileId, first: usize, count: usize) -> Answer {
        self.with(file, |text| {
            let options = Options {
                target: target.parse().unwrap_or(self.target),
                ..self.options(file)
            };
            let part = blank(&text.content, |n| (first..first + count).contains(&n));
            Answer::Count {
                count: check::check(&part, &options).findings.len(),
            }
        })
    }

    fn attempt(&self, target: &str, href: &str, bytes: &[u8]) -> Answer {
        let target = target.parse().unwrap_or(self.target);
        let tried = pages::trial(&self.words, target, &String::from_utf8_lossy(bytes), href);
        Answer::Tried {
            lines: tried.lines,
            outcome: tried.outcome,
        }
    }

    fn attempt_inline(&self, target: &str, bytes: &[u8]) -> Answer {
        let target = target.parse().unwrap_or(self.target);
        let (html, count) = trial::inline(&self.words, target, &String::from_utf8_lossy(bytes));
        Answer::Counted { html, count }
    }

    fn body(&self, file: FileId, finding: usize) -> Answer {
        let at = format!("{file}-{finding}");
        self.with_finding(file, finding, |text, finding| {
            let case = Case {
                text,
                finding,
                options: &self.options(file),
                at: &at,
            };
            Answer::Html {
                html: parts::body(self.reader(), case).into_string(),
            }
        })
    }

    fn tip(&self, file: FileId, finding: usize) -> Answer {
        self.with_finding(file, finding, |_, finding| Answer::Tip {
            title: title(&self.words, finding),
            can_fix: best_fix(finding, &self.choices).is_some(),
        })
    }

    fn take(&self, what: &str, file: FileId, finding: usize) -> Reply {
        let options = self.options(file);
        let found = self.texts.get(&file).filter(|_| what == "case");
        let found = found.and_then(|text| Some((text, text.findings().get(finding)?)));
        let (name, text) = match (found, what) {
            (Some((text, finding)), _) => ("", case(&self.words, text, finding, &options)),
            (_, "patch") => ("farol.patch", self.patch(&self.made())),
            (_, "patch-safe") => ("farol.patch", self.patch(&self.safe())),
            _ => take::report(self.reader(), self.texts.values(), &options, what),
        };
        let said = match what {
            "case" => say!(self.words, "report-case-copied"),
            "copy" => say!(self.words, "report-copied"),
            _ => String::new(),
        };
        let name = name.to_owned();
        (Answer::File { name, said }, vec![text.into_bytes()])
    }

    fn options(&self, file: FileId) -> Options {
        Options {
            read_as: self.read_as.get(&file).copied(),
            from: self.from,
            choices: self.choices.clone(),
            ..Options::new(self.target)
        }
    }

    fn with(&self, file: FileId, answer: impl FnOnce(&Text) -> Answer) -> Answer {
        self.texts.get(&file).map_or(Answer::Done, answer)
    }

    fn with_finding(
        &self,
        file: FileId,
        i: usize,
        answer: impl FnOnce(&Text, &Finding) -> Answer,
    ) -> Answer {
        self.with(file, |text| {
            text.findings()
                .get(i)
                .map_or(Answer::Done, |finding| answer(text, finding))
        })
    }
}

fn attempt_fix(target: &str, bytes: &[u8]) -> Reply {
    let options = Options::new(target.parse().unwrap_or_else(|_| facts::newest_released()));
    let fixed = check::fix(
        &String::from_utf8_lossy(bytes),
        &options,
        check::Safety::Safe,
    );
    (
        Answer::Count {
            count: fixed.applied,
        },
        vec![fixed.text.into_bytes()],
    )
}

/// The documents of a text among (file, document) pairs.
fn documents_to_skip(skip: &[u32], file: FileId) -> Vec<usize> {
    let pairs = skip
        .chunks_exact(2)
        .filter(|pair| pair.first() == Some(&file));
    pairs
        .filter_map(|pair| usize::try_from(*pair.get(1)?).ok())
        .collect()
}
