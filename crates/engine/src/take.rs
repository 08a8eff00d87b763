//! What a reader takes along from the page: the whole report in a form of their choice.

use std::borrow::Cow;

use check::{Checked, Options};
use report::{About, Report, build, json, junit, markdown, sarif};

use crate::parts::Reader;
use crate::text::Text;

/// The report on all texts: the name of its file and what stands in it. Markdown is for the clipboard too.
pub(crate) fn report<'t>(
    reader: Reader,
    texts: impl Iterator<Item = &'t Text>,
    options: &Options,
    form: &str,
) -> (&'static str, String) {
    let judged: Vec<(&str, Cow<'t, str>, Checked)> = texts
        .filter_map(|text| {
            let content = text.judged();
            let checked = check::offered(&content, text.checked()?.clone(), options);
            Some((text.path.as_str(), content, checked))
        })
        .collect();
    let inputs: Vec<(&str, &str, &Checked)> = judged
        .iter()
        .map(|(path, text, checked)| (*path, text.as_ref(), checked))
        .collect();
    let mut report: Report = build(&inputs, options, reader.words);
    match form {
        "sarif" => {
            let texts: Vec<&str> = inputs.iter().map(|(_, text, _)| *text).collect();
            let about = |rule: &str| About {
                description: None,
                page: reader.public_page(&format!("rules/{rule}")),
            };
            let text = sarif(&report, &texts, reader.words, &about);
            ("farol.sarif", text)
        }
        "junit" => ("farol.xml", junit(&report, inputs.len(), reader.words)),
        "markdown" => ("farol.md", markdown(&report, reader.words)),
        "copy" => ("", markdown(&report, reader.words)),
        _ => {
            let asked = vec![options; inputs.len()];
            report::prove(&mut report.findings, &inputs, &asked);
            ("farol.json", json(&report))
        }
    }
}
