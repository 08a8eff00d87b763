//! The front matter of a composed page.

use guide::{Block, BlockKind, blocks};

use super::{Line, Page, Shown};
use crate::{PageState, is_text};

/// The day of the last review is that of the translation.
const REVIEWED: &str = "reviewed";

impl<'a> Page<'a> {
    /// The front matter: what holds no words is that of the English page.
    pub(super) fn front(
        &mut self,
        state: &PageState<'a>,
        translated: &str,
        english: &str,
        percent: usize,
    ) -> Vec<Line> {
        let entries = |source: &str| -> Vec<(String, Block)> {
            let entry = |block: Block| match &block.kind {
                BlockKind::Entry(key) => Some((key.clone(), block)),
                _ => None,
            };
            blocks(source).into_iter().filter_map(entry).collect()
        };
        let own = entries(translated);
        let find = |key: &str| {
            let found = own.iter().find(|(other, _)| other == key);
            found.map(|(_, block)| block)
        };
        let mut all = entries(english);
        all.retain(|(key, _)| key != REVIEWED);
        all.extend(own.iter().filter(|(key, _)| key == REVIEWED).cloned());
        let mut lines = Vec::new();
        for (key, block) in all {
            let (block, is_english) = match find(&key) {
                Some(own) if is_text(&block) => self.entry(state, &key, own),
                _ => {
                    let is_english = is_text(&block);
                    (block, is_english)
                }
            };
            if is_english {
                self.english.push(key.clone());
            }
            let line = find(&key).map_or(1, |own| own.line);
            lines.push(Line {
                text: format!("{key}: {}", block.text),
                line,
                is_english,
            });
        }
        let own_line = |text: String| Line {
            text,
            line: 1,
            is_english: false,
        };
        let mut front = vec![
            own_line("---".to_owned()),
            own_line(format!("current: {percent}")),
        ];
        if !self.english.is_empty() {
            front.push(own_line(format!("english: {}", self.english.join(", "))));
        }
        front.extend(lines);
        front.push(own_line("---".to_owned()));
        front
    }

    /// A value as it is shown, and whether that is in English.
    fn entry(&self, state: &PageState<'a>, key: &str, own: &Block) -> (Block, bool) {
        let pairs = state
            .sections
            .first()
            .map_or(&[][..], |section| &section.pairs);
        let is_it = |block: &Block| matches!(&block.kind, BlockKind::Entry(other) if other == key);
        for pair in pairs {
            match self.shown(*pair) {
                Shown::English(block, _) if is_it(block) => return (block.clone(), true),
                _ => {}
            }
        }
        (own.clone(), false)
    }
}
