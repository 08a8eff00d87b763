//! No text of a page stands in the code: every page is rendered in a language that does not exist, and what is left of it
//! without the words of that language, code, and what the tables say, must be nothing.
//!
//! The language is English with accents, two fifths longer, and every piece of a message between ⟦ and ⟧. Arguments stay
//! outside of the brackets, so that words which the code puts into a message are seen too.

use pages::{Address, Shelf, render};
use words::{Words, catalogue, locale, locales};

/// Words that are the same in every language: names of programs, projects and formats, of keys, and of parts of an API.
const NAMES: &str = "Farol Apache Caddy nginx GitHub Pages MkDocs mdBook Sphinx VitePress JSON JUnit Markdown SARIF CSS HTML \
                     Kubernetes Content-Security-Policy Ctrl Enter checker finding guide timeline";

/// The letters of the language that no English word has.
const MARKED: &str = "áéíóúñýçšžÁÉÍÓÚÑÇŠŽ";

#[test]
fn no_text_of_a_page_stands_in_the_code() {
    let (words, shelf) = (words(), shelf());
    let (mut left, names) = (Vec::new(), names(&words));
    for address in addresses() {
        let page = render(&address, &words, &shelf);
        let html = format!("{}{}{}", page.header, page.body, page.footer);
        let mut texts = texts(&html);
        texts.extend([page.title, page.description, page.skip]);
        for text in texts {
            let rest = without_words(&text);
            if rest.split_whitespace().any(|word| is_word(word, &names)) {
                left.push(format!("{}: {}\n", address.name(), text.trim()));
            }
        }
    }
    left.sort();
    left.dedup();
    assert!(
        left.is_empty(),
        "these are not in content/en/*.ftl:\n{}",
        left.concat()
    );
}

/// Whether something is a word of a language, and no name, number, id or file.
fn is_word(word: &str, names: &[String]) -> bool {
    let text = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_id = text.contains(['.', '-', '_', '/']) || text.chars().any(|c| c.is_ascii_digit());
    let is_pseudo = text.contains(|c| MARKED.contains(c));
    !is_pseudo
        && text.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !is_id
        && !names.iter().any(|name| name == text)
}

/// Names, months and languages.
fn names(words: &Words) -> Vec<String> {
    let months = (1..=12).map(|month| words.month(2026, month));
    let languages = locales()
        .iter()
        .map(|locale| format!("{} {} {}", locale.tag, locale.name, locale.short));
    let all: Vec<String> = months.chain(languages).chain([NAMES.to_owned()]).collect();
    let all = all.join(" ");
    all.split_whitespace()
        .map(|name| name.trim_matches(['(', ')']).to_owned())
        .collect()
}

fn addresses() -> Vec<Address> {
    let others = [
        Address::Root,
        Address::NotFound,
        Address::Guide("nowhere".to_owned()),
        Address::Guide("some".to_owned()),
        Address::Rule("some-rule".to_owned()),
    ];
    Address::FIXED.into_iter().chain(others).collect()
}

/// Prose in the language that does not exist.
fn shelf() -> Shelf {
    let page = "---\ngroup: nodes\nreviewed: 2026-11-21\nrules: some-rule\nguides: some\nfix: safe\ncurrent: 94\ncard: ⟦Card⟧\n\
                fact: ⟦Fact⟧\nfact1: ⟦Fact⟧ | ⟦value⟧\n---\n\n# ⟦Title⟧\n\n⟦Lead.⟧\n\n## ⟦Step⟧ {#find .step}\n\n\
                > [!NOTE]\n> ⟦Note⟧\n\n```sh title=\"⟦Cluster⟧\"\nkubectl get nodes\n```\n\n```diff\n-a: 1\n+a: 2\n```\n\n\
                :::check\n```yaml\na: 1\n```\n:::\n\n:::stale paragraph ⟦day⟧\n⟦Text.⟧\n::now\n⟦Text.⟧\n::changed\n{++⟦Text.⟧++}\n:::\n\n\
                :::english missing\n⟦Text.⟧\n:::\n\n## ⟦More⟧ {#more}\n\n| ⟦a⟧ | ⟦b⟧ |\n| --- | --- |\n| ⟦a⟧ | ⟦b⟧ |\n";
    let mut shelf = Shelf::default();
    for locale in ["en", "es"] {
        shelf.add(locale, "guides/some", page);
        shelf.add(
            locale,
            "guides/other",
            &page.replace("⟦Title⟧", "⟦Other title⟧"),
        );
        shelf.add(locale, "rules/some-rule", page);
    }
    shelf.set_translated("es", 62);
    shelf
}

