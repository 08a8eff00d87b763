//! Which items to show.

use facts::{Date, Lane, Minor};

use crate::items::{Kind, removed_apis};
use crate::{Item, LANES, Labels};

/// What to show.
#[derive(Clone, PartialEq, Debug)]
pub struct Filter {
    /// The lanes that are on.
    pub lanes: Vec<Lane>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Only what concerns these minors, if given; what concerns no minor stays.
    pub minors: Option<(Minor, Minor)>,
    /// Words that all have to occur in what is said of an item; any case.
    pub text: String,
}

impl Default for Filter {
    fn default() -> Filter {
        Filter {
            lanes: LANES.to_vec(),
            from: Date {
                year: 1970,
                month: 1,
                day: 1,
            },
            to: Date {
                year: 2999,
                month: 12,
                day: 31,
            },
            minors: None,
            text: String::new(),
        }
    }
}

impl Filter {
    /// Whether each item passes. `said` is everything that is said of an item; without words to look for it is not asked.
    ///
    /// Words that are found at one date of a release let all of its dates pass, as they belong to one support window.
    pub fn passes(&self, items: &[Item], said: &dyn Fn(&Item) -> String) -> Vec<bool> {
        let text = self.text.to_lowercase();
        let words: Vec<&str> = text.split_whitespace().collect();
        let has_words = |item: &Item| {
            let said = said(item).to_lowercase();
            words.iter().all(|word| said.contains(word))
        };
        let mut passes: Vec<bool> = items
            .iter()
            .map(|item| words.is_empty() || has_words(item))
            .collect();
        let is_release = |item: &Item| item.lane == Lane::Release && item.minor.is_some();
        let found = items.iter().zip(&passes);
        let minors: Vec<Option<Minor>> = found
            .filter(|(item, passes)| **passes && is_release(item))
            .map(|(item, _)| item.minor)
            .collect();
        for (item, passes) in items.iter().zip(&mut passes) {
            let is_found = *passes || (is_release(item) && minors.contains(&item.minor));
            *passes = is_found && self.allows(item);
        }
        passes
    }

    fn allows(&self, item: &Item) -> bool {
        let is_in_minors = match (self.minors, item.minor) {
            (Some((from, to)), Some(minor)) => (from..=to).contains(&minor),
            _ => true,
        };
        is_in_minors
            && self.lanes.contains(&item.lane)
            && (self.from..=self.to).contains(&item.day())
    }
}

/// Everything a reader may look for: what happens, when, in which lane and minor, and the APIs that go.
pub fn said(item: &Item, labels: &dyn Labels) -> String {
    let mut said = [
        labels.title(item),
        labels.when(&item.date),
        labels.lane(item.lane),
        item.minor
            .map(|minor| minor.to_string())
            .unwrap_or_default(),
    ]
    .join("\n");
    if let (Kind::ApisRemoved, Some(minor)) = (item.kind, item.minor) {
        for api in removed_apis(minor) {
            said.push_str(&format!(
                "\n{} {} {}",
                api.api_version(),
                api.kind,
                api.plural
            ));
        }
    }
    said
}
