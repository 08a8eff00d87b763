//! The worker's desk: every text of the page, and the answers to what the page asks about them.

use std::collections::BTreeMap;

use check::{Checked, Detected, Options, Status};
use facts::Minor;
use pages::{Address, Shelf};
use protocol::{Answer, Ask, FileEdits, FileId, FileState, Note, Page, Preview, Verdict, View};
use report::Summary;
use words::Words;

use crate::documents::{blank, documents};
use crate::fixes::{edits_of, for_page, is_safe, safe_edits};
use crate::list::{item, list, marks, rows};
use crate::preview;
use crate::speech::say;
use crate::text::Text;

/// What the worker holds between two messages.
#[derive(Debug)]
pub struct Desk {
    words: Words,
    texts: BTreeMap<FileId, Text>,
    read_as: BTreeMap<FileId, Detected>,
    target: Minor,
    shelf: Shelf,
}

/// An answer with the texts that travel along.
type Reply = (Answer, Vec<Vec<u8>>);

impl Default for Desk {
    fn default() -> Desk {
        Desk {
            words: Words::english(),
            texts: BTreeMap::new(),
            read_as: BTreeMap::new(),
            target: facts::newest_released(),
            shelf: Shelf::default(),
        }
    }
}

impl Desk {
    /// Answers one question; `note` hears what happens on the way.
    pub fn answer(&mut self, ask: Ask, texts: Vec<Vec<u8>>, note: &mut dyn FnMut(Note)) -> Reply {
        let mut texts = texts.into_iter();
        let mut first = || texts.next().unwrap_or_default();
        let answer = match ask {
            Ask::Words { locale } => self.speak(&locale, first()),
            Ask::Put {
                file,
                path,
                rev,
                back,
            } => return self.put(file, Text::new(path, rev, first()), back),
            Ask::Drop { file } => self.forget(file),
            Ask::ReadAs { file, kind } => self.set_kind(file, kind.as_deref()),
            Ask::Check { target, view } => self.check(&target, &[], &view, note),
            Ask::CheckWithout { target, skip, view } => self.check(&target, &skip, &view, note),
            Ask::Probe {
                target,
                file,
                first,
                count,
            } => self.probe(&target, file, first, count),
            Ask::Try { target, count } => self.attempt(&target, count, first()),
            Ask::TryFix { target } => return self.attempt_fix(&target, first()),
            Ask::Documents { file } => {
                self.with(file, |text| Answer::Count(documents(&text.content).len()))
            }
            Ask::Tip { file, finding } => self.tip(file, finding),
            Ask::Rows { file, first, count } => {
                self.with(file, |text| Answer::Rows(rows(text, first, count)))
            }
            Ask::Diff { file, finding, fix } => self.diff(file, finding, fix),
            Ask::DiffSafe => self.diff_safe(),
            Ask::Fix { file, finding, fix } => return self.fix(file, finding, fix),
            Ask::FixSafe => return self.fix_safe(),
            Ask::Text { file } => return self.bytes(file),
            Ask::Shelve { locale, path } => self.shelve(&locale, &path, &first()),
            Ask::ShelveIndex { locale } => self.shelve_index(&locale, &first()),
            Ask::Page { path } => self.page(&path),
        };
        (answer, Vec::new())
    }

    fn speak(&mut self, tag: &str, catalogue: Vec<u8>) -> Answer {
        let Some(locale) = words::locale(tag) else {
            return refuse(format!("no locale {tag}"));
        };
        self.words = match String::from_utf8(catalogue) {
            Ok(catalogue) if !catalogue.is_empty() => Words::new(locale, &catalogue),
            _ => Words::english(),
        };
        Answer::Done
    }

    fn put(&mut self, file: FileId, text: Text, back: bool) -> Reply {
        let kept = text.kept(file);
        let sent = if back && text.is_editable() {
            vec![text.content.clone().into_bytes()]
        } else {
            Vec::new()
        };
        self.texts.insert(file, text);
        (Answer::Kept(kept), sent)
    }

    fn forget(&mut self, file: FileId) -> Answer {
        self.texts.remove(&file);
        self.read_as.remove(&file);
        Answer::Done
    }

    fn set_kind(&mut self, file: FileId, kind: Option<&str>) -> Answer {
        match kind {
            Some("kubernetes") => self.read_as.insert(file, Detected::Kubernetes),
            _ => self.read_as.remove(&file),
        };
        if let Some(text) = self.texts.get_mut(&file) {
            text.verdict = None;
        }
        Answer::Done
    }

