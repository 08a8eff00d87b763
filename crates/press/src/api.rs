//! The JavaScript API, as far as it is about time: strings in, JSON out. `public/farol.js` gives it options and types.
//!
//! Misuse is answered with what is wrong and what to do.

use facts::{Minor, NotKnown};
use timeline::{Bound, Filter, Found, Spoken, bound, items, plan, plan_json};
use words::{Voices, Words, say};

/// The events between two ends, each a version, `latest` or a day; all of them if none is named.
pub(crate) fn timeline(
    voices: &Voices,
    from: Option<&str>,
    to: Option<&str>,
    locale: Option<&str>,
) -> Result<String, String> {
    let words = voices.words(locale)?;
    let filter = Filter::between(end(words, "from", from)?, end(words, "to", to)?);
    let all = items();
    let passes = filter.passes(&all, &|_| String::new());
    let kept = all.into_iter().zip(passes);
    let kept: Vec<_> = kept
        .filter_map(|(item, passes)| passes.then_some(item))
        .collect();
    Ok(timeline::json(&kept, &Spoken(words)))
}

/// The way between two versions. `findings` is a line for each finding of some reports: severity, `since`, `removed_in`,
/// `deprecated_in` and guide, parted by tabs, empty where there is none; the plan names a finding by the number of its line.
pub(crate) fn plan_way(
    voices: &Voices,
    from: &str,
    to: &str,
    findings: &str,
    locale: Option<&str>,
) -> Result<String, String> {
    let words = voices.words(locale)?;
    let minor = |option, text| {
        facts::known_minor(text).map_err(|fault| unknown(words, option, text, fault))
    };
    let (first, last) = (minor("from", from)?, minor("to", to)?);
    if last <= first {
        let from = first.to_string();
        return Err(say!(
            words,
            "command-bad-way",
            option = "to",
            value = to,
            from = from
        ));
    }
    let found: Vec<Found> = findings.lines().map(read).collect();
    let title = |id: &str| words.t(&format!("event-{id}"));
    let number = |json: &mut json::Json, i: usize| json.number("", i);
    Ok(plan_json(&plan(first, last, &found), &title, &number))
}

fn end(words: &Words, option: &str, text: Option<&str>) -> Result<Option<Bound>, String> {
    let Some(text) = text else { return Ok(None) };
    match bound(text) {
        Ok(bound) => Ok(Some(bound)),
        Err(NotKnown::NoVersion) => Err(say!(
            words,
            "command-bad-bound",
            option = option,
            value = text
        )),
        Err(fault) => Err(unknown(words, option, text, fault)),
    }
}

fn unknown(words: &Words, option: &str, value: &str, fault: NotKnown) -> String {
    match fault {
        NotKnown::NoVersion => say!(words, "command-bad-version", option = option, value = value),
        NotKnown::TooNew(newest) => say!(
            words,
            "command-unknown-version",
            option = option,
            value = value,
            newest = newest.to_string()
        ),
    }
}

fn read(line: &str) -> Found {
    let mut parts = line.split('\t');
    let mut next = || parts.next().unwrap_or_default();
    let severity = next();
    let mut minor = || next().parse::<Minor>().ok();
    Found {
        is_error: severity == "error",
        since: minor(),
        removed_in: minor(),
        deprecated_in: minor(),
        guide: next().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voices() -> Voices {
        let mut voices = Voices::default();
        voices.tell("en", "").expect("a locale of Farol");
        voices
    }

    #[test]
    fn lists_what_lies_between() {
        let listed = timeline(&voices(), Some("2023-04-03"), Some("2023-04-03"), None);
        let listed = listed.expect("no misuse");
        assert!(listed.contains("\"id\": \"k8s-gcr-io-frozen\"") && !listed.contains("release-"));
    }

    #[test]
    fn puts_findings_at_their_hops() {
        let findings = "error\t1.25\t1.25\t1.21\tcronjob-v1\nwarning\t\t\t\t\n";
        let planned = plan_way(&voices(), "1.24", "v1.25.3", findings, None).expect("no misuse");
        assert!(
            planned.contains("\"already_broken\": [\n    1\n  ]"),
            "{planned}"
        );
        assert!(
            planned.contains("\"findings\": [\n        0\n      ]"),
            "{planned}"
        );
    }

    #[test]
    fn says_what_is_wrong_with_a_call() {
        let voices = voices();
        let faults = [
            timeline(&voices, Some("spring"), None, None),
            timeline(&voices, None, Some("1.99"), None),
            plan_way(&voices, "x", "1.30", "", None),
            plan_way(&voices, "1.30", "1.29", "", None),
            plan_way(&voices, "1.29", "1.30", "", Some("es")),
        ];
        let expected = [
            "from spring: expected a Kubernetes version such as 1.33, or a day such as 2023-04-03.",
            "to 1.99: the data ends with ",
            "from x: expected a Kubernetes version such as 1.33, v1.33.4 or latest.",
            "to 1.29: expected a version after 1.30.",
            "locale es is not loaded: ",
        ];
        for (fault, expected) in faults.iter().zip(expected) {
            let fault = fault.as_ref().expect_err("misuse");
            assert!(fault.starts_with(expected), "{fault}, expected {expected}");
        }
    }
}
