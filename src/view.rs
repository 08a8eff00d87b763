//! What the list of findings shows, as the query of the check page says it:
//! `from=1.30&severity=error,warning&only=shown&rule=…&choose=runtime:crio`.

use crate::app::Look;
use crate::place::Place;
use crate::settings::known;

/// Severities by their number.
const SEVERITIES: [&str; 3] = ["info", "warning", "error"];
const FROM: &str = "from";
const SEVERITY: &str = "severity";
const ONLY: &str = "only";
const RULE: &str = "rule";
const CHOOSE: &str = "choose";

/// Whether an address says anything of the list.
pub(crate) fn is_named(place: &Place) -> bool {
    [FROM, SEVERITY, ONLY, RULE, CHOOSE]
        .iter()
        .any(|key| place.value(key).is_some())
}

/// Takes over what an address says; what it leaves out, or says in words that nobody knows, is as at the start.
pub(crate) fn read(place: &Place, look: &mut Look) {
    let from = place.value(FROM).and_then(known);
    look.from = from.map(|from| from.to_string()).unwrap_or_default();
    let named = place.value(SEVERITY).unwrap_or_default();
    let is_named = |level: &u8| {
        named
            .split(',')
            .any(|name| SEVERITIES.get(usize::from(*level)) == Some(&name))
    };
    let (shown, hidden): (Vec<u8>, Vec<u8>) = (0..3).partition(is_named);
    look.hidden = if shown.is_empty() { shown } else { hidden };
    look.is_only_shown = place.value(ONLY) == Some("shown");
    let is_id = |rule: &&str| {
        rule.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit())
    };
    look.rule = place
        .value(RULE)
        .filter(is_id)
        .unwrap_or_default()
        .to_owned();
    // What was chosen holds until something else is; the engine takes what it knows.
    if let Some(choices) = place.value(CHOOSE) {
        look.choices = choices.to_owned();
    }
}

/// Says in an address what the list shows.
pub(crate) fn write(place: &mut Place, look: &Look) {
    let is_shown = |level: &usize| {
        look.hidden
            .iter()
            .all(|hidden| usize::from(*hidden) != *level)
    };
    let shown: Vec<&str> = (0..3)
        .rev()
        .filter(is_shown)
        .filter_map(|level| SEVERITIES.get(level).copied())
        .collect();
    let severity = shown.join(",");
    for (key, value, is_said) in [
        (FROM, look.from.as_str(), !look.from.is_empty()),
        (SEVERITY, &severity, shown.len() < 3 && !shown.is_empty()),
        (ONLY, "shown", look.is_only_shown),
        (RULE, &look.rule, !look.rule.is_empty()),
        (CHOOSE, &look.choices, !look.choices.is_empty()),
    ] {
        place.set_value(key, is_said.then_some(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(query: &str) -> Place {
        Place {
            locale: "en".to_owned(),
            path: "check/".to_owned(),
            query: query.to_owned(),
            anchor: String::new(),
        }
    }

    /// The query after it was read and written.
    fn again(query: &str) -> String {
        let mut look = Look::new();
        let mut found = place(query);
        read(&found, &mut look);
        write(&mut found, &look);
        found.query
    }

    #[test]
    fn keeps_what_the_address_says() {
        let whole = "target=1.36&from=1.30&severity=error,warning&only=shown&rule=removed-api&choose=runtime:crio";
        assert_eq!(again(whole), whole);
        assert_eq!(again("target=1.36"), "target=1.36");
        assert_eq!(again("severity=info"), "severity=info");
    }

    #[test]
    fn ignores_what_nobody_knows() {
        assert_eq!(again("from=9.99&severity=fatal&only=all&rule=<b>"), "");
        assert_eq!(again("severity=error,fatal"), "severity=error");
        assert_eq!(again("severity=error,warning,info"), "");
    }
}