    fn check(
        &mut self,
        target: &str,
        skip: &[(FileId, usize)],
        view: &View,
        note: &mut dyn FnMut(Note),
    ) -> Answer {
        let Ok(target) = target.parse::<Minor>() else {
            return refuse(format!("no version {target}"));
        };
        self.target = target;
        let stale: Vec<FileId> = self
            .texts
            .iter()
            .filter(|(_, text)| needs_check(text, target))
            .map(|(file, _)| *file)
            .collect();
        for (done, file) in stale.iter().enumerate() {
            note(Note::Checking {
                file: *file,
                done,
                total: stale.len(),
            });
            let skipped = |n: usize| skip.contains(&(*file, n));
            let options = self.options(*file);
            let Some(text) = self.texts.get_mut(file) else {
                continue;
            };
            let checked = if skip.iter().any(|(skipped, _)| skipped == file) {
                check::check(&blank(&text.content, |n| !skipped(n)), &options)
            } else {
                check::check(&text.content, &options)
            };
            text.verdict = Some((target, checked));
        }
        Answer::Verdict(Box::new(self.verdict(view)))
    }

    fn verdict(&self, view: &View) -> Verdict {
        let shown = view
            .marks
            .and_then(|file| self.texts.get(&file))
            .filter(|text| text.is_editable());
        Verdict {
            target: self.target.to_string(),
            files: self
                .texts
                .iter()
                .filter_map(|(file, text)| Some(self.state(*file, text, text.checked()?)))
                .collect(),
            list: list(&self.texts, view, &self.words),
            marks: shown.map(marks).unwrap_or_default(),
        }
    }

    fn state(&self, file: FileId, text: &Text, checked: &Checked) -> FileState {
        FileState {
            file,
            rev: text.rev,
            detected: detected(checked.detected).to_owned(),
            documents: checked.documents,
            status: status(checked.status),
            notes: checked
                .notes
                .iter()
                .map(|message| say(&self.words, message))
                .collect(),
            coverage: coverage(checked),
            summary: summary(checked),
            n_safe: checked
                .findings
                .iter()
                .filter(|finding| is_safe(finding))
                .count(),
        }
    }

    fn probe(&self, target: &str, file: FileId, first: usize, count: usize) -> Answer {
        let (Ok(target), Some(text)) = (target.parse::<Minor>(), self.texts.get(&file)) else {
            return Answer::Done;
        };
        let options = Options {
            target,
            ..self.options(file)
        };
        let part = blank(&text.content, |n| (first..first + count).contains(&n));
        Answer::Count(check::check(&part, &options).findings.len())
    }

    fn attempt(&self, target: &str, count: usize, bytes: Vec<u8>) -> Answer {
        let Ok(target) = target.parse::<Minor>() else {
            return refuse(format!("no version {target}"));
        };
        let mut text = Text::new(String::new(), 0, bytes);
        text.verdict = Some((target, check::check(&text.content, &Options::new(target))));
        let view = View {
            count,
            ..View::default()
        };
        let state = text.checked().map(|checked| self.state(0, &text, checked));
        let marks = marks(&text);
        let texts = BTreeMap::from([(0, text)]);
        let list = list(&texts, &view, &self.words);
        Answer::Verdict(Box::new(Verdict {
            target: target.to_string(),
            files: state.into_iter().collect(),
            list,
            marks,
        }))
    }

    fn attempt_fix(&self, target: &str, bytes: Vec<u8>) -> Reply {
        let Ok(target) = target.parse::<Minor>() else {
            return (refuse(format!("no version {target}")), Vec::new());
        };
        let text = Text::new(String::new(), 0, bytes);
        let fixed = check::fix(&text.content, &Options::new(target), check::Safety::Safe);
        (Answer::Count(fixed.applied), vec![fixed.text.into_bytes()])
    }

    fn tip(&self, file: FileId, finding: usize) -> Answer {
        let found = self
            .texts
            .get(&file)
            .and_then(|text| item(text, file, finding, &self.words));
        found.map_or_else(
            || refuse(format!("no finding {finding} in {file}")),
            |found| Answer::Item(Box::new(found)),
        )
    }

    fn diff(&self, file: FileId, finding: usize, fix: usize) -> Answer {
        self.with(file, |text| {
            let Some(edits) = edits_of(text, finding, fix) else {
                return refuse(format!("no fix {fix} of {finding} in {file}"));
            };
            let mut preview = Preview::default();
            preview::add(&mut preview, file, text, edits, &self.options(file));
            Answer::Preview(preview)
        })
    }

