//! `image-never-published`: an image whose tag is newer than the last one its registry received.

use facts::{RegistryHost, RegistryState};

use super::{Check, Rule, registry};
use crate::context::{Context, Use, message, text};
use crate::{Finding, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "image-never-published",
    safety: Some(Safety::Safe),
    messages: &[
        (
            "finding-image-never-published",
            &["image", "registry", "replacement"],
        ),
        (
            "finding-image-never-published-last",
            &["image", "registry", "replacement", "last"],
        ),
        registry::FIX,
        registry::NOTE,
    ],
    guide: "registry-k8s-io",
    check: Check::Image(check),
};

fn check(ctx: &Context<'_, '_>, used: &Use<'_>) -> Option<Finding> {
    let image = used.image;
    if image.host.state != RegistryState::Frozen {
        return None;
    }
    let (was_published, row) =
        facts::was_published(main_prefix(image.host), image.path, image.tag?)?;
    if was_published {
        return None;
    }
    let common = [
        ("image", text(&used.whole)),
        ("registry", text(registry::name(image.host.prefix))),
        ("replacement", text(registry::name(image.host.replacement))),
    ];
    let words = if row.last.is_empty() {
        message("finding-image-never-published", common)
    } else {
        let [image, registry, replacement] = common;
        message(
            "finding-image-never-published-last",
            [image, registry, replacement, ("last", text(row.last))],
        )
    };
    Some(Finding {
        source: row.source,
        ..registry::finding(ctx, used, RULE.id, Severity::Error, words)
    })
}

/// The prefix that the table of last tags knows the registry by: regional names are the same registry.
fn main_prefix(host: &RegistryHost) -> &'static str {
    let names_it =
        |prefix: &str| facts::registry_host(prefix).is_some_and(|main| main.event == host.event);
    facts::last_tags()
        .iter()
        .map(|row| row.prefix)
        .find(|prefix| names_it(prefix))
        .unwrap_or_default()
}
