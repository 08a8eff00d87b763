//! Coloured code: each language cuts a text into tokens that together are the text again.
//!
//! It knows as much of a language as colours need; what it does not understand stays plain.

mod json;
mod shell;
mod toml;
mod yaml;

/// A piece of code and the class that colours it; empty for plain text.
///
/// The classes are `k` key, `s` string, `n` number, `l` literal, `p` punctuation, `c` comment, `cmd` command, `fl` flag
/// and `out` output.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) class: &'static str,
    pub(crate) text: &'a str,
}

impl<'a> Token<'a> {
    pub(crate) fn plain(text: &'a str) -> Token<'a> {
        Token { class: "", text }
    }
}

/// A language that code blocks are written in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Language {
    Yaml,
    Json,
    Toml,
    Shell,
    Diff,
    Plain,
}

impl Language {
    /// The language of a name or of a file's extension.
    pub(crate) fn of(name: &str) -> Language {
        match name {
            "yaml" | "yml" => Language::Yaml,
            "json" => Language::Json,
            "toml" | "ini" | "conf" | "cfg" | "repo" => Language::Toml,
            "sh" | "bash" | "shell" | "console" => Language::Shell,
            "diff" => Language::Diff,
            _ => Language::Plain,
        }
    }
}

/// The tokens of a text; joined, they are the text.
pub(crate) fn tokens(language: Language, text: &str) -> Vec<Token<'_>> {
    let mut out = Tokens { all: Vec::new() };
    match language {
        Language::Yaml => yaml::read(text, &mut out),
        Language::Json => json::read(text, &mut out),
        Language::Toml => toml::read(text, &mut out),
        Language::Shell => shell::read(text, &mut out),
        Language::Diff | Language::Plain => out.push("", text),
    }
    out.all
}

/// The tokens found so far; empty ones are dropped.
struct Tokens<'a> {
    all: Vec<Token<'a>>,
}

impl<'a> Tokens<'a> {
    fn push(&mut self, class: &'static str, text: &'a str) {
        if !text.is_empty() {
            self.all.push(Token { class, text });
        }
    }
}

/// How many bytes at the start of `text` have only characters that fit.
fn span(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

/// The length of the quoted string that `text` starts with; `\` escapes inside double quotes.
fn quoted(text: &str) -> usize {
    let Some(quote) = text.chars().next() else {
        return 0;
    };
    let mut is_escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        if is_escaped {
            is_escaped = false;
        } else if c == '\\' && quote == '"' {
            is_escaped = true;
        } else if c == quote {
            return i + 1;
        }
    }
    text.len()
}

/// The class of a bare value.
fn scalar(text: &str) -> &'static str {
    match text {
        _ if is_number(text) => "n",
        "true" | "false" | "null" | "~" => "l",
        _ => "s",
    }
}

/// Looks at the form alone: to parse a float as well would bring a table of 10 KB into the worker.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = |text| str::strip_prefix(text, ['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (whole, power) = (unsigned(whole), unsigned(exponent));
    is_digits(whole)
        && is_digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && !power.is_empty()
        && is_digits(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_the_text_again() {
        let samples = [
            include_str!("../tests/data/yaml.md"),
            include_str!("../tests/data/shell.md"),
            include_str!("../tests/data/code.md"),
            "名: \"ü\r\n\t'🚢 <<🚢 - # [ü: {é,",
        ];
        let languages = [
            Language::Yaml,
            Language::Json,
            Language::Toml,
            Language::Shell,
            Language::Plain,
        ];
        for (sample, language) in samples
            .iter()
            .flat_map(|sample| languages.map(|language| (sample, language)))
        {
            for (i, _) in sample.char_indices() {
                let text = &sample[i..];
                let joined: String = tokens(language, text)
                    .iter()
                    .map(|token| token.text)
                    .collect();
                assert_eq!(joined, text, "{language:?}");
            }
        }
    }
}
