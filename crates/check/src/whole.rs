//! An input as a whole, for rules about its text.

use crate::given::Asked;
use crate::plain::Plain;
use crate::{Finding, Message, Severity, Span};

/// The text of an input, and what has been seen in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole<'a> {
    pub(crate) text: &'a str,
    /// Whether an object of Kubernetes was found, a broken document that looks like one, or lines that say something.
    pub(crate) is_recognized: bool,
    pub(crate) asked: Asked<'a>,
    /// What its lines say.
    pub(crate) plain: &'a Plain<'a>,
}

impl Whole<'_> {
    /// A finding at bytes of the input, in no document in particular.
    pub(crate) fn finding(
        &self,
        rule: &'static str,
        severity: Severity,
        span: Span,
        message: Message,
    ) -> Finding {
        Finding::new(rule, severity, 1, span, message)
    }
}