/// The words of the language that does not exist. It borrows the habits of Spanish.
pub(crate) fn words() -> Words {
    let english = catalogue(locale("en").expect("English is there"));
    let lines = english.lines().filter_map(|line| line.split_once('='));
    let pseudo: String = lines
        .map(|(key, pattern)| format!("{key}={}\n", pseudo(pattern)))
        .collect();
    Words::new(locale("es").expect("a locale of ours"), &pseudo)
}

/// A pattern of the catalogue in the language that does not exist. Names of arguments and keys of variants stay.
fn pseudo(pattern: &str) -> String {
    let (mut out, mut text) = (String::new(), String::new());
    let mut is_code = false;
    let mut rest = pattern;
    while let Some(at) = rest.find(['\\', '{', '|', '}']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let n_marks = match rest.as_bytes()[0] {
            b'{' => rest.find(['|', '}']),
            b'|' => rest.find(':').map(|at| at + 1),
            b'}' => Some(1),
            _ => None,
        };
        match n_marks {
            Some(n) => {
                out += &bracketed(&std::mem::take(&mut text), &mut is_code);
                out.push_str(&rest[..n]);
                rest = &rest[n..];
            }
            None => {
                let n_escaped = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                text.push_str(&rest[..n_escaped]);
                rest = &rest[n_escaped..];
            }
        }
    }
    text.push_str(rest);
    out + &bracketed(&text, &mut is_code)
}

/// A piece of text, longer and with accents. Code between backticks, which `is_code` says to be open, stays as it is.
fn bracketed(text: &str, is_code: &mut bool) -> String {
    let mut pieces = Vec::new();
    for (i, piece) in text.split('`').enumerate() {
        *is_code ^= i > 0;
        let has_words = piece.chars().any(char::is_alphabetic) && !*is_code;
        pieces.push(if has_words {
            let accented: String = piece.chars().map(accented).collect();
            format!("⟦{accented}{}⟧", "·".repeat(piece.chars().count() * 2 / 5))
        } else {
            piece.to_owned()
        });
    }
    pieces.join("`")
}

fn accented(c: char) -> char {
    let plain = "aeiounycszAEIOUNCSZ";
    plain
        .chars()
        .position(|other| other == c)
        .and_then(|i| MARKED.chars().nth(i))
        .unwrap_or(c)
}

/// What people see, or hear: text outside of code, and the attributes that are read out.
pub(crate) fn texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut code = 0;
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        if code == 0 {
            texts.push(plain(text));
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        if matches!(name, "code" | "pre" | "textarea" | "style") {
            code += if tag.starts_with('/') { -1 } else { 1 };
        }
        for attribute in ["aria-label", "placeholder", "title", "alt"] {
            if let Some((_, value)) = tag.split_once(&format!(" {attribute}=\"")) {
                texts.push(plain(value.split('"').next().unwrap_or_default()));
            }
        }
    }
    texts.retain(|text| !text.trim().is_empty());
    texts
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// A text without what stands between brackets.
fn without_words(text: &str) -> String {
    let mut rest = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ if depth == 0 => rest.push(c),
            _ => {}
        }
    }
    rest
}
