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
    /// The items that pass, in the order they came.
    pub fn select(&self, items: &[Item], labels: &dyn Labels) -> Vec<Item> {
        let passes = self.passes(items, labels);
        let both = items.iter().zip(passes);
        both.filter(|(_, passes)| *passes)
            .map(|(item, _)| item.clone())
            .collect()
    }

    /// Whether each item passes.
    ///
    /// Words that are found at one date of a release let all of its dates pass, as they belong to one support window.
    pub fn passes(&self, items: &[Item], labels: &dyn Labels) -> Vec<bool> {
        let words: Vec<String> = self
            .text
            .split_whitespace()
            .map(str::to_lowercase)
            .collect();
        let is_said = |item: &Item| has_words(item, &words, labels);
        let minors: Vec<Minor> = match words.is_empty() {
            true => Vec::new(),
            false => items
                .iter()
                .filter(|item| item.lane == Lane::Release && is_said(item))
                .filter_map(|item| item.minor)
                .collect(),
        };
        let is_of_window = |item: &Item| {
            item.lane == Lane::Release && item.minor.is_some_and(|minor| minors.contains(&minor))
        };
        items
            .iter()
            .map(|item| self.allows(item) && (is_of_window(item) || is_said(item)))
            .collect()
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

fn has_words(item: &Item, words: &[String], labels: &dyn Labels) -> bool {
    if words.is_empty() {
        return true;
    }
    let said = said_of(item, labels).to_lowercase();
    words.iter().all(|word| said.contains(word.as_str()))
}

/// Everything a reader may look for: what happens, when, in which lane and minor, and the APIs that go.
fn said_of(item: &Item, labels: &dyn Labels) -> String {
    let mut said = [
        labels.title(item),
        labels.affected(item),
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
