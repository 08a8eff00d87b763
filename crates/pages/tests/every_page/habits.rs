//! Dates and numbers on every page are written as its language writes them.

use words::{Words, locale};

use crate::pseudo::texts;
use crate::site::pages;

#[test]
fn dates_and_numbers_are_those_of_the_language() {
    let english = months("en");
    let mut wrong = Vec::new();
    for page in pages() {
        let words = Words::of(locale(&page.rendered.lang).expect("a locale of ours"));
        for text in texts(&page.rendered.body) {
            let parts: Vec<&str> = text.split_whitespace().collect();
            let is_english_date = |part: &[&str]| {
                is_number(part[0])
                    && english.iter().any(|month| month == part[1])
                    && is_number(part[2])
            };
            let has_english = page.rendered.lang != "en" && parts.windows(3).any(is_english_date);
            let has_iso = parts.iter().any(|part| is_iso(part));
            let has_long = parts.iter().any(|part| is_long(part, &words));
            if has_english || has_iso || has_long {
                wrong.push(format!("{}: {}\n", page.file, text.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

fn months(tag: &str) -> Vec<String> {
    let words = Words::of(locale(tag).expect("a locale of ours"));
    let month = |month| {
        words
            .month(2026, month)
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    (1..=12).map(month).collect()
}

fn is_number(text: &str) -> bool {
    let text = text.trim_end_matches([',', '.', ';', ':', ')']);
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// `2023-04-03`, which is for machines.
fn is_iso(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2] && parts.iter().all(|part| is_number(part))
}

/// A number that wants separators and has none.
fn is_long(text: &str, words: &Words) -> bool {
    let digits = text.trim_matches(|c: char| !c.is_alphanumeric());
    let is_plain = digits.len() > 4 && digits.bytes().all(|b| b.is_ascii_digit());
    is_plain && digits.parse().is_ok_and(|n| words.number(n) != digits)
}
