//! Lines that stand for several: `{{part upgrade-back}}` and `{{data removed-apis 1.25}}`, each alone on its line.

use facts::Minor;
use words::Words;

use crate::data::Teller;
use crate::{Line, Setting};

/// Puts in the texts that pages share, and the tables from the data.
pub(crate) fn expand(lines: Vec<Line>, setting: &Setting) -> Vec<Line> {
    let english = Words::english();
    let mut expanded = Vec::with_capacity(lines.len());
    for line in lines {
        let shared = if line.is_english {
            setting.english
        } else {
            setting.shared
        };
        let part = alone(&line.text, "part").and_then(|name| shared.parts.get(name));
        let lines = match part {
            Some(part) => several(part, &line),
            None => vec![line],
        };
        for mut line in lines {
            if let Some(minor) = setting.minor() {
                line.text = with_minor(&line.text, minor);
            }
            let teller = Teller {
                words: if line.is_english {
                    &english
                } else {
                    setting.words
                },
                titles: &shared.titles,
            };
            match alone(&line.text, "data").and_then(|name| teller.tell(name)) {
                Some(data) => expanded.extend(several(&data, &line)),
                None => expanded.push(line),
            }
        }
    }
    expanded
}

/// The name in `{{what name}}`, where nothing else stands on the line.
fn alone<'a>(line: &'a str, what: &str) -> Option<&'a str> {
    let inside = line.trim_end().strip_prefix("{{")?.strip_suffix("}}")?;
    inside.strip_prefix(what)?.strip_prefix(' ')
}

/// The lines of a text in the place of one.
fn several(text: &str, place: &Line) -> Vec<Line> {
    let line = |text: &str| Line {
        text: text.to_owned(),
        ..place.clone()
    };
    text.split_inclusive('\n').map(line).collect()
}

/// `{{this}}`, `{{before}}`, and facts of them such as `{{latest this}}` or `Released | release this`.
fn with_minor(text: &str, minor: Minor) -> String {
    let before = minor.previous().unwrap_or(minor);
    let mut text = text.to_owned();
    for (name, minor) in [("this", minor), ("before", before)] {
        let minor = minor.to_string();
        text = text
            .replace(&format!("{{{{{name}}}}}"), &minor)
            .replace(&format!(" {name}}}}}"), &format!(" {minor}}}}}"));
        let line = text.trim_end();
        if line.contains('|')
            && let Some(start) = line.strip_suffix(&format!(" {name}"))
        {
            text = format!("{start} {minor}\n");
        }
    }
    text
}
