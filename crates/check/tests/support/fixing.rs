//! Fixing a text, and what has to hold whatever the text is.

use check::{Fixed, Options, Safety, fix};

/// Fixes a text; a second run changes nothing, and every comment is still there. `name` says which text it is.
pub(crate) fn hold_fixed(text: &str, options: &Options, safety: Safety, name: &str) -> Fixed {
    let fixed = fix(text, options, safety);
    assert_eq!(
        fix(&fixed.text, options, safety).text,
        fixed.text,
        "{name:?}"
    );
    let count = |text: &str| text.matches('#').count();
    assert_eq!(count(&fixed.text), count(text), "{name:?}");
    fixed
}
