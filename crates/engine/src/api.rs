//! The JavaScript API, as far as it checks and fixes: strings in, JSON out. `public/farol.js` gives it options and types.
//!
//! Misuse is answered with what is wrong and what to do; any text is good.

use check::{Detected, Options, Safety};
use facts::NotKnown;
use words::{Voices, Words, say};

/// The words that the host has told.
#[derive(Default, Debug)]
pub struct Api {
    pub(crate) voices: Voices,
}

/// What a call may leave open.
#[derive(Clone, Copy, Default, Debug)]
pub struct Asked<'a> {
    /// A version of Kubernetes; the newest released minor if none.
    pub target: Option<&'a str>,
    /// The version that an upgrade starts from.
    pub from: Option<&'a str>,
    /// The tag of a locale that was told; the first one told if none.
    pub locale: Option<&'a str>,
    /// What the text is to be read as.
    pub read_as: Option<&'a str>,
    /// What the report calls the text; `-` if none, as the command calls standard input.
    pub path: Option<&'a str>,
    /// What was chosen where a fix depends on it, a line `runtime=containerd` each.
    pub choices: Option<&'a str>,
}

impl Api {
    /// Keeps the catalogue of a locale.
    pub fn speak(&mut self, tag: &str, catalogue: &str) -> Result<(), String> {
        self.voices.tell(tag, catalogue)
    }

    /// Checks a text; gives the report.
    pub fn check(&self, text: &str, asked: Asked<'_>) -> Result<String, String> {
        let words = self.voices.words(asked.locale)?;
        let options = options(asked, words)?;
        let checked = check::offered(text, check::check(text, &options), &options);
        let inputs = [(asked.path.unwrap_or("-"), text, &checked)];
        let mut report = report::build(&inputs, &options, words);
        report::prove(&mut report.findings, &inputs, &[&options]);
        Ok(report::json(&report))
    }

    /// Applies every fix up to `safety`, which is `safe` or `review`; gives the new text, how many were applied, and what
    /// is left.
    pub fn fix(
        &self,
        text: &str,
        safety: Option<&str>,
        asked: Asked<'_>,
    ) -> Result<String, String> {
        let words = self.voices.words(asked.locale)?;
        let safety = match safety {
            None | Some("safe") => Safety::Safe,
            Some("review") => Safety::Review,
            Some(other) => return Err(unknown(words, "safety", other, "safe, review".to_owned())),
        };
        let options = options(asked, words)?;
        let fixed = check::fix(text, &options, safety);
        let left = report::left_proved(asked.path.unwrap_or("-"), &fixed, &options, words);
        Ok(report::json_fixed(&fixed.text, fixed.applied, &left))
    }
}

pub(crate) fn options(asked: Asked<'_>, words: &Words) -> Result<Options, String> {
    let version = |option: &str, value: Option<&str>| {
        let known = value.map(facts::known_minor).transpose();
        known.map_err(|fault| {
            let value = value.unwrap_or_default();
            match fault {
                NotKnown::NoVersion => {
                    say!(words, "command-bad-version", option = option, value = value)
                }
                NotKnown::TooNew(newest) => say!(
                    words,
                    "command-unknown-version",
                    option = option,
                    value = value,
                    newest = newest.to_string()
                ),
            }
        })
    };
    let kind = |name: &str| {
        Detected::from_name(name).ok_or_else(|| {
            let names = Detected::NAMES.map(|(_, name)| name);
            unknown(words, "as", name, names.join(", "))
        })
    };
    let chosen = asked.choices.unwrap_or_default().lines();
    let target = version("target", asked.target)?;
    Ok(Options {
        choices: chosen
            .map(|line| choice(line, words))
            .collect::<Result<_, _>>()?,
        from: version("from", asked.from)?,
        read_as: asked.read_as.map(kind).transpose()?,
        ..Options::new(target.unwrap_or_else(facts::newest_released))
    })
}

/// A choice and its value, from `name=value`.
fn choice(line: &str, words: &Words) -> Result<(String, String), String> {
    let (name, value) = line.split_once('=').unwrap_or((line, ""));
    let Some(kind) = check::choices().iter().find(|kind| kind.name == name) else {
        let names: Vec<&str> = check::choices().iter().map(|kind| kind.name).collect();
        return Err(unknown(words, "choices", name, names.join(", ")));
    };
    if kind.takes(value) {
        return Ok((name.to_owned(), value.to_owned()));
    }
    Err(match kind.values {
        [] => say!(words, "command-bad-version", option = name, value = value),
        values => unknown(words, name, value, values.join(", ")),
    })
}

fn unknown(words: &Words, option: &str, value: &str, values: String) -> String {
    say!(
        words,
        "command-bad-value",
        option = option,
        value = value,
        values = values
    )
}
