//! Feature gates that a minor refuses, or takes one value of only.

use facts::{GATES_COMPLETE_UNTIL, Gate, Mark, Minor};
use words::say;

use super::Teller;

/// The gates that stop a component of this minor.
pub(super) fn removed(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let of = |mark: fn(Mark) -> bool| -> Vec<&str> {
        let is_gone =
            |gate: &Gate| matches!(gate.removed, Some(at) if at.value == minor && mark(at.mark));
        facts::gates()
            .filter(is_gone)
            .map(|gate| gate.name)
            .collect()
    };
    let gone = of(|mark| matches!(mark, Mark::Settled | Mark::Derived));
    let unproved = of(|mark| mark == Mark::Unproved);
    let version = minor.to_string();
    let mut paragraphs = Vec::new();
    if gone.is_empty() {
        paragraphs.push(say!(words, "compose-no-gates-removed", version = version));
    } else {
        let intro = say!(
            words,
            "compose-gates-removed",
            count = gone.len(),
            version = version
        );
        paragraphs.push(format!("{intro}\n{}", teller.codes(gone)));
    }
    if !unproved.is_empty() {
        let intro = say!(words, "compose-gates-unproved", count = unproved.len());
        paragraphs.push(format!("{intro}\n{}", teller.codes(unproved)));
    }
    if minor > GATES_COMPLETE_UNTIL {
        let version = minor.to_string();
        paragraphs.push(say!(words, "compose-gates-incomplete", version = version));
    }
    paragraphs.join("\n\n") + "\n"
}

/// The gates that a component of this minor takes only at their value.
pub(super) fn locked(teller: &Teller, minor: Minor) -> String {
    let of = |is_on: bool| -> Vec<&str> {
        let is_locked = |gate: &Gate| {
            gate.is_on == is_on && matches!(gate.locked, Some(at) if at.value == minor)
        };
        facts::gates()
            .filter(is_locked)
            .map(|gate| gate.name)
            .collect()
    };
    let words = teller.words;
    let (on, off) = (of(true), of(false));
    let version = || minor.to_string();
    let mut paragraphs = Vec::new();
    if !on.is_empty() {
        let intro = say!(words, "compose-gates-locked-on", version = version());
        paragraphs.push(format!("{intro}\n{}", teller.codes(on)));
    }
    if !off.is_empty() {
        let intro = say!(words, "compose-gates-locked-off", version = version());
        paragraphs.push(format!("{intro}\n{}", teller.codes(off)));
    }
    if paragraphs.is_empty() {
        paragraphs.push(say!(words, "compose-no-gates-locked", version = version()));
    }
    paragraphs.join("\n\n") + "\n"
}