    fn diff_safe(&self) -> Answer {
        let mut preview = Preview::default();
        for (file, text) in &self.texts {
            let options = self.options(*file);
            let (edits, n_fixed) = safe_edits(text, &options);
            if n_fixed > 0 {
                preview::add(&mut preview, *file, text, &edits, &options);
            }
        }
        Answer::Preview(preview)
    }

    fn fix(&self, file: FileId, finding: usize, fix: usize) -> Reply {
        let mut sent = Vec::new();
        let made = self.texts.get(&file).and_then(|text| {
            let edits = edits_of(text, finding, fix)?;
            edited(text, file, edits, 1, &mut sent)
        });
        (
            made.map_or_else(
                || refuse(format!("no fix {fix} of {finding} in {file}")),
                |edits| Answer::Edits(vec![edits]),
            ),
            sent,
        )
    }

    fn fix_safe(&self) -> Reply {
        let mut sent = Vec::new();
        let mut made = Vec::new();
        for (file, text) in &self.texts {
            let (edits, n_fixed) = safe_edits(text, &self.options(*file));
            if n_fixed > 0 {
                made.extend(edited(text, *file, &edits, n_fixed, &mut sent));
            }
        }
        (Answer::Edits(made), sent)
    }

    fn bytes(&self, file: FileId) -> Reply {
        match self.texts.get(&file) {
            Some(text) => (Answer::Text, vec![text.content.clone().into_bytes()]),
            None => (refuse(format!("no text {file}")), Vec::new()),
        }
    }

    fn shelve(&mut self, locale: &str, path: &str, markdown: &[u8]) -> Answer {
        self.shelf
            .add(locale, path, &String::from_utf8_lossy(markdown));
        Answer::Done
    }

    fn shelve_index(&mut self, locale: &str, index: &[u8]) -> Answer {
        self.shelf
            .add_index(locale, &String::from_utf8_lossy(index));
        Answer::Done
    }

    fn page(&self, path: &str) -> Answer {
        let rendered = pages::render(&Address::parse(path), &self.words, &self.shelf);
        Answer::Page(Box::new(Page {
            lang: rendered.lang,
            title: rendered.title,
            description: rendered.description,
            page: rendered.page.to_owned(),
            path: rendered.path,
            root: rendered.root,
            skip: rendered.skip,
            header: rendered.header,
            body: rendered.body,
            footer: rendered.footer,
        }))
    }

    fn options(&self, file: FileId) -> Options {
        Options {
            read_as: self.read_as.get(&file).copied(),
            ..Options::new(self.target)
        }
    }

    fn with(&self, file: FileId, answer: impl FnOnce(&Text) -> Answer) -> Answer {
        self.texts
            .get(&file)
            .map_or_else(|| refuse(format!("no text {file}")), answer)
    }
}

/// Edits as the page applies them, or the whole new text where the page does not hold the old one.
fn edited(
    text: &Text,
    file: FileId,
    edits: &[check::Edit],
    n_fixed: usize,
    sent: &mut Vec<Vec<u8>>,
) -> Option<FileEdits> {
    let mut made = for_page(text, file, edits, n_fixed);
    if !text.is_editable() {
        sent.push(check::apply(&text.content, edits)?.into_bytes());
        made.edits.clear();
        made.text = Some(sent.len() - 1);
    }
    Some(made)
}

fn refuse(why: String) -> Answer {
    Answer::Refused(why)
}

fn needs_check(text: &Text, target: Minor) -> bool {
    text.verdict
        .as_ref()
        .is_none_or(|(checked_for, _)| *checked_for != target)
}

fn summary(checked: &Checked) -> Summary {
    let n = |severity| {
        checked
            .findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    Summary {
        error: n(check::Severity::Error),
        warning: n(check::Severity::Warning),
        info: n(check::Severity::Info),
    }
}

fn coverage(checked: &Checked) -> report::Coverage {
    let check::Coverage {
        objects,
        checked,
        foreign,
        partial,
        skipped,
    } = checked.coverage;
    report::Coverage {
        objects,
        checked,
        foreign,
        partial,
        skipped,
    }
}

fn status(status: Status) -> report::Status {
    match status {
        Status::Checked => report::Status::Checked,
        Status::PartlyChecked => report::Status::PartlyChecked,
        Status::NotRecognized => report::Status::NotRecognized,
    }
}

fn detected(detected: Detected) -> &'static str {
    match detected {
        Detected::Kubernetes => "kubernetes",
        Detected::Text => "text",
    }
}
