//! What a reader chose for fixes: as the page says it, and whether a fix may go by it.

use check::{ChoiceKind, Finding, Fix, Safety, choices};

/// Names and values.
pub(crate) type Choices = Vec<(String, String)>;

/// Reads `runtime:containerd,pathtype:Exact`; what cannot be chosen is left out.
pub(crate) fn read(said: &str) -> Choices {
    let pairs = said.split(',').filter_map(|pair| pair.split_once(':'));
    let known = pairs.filter(|(name, value)| kind(name).is_some_and(|kind| kind.takes(value)));
    known
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The choice of a name.
pub(crate) fn kind(name: &str) -> Option<&'static ChoiceKind> {
    choices().iter().find(|kind| kind.name == name)
}

/// What was chosen for a name.
pub(crate) fn chosen<'c>(choices: &'c [(String, String)], name: &str) -> Option<&'c str> {
    let found = choices.iter().rev().find(|(known, _)| known == name);
    found.map(|(_, value)| value.as_str())
}

/// Whether a fix takes for granted what was chosen.
pub(crate) fn is_chosen(fix: &Fix, choices: &[(String, String)]) -> bool {
    let choice = fix.choice.as_ref();
    choice.is_some_and(|choice| chosen(choices, choice.name) == Some(&choice.value))
}

/// The fixes that can be applied as things are: where something was chosen those that go by it, else those that ask for
/// nothing.
fn able<'f>(
    finding: &'f Finding,
    choices: &[(String, String)],
) -> impl Iterator<Item = (usize, &'f Fix)> {
    let has_chosen = finding.fixes.iter().any(|fix| is_chosen(fix, choices));
    let fixes = finding.fixes.iter().enumerate();
    fixes.filter(move |(_, fix)| {
        let is_able = is_chosen(fix, choices) || (!has_chosen && fix.choice.is_none());
        is_able && fix.safety != Safety::Manual
    })
}

/// The fix that needs the least thought, among those that can be applied.
pub(crate) fn best_fix(finding: &Finding, choices: &[(String, String)]) -> Option<usize> {
    let best = able(finding, choices).min_by_key(|(_, fix)| fix.safety);
    best.map(|(i, _)| i)
}

/// Whether a finding has a safe fix.
pub(crate) fn is_safe(finding: &Finding, choices: &[(String, String)]) -> bool {
    able(finding, choices).any(|(_, fix)| fix.safety == Safety::Safe)
}

/// Whether somebody has to look at a finding: it has no safe fix as things are, or only by a choice, and one can be applied, or
/// could if something were chosen.
pub(crate) fn is_for_review(finding: &Finding, choices: &[(String, String)]) -> bool {
    let is_able = |fix: &Fix| fix.safety != Safety::Manual || fix.choice.is_some();
    let is_settled = is_safe(finding, choices) && is_safe(finding, &[]);
    !is_settled && finding.fixes.iter().any(is_able)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_can_be_chosen() {
        let read = read("runtime:crio,runtime:docker,pathtype:Exact,colour:red,ingress-class:,x");
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(read, [pair("runtime", "crio"), pair("pathtype", "Exact")]);
        assert_eq!(chosen(&read, "runtime"), Some("crio"));
        assert_eq!(chosen(&read, "ingress-class"), None);
    }
}
