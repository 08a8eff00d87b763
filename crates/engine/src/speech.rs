//! Messages of the checker in the reader's language.

use check::{Arg, Message};
use words::Words;

/// The message in words.
pub(crate) fn say(words: &Words, message: &Message) -> String {
    words.say(message.key, &arguments(message))
}

/// The longer explanation that goes with a title, where there is one.
pub(crate) fn say_more(words: &Words, message: &Message) -> Option<String> {
    let key = format!("{}-more", message.key);
    let text = words.say(&key, &arguments(message));
    (text != format!("[{key}]")).then_some(text)
}

fn arguments(message: &Message) -> Vec<(&'static str, words::Arg)> {
    message
        .args
        .iter()
        .map(|(name, value)| (*name, argument(value)))
        .collect()
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
