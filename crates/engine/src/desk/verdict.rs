//! What the page shows of all texts together, after a check.

use check::Coverage;
use protocol::{FileId, FileState, Verdict, View};
use words::say;

use super::Desk;
use crate::choices::is_safe;
use crate::list::{level, list, rule_of};
use crate::parts::{self, Seen};
use crate::text::Text;

impl Desk {
    /// What the page shows of all texts together.
    pub(super) fn verdict(&self, view: &View) -> Verdict {
        let words = &self.words;
        let (total, items) = list(&self.texts, view, words);
        let files: Vec<_> = self
            .texts
            .iter()
            .filter_map(|(file, text)| self.state(*file, text))
            .collect();
        let counts: Vec<usize> = (0..3)
            .map(|level| {
                files
                    .iter()
                    .filter_map(|state| state.counts.get(level))
                    .sum()
            })
            .collect();
        let all = || self.texts.values().flat_map(Text::findings);
        let n_safe = all()
            .filter(|finding| is_safe(finding, &self.choices))
            .count();
        let count = |level: usize| counts.get(level).copied().unwrap_or_default();
        let (errors, warnings) = (
            say!(words, "check-errors", count = count(2)),
            say!(words, "check-warnings", count = count(1)),
        );
        let coverage = self.coverage();
        let seen = Seen {
            counts: &counts,
            coverage,
            is_all_hidden: total == 0,
            rule: rule_of(view),
            n_hidden: self.n_hidden(),
            n_review: self.queue().len(),
            choices: &self.choices,
            has_changes: self.pasts.values().any(|past| !past.edits.is_empty()),
        };
        let texts: Vec<_> = self
            .texts
            .iter()
            .map(|(file, text)| (*file, text))
            .collect();
        let banner = parts::banner(self.reader(), &texts, self.target, seen);
        Verdict {
            total,
            items,
            n_safe,
            fix_label: say!(words, "check-fix-safe", count = n_safe),
            said: say!(
                words,
                "check-said",
                target = self.target.to_string(),
                errors = &errors,
                warnings = &warnings
            ),
            count_words: vec![
                say!(words, "check-infos", count = count(0)),
                warnings,
                errors,
            ],
            coverage: vec![coverage.checked, coverage.objects],
            banner: banner.into_string(),
            files,
            counts,
        }
    }

    /// What became of the objects of all texts.
    fn coverage(&self) -> Coverage {
        let coverages = self
            .texts
            .values()
            .filter_map(|text| Some(text.checked()?.coverage));
        coverages.fold(Coverage::default(), Coverage::and)
    }

    fn state(&self, file: FileId, text: &Text) -> Option<FileState> {
        let checked = text.checked()?;
        let count = |wanted: u8| {
            checked
                .findings
                .iter()
                .filter(|finding| level(finding.severity) == wanted)
                .count()
        };
        Some(FileState {
            file,
            rev: text.rev,
            detected: if text.content.trim().is_empty() {
                String::new()
            } else {
                parts::kind(&self.words, file, checked, self.read_as.get(&file)).into_string()
            },
            meta: text.meta(&self.words),
            counts: (0..3).map(count).collect(),
        })
    }
}
