//! The messages of the engine in a reader's language.

use check::{Arg, Message};
use words::{Words, say as say_checked};

/// A message in words.
pub fn say(words: &Words, message: &Message) -> String {
    words.say(message.key, &arguments(message))
}

/// The explanation that goes with the title of a finding, where there is one.
pub fn say_more(words: &Words, message: &Message) -> Option<String> {
    words.get(&format!("{}-more", message.key), &arguments(message))
}

/// Title and explanation as one text.
pub(crate) fn say_all(words: &Words, message: &Message) -> String {
    let title = say(words, message);
    match say_more(words, message) {
        Some(more) => {
            let title = title.trim_end_matches(['.', '。']);
            say_checked!(words, "command-message", title = title, more = more)
        }
        None => title,
    }
}

fn arguments(message: &Message) -> Vec<(&'static str, words::Arg)> {
    let args = message.args.iter();
    args.map(|(name, value)| (*name, argument(value))).collect()
}

fn argument(value: &Arg) -> words::Arg {
    match value {
        Arg::Text(text) => words::Arg::Text(text.clone()),
        Arg::Number(n) => words::Arg::Number(*n),
        Arg::Minor(minor) => words::Arg::Text(minor.to_string()),
        Arg::Day(date) => words::Arg::Day {
            year: date.year,
            month: date.month,
            day: date.day,
        },
        Arg::Month(date) => words::Arg::Month {
            year: date.year,
            month: date.month,
        },
    }
}
