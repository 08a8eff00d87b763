//! Every section and message of a locale, and how it stands.

use std::fmt::Write as _;

use freshness::{Count, Hash, Pair, SectionState, messages, name, pair_page, sections, wording};

use super::history::History;
use super::sources::{ENGLISH, Sources, record_name};

/// How a part stands as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    Current,
    /// Some of it is stale or missing, or nobody knows.
    Behind,
    /// Nothing of it is translated.
    Untranslated,
    /// English does not have it any more.
    Gone,
}

/// A section or a message.
pub(crate) struct Part {
    /// As the record calls it.
    pub(crate) name: String,
    pub(crate) state: State,
    pub(crate) count: Count,
    /// What the record says once it is up to date; none where its blocks are not those of English.
    pub(crate) accepted: Option<Vec<Hash>>,
    /// Why nobody knows how it stands; empty where one does.
    pub(crate) why: String,
    locale: String,
    entries: Vec<Entry>,
}

/// A block or message that is not up to date.
struct Entry {
    /// Such as `stale paragraph`.
    what: String,
    /// File and line of the translation, or of English where there is none.
    place: String,
    /// File and line in English, where there is a translation too.
    english: Option<String>,
    /// The English it was made of, and that of today.
    change: Option<(Hash, String)>,
}

/// Every part of a locale, in the order of the files.
pub(crate) fn parts(sources: &Sources, locale: &str) -> Vec<Part> {
    let record = sources.recorded(locale);
    let mut parts = Vec::new();
    for (path, english) in sources.english() {
        let own = sources.file(locale, path).unwrap_or_default();
        if path.ends_with(".ftl") {
            parts.extend(message_parts(path, locale, english, own, &record));
            continue;
        }
        let (english, own) = (sections(english), sections(own));
        let state = pair_page(path, &english, &own, &record);
        for section in &state.sections {
            let one = freshness::PageState {
                sections: vec![section.clone()],
            };
            parts.push(section_part(path, locale, section, one.count()));
        }
    }
    parts
}

fn section_part(path: &str, locale: &str, section: &SectionState<'_>, count: Count) -> Part {
    let own = |line: usize| format!("content/{locale}/{path}:{line}");
    let english_at = |line: usize| format!("content/{ENGLISH}/{path}:{line}");
    let mut entries = Vec::new();
    for pair in section
        .pairs
        .iter()
        .filter(|_| section.unrecorded.is_none())
    {
        entries.extend(match pair {
            Pair::Current { .. } => None,
            Pair::Stale {
                english,
                translated,
                was,
            } => Some(Entry {
                what: format!("stale {}", name(&english.kind)),
                place: own(translated.line),
                english: Some(english_at(english.line)),
                change: Some((*was, wording(english).to_owned())),
            }),
            Pair::Missing { english } => Some(Entry {
                what: format!("missing {}", name(&english.kind)),
                place: english_at(english.line),
                english: None,
                change: None,
            }),
            Pair::Orphaned { translated } => Some(Entry {
                what: format!("orphaned {}", name(&translated.kind)),
                place: own(translated.line),
                english: None,
                change: None,
            }),
        });
    }
    let why = section.unrecorded.clone().unwrap_or_default();
    if !why.is_empty() {
        entries.push(Entry {
            what: not_recorded(&why),
            place: own(section.translated.first().map_or(1, |block| block.line)),
            english: None,
            change: None,
        });
    }
    let state = if count.current == count.all && count.orphaned == 0 {
        State::Current
    } else if count.all == 0 {
        State::Gone
    } else if section.translated.is_empty() {
        State::Untranslated
    } else {
        State::Behind
    };
    let accepted = section.accepted.clone();
    Part {
        name: section.part.clone(),
        state,
        count,
        accepted: accepted.filter(|_| state != State::Untranslated),
        why,
        locale: locale.to_owned(),
        entries,
    }
}

fn not_recorded(why: &str) -> String {
    match why {
        freshness::NOT_RECORDED => why.to_owned(),
        _ => format!("{} ({why})", freshness::NOT_RECORDED),
    }
}

fn message_parts(
    path: &str,
    locale: &str,
    english: &str,
    own: &str,
    record: &freshness::Record,
) -> Vec<Part> {
    let own = messages(own);
    let part = |message: &freshness::Message| {
        let name = freshness::part(path, &message.key);
        let now = Hash::of(&message.text);
        let english_at = format!("content/{ENGLISH}/{path}:{}", message.line);
        let mut count = Count {
            all: 1,
            ..Count::default()
        };
        let translated = own.iter().find(|other| other.key == message.key);
        let (state, entry) = match (translated, record.get(&name)) {
            (None, _) => {
                count.missing = 1;
                let what = "missing message".to_owned();
                (
                    State::Untranslated,
                    Some(Entry {
                        what,
                        place: english_at,
                        english: None,
                        change: None,
                    }),
                )
            }
            (Some(_), Some([was])) if *was == now => {
                count.current = 1;
                (State::Current, None)
            }
            (Some(own), was) => {
                let place = format!("content/{locale}/{path}:{}", own.line);
                let was = was.and_then(|was| was.first()).copied();
                let what = if was.is_some() {
                    "stale message"
                } else {
                    freshness::NOT_RECORDED
                };
                *(if was.is_some() {
                    &mut count.stale
                } else {
                    &mut count.unrecorded
                }) = 1;
                let change = was.map(|was| (was, message.text.clone()));
                let english = was.is_some().then_some(english_at);
                (
                    State::Behind,
                    Some(Entry {
                        what: what.to_owned(),
                        place,
                        english,
                        change,
                    }),
                )
            }
        };
        Part {
            name,
            state,
            count,
            accepted: translated.map(|_| vec![now]),
            why: String::new(),
            locale: locale.to_owned(),
            entries: entry.into_iter().collect(),
        }
    };
    messages(english).iter().map(part).collect()
}

impl Part {
    /// The lines about a part; none where it is up to date.
    pub(crate) fn describe(&self, sources: &Sources, history: &mut History) -> String {
        let mut text = String::new();
        for entry in &self.entries {
            let english = entry
                .english
                .as_ref()
                .map_or_else(String::new, |place| format!(", {place}"));
            let _ = writeln!(text, "{}: {}{english}", entry.place, entry.what);
            let Some((was, now)) = &entry.change else {
                continue;
            };
            let file = self.name.split('#').next().unwrap_or_default();
            let before = sources
                .changes
                .get(*was)
                .cloned()
                .or_else(|| history.find(file, *was));
            let Some(before) = before else {
                let _ = writeln!(text, "    what English said before is not known");
                continue;
            };
            for line in freshness::line_difference(&before.text, now) {
                let _ = writeln!(text, "    {line}");
            }
        }
        if let Some(hashes) = self
            .accepted
            .as_ref()
            .filter(|_| self.state == State::Behind)
        {
            let _ = writeln!(
                text,
                "  once it is up to date, the line in {} is\n  {}",
                record_name(&self.locale),
                freshness::line(&self.name, hashes)
            );
        }
        text
    }
}
