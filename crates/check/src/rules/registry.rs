//! What the rules about registries share: one shape of finding, and the fix that changes the host alone.

use facts::{RegistryHost, Rewrite};

use crate::context::{Context, Use, message, text};
use crate::{Edit, Finding, Fix, Message, Safety, Severity, Span};

/// The title of the fix, with its arguments.
pub(super) const FIX: (&str, &[&str]) = ("fix-image-registry", &["registry", "replacement"]);

/// What is said with it, where not every image is there.
pub(super) const NOTE: (&str, &[&str]) = ("note-image-there", &["image"]);

/// A prefix of the table as a reader would write it alone.
pub(super) fn name(prefix: &str) -> &str {
    prefix.strip_suffix('/').unwrap_or(prefix)
}

/// A finding at an image.
pub(super) fn finding(
    ctx: &Context<'_, '_>,
    used: &Use<'_>,
    rule: &'static str,
    severity: Severity,
    words: Message,
) -> Finding {
    Finding {
        subject: used.whole.clone(),
        field: used.field.clone(),
        guide: used.image.host.guide,
        source: used.image.host.source,
        fixes: fix(ctx, used).into_iter().collect(),
        ..ctx.finding_at(
            rule,
            severity,
            span(ctx, used),
            Some(used.part.name(ctx.doc)).filter(|_| used.part.is_object()),
            words,
        )
    }
}

/// The bytes of the image, where the value stands in the text as it means.
fn span(ctx: &Context<'_, '_>, used: &Use<'_>) -> Span {
    match ctx.doc.value_span(used.value) {
        Some(value) => Span {
            start: value.start + used.image.start,
            end: value.end,
        },
        None => ctx.doc.span(used.value),
    }
}

fn fix(ctx: &Context<'_, '_>, used: &Use<'_>) -> Option<Fix> {
    let host = used.image.host;
    let safety = match host.rewrite {
        Rewrite::Safe => ctx.safety(used.value),
        Rewrite::Check => Safety::Review,
        Rewrite::Manual => return None,
    };
    if host.replacement.is_empty() {
        return None;
    }
    let start = ctx.doc.value_span(used.value)?.start + used.image.start;
    let (old, new) = (name(host.prefix), name(host.replacement));
    // What is filled in, or stands in another value, comes after the host.
    used.image.text.starts_with(old).then_some(())?;
    let edits = vec![Edit {
        span: Span {
            start,
            end: start + old.len(),
        },
        text: new.to_owned(),
    }];
    let title = message(FIX.0, [("registry", text(old)), ("replacement", text(new))]);
    let fix = Fix::new(title, safety, edits);
    let whole = used.whole.strip_prefix(old);
    Some(match (host.rewrite, whole) {
        (Rewrite::Check, Some(rest)) => {
            let image = ("image", text([new, rest].concat()));
            fix.note(message(NOTE.0, [image]))
        }
        _ => fix,
    })
}

/// Whether the rules of this version speak of what became of the registry.
pub(crate) fn is_spoken_of(host: &RegistryHost) -> bool {
    matches!(
        host.state,
        facts::RegistryState::Frozen | facts::RegistryState::Gone
    )
}
