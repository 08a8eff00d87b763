//! The icons of a page of prose, as inline SVG that takes its colours from the page.

/// Copy, on the button of a code block.
pub(crate) const COPY: &str = r#"<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><rect x="5.5" y="5.5" width="8" height="8.5" rx="1.5"/><path d="M10.5 3.2A1.5 1.5 0 0 0 9 2H4a1.5 1.5 0 0 0-1.5 1.5v6A1.5 1.5 0 0 0 3.7 11"/></svg>"#;

/// A circle with an i.
pub(crate) const NOTE: &str = r#"<svg class="sev sev-info" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M8 7.4v4M8 4.7v.01" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round"/></svg>"#;

/// A triangle with a bar and a dot.
pub(crate) const CAUTION: &str = r#"<svg class="sev sev-warning" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" stroke="none" d="M7.1 1.7a1 1 0 0 1 1.8 0l6 11.2a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5z"/><path d="M8 5.6v3.8M8 12v.01" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round"/></svg>"#;

/// An octagon with a bar and a dot.
pub(crate) const WARNING: &str = r#"<svg class="sev sev-error" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" stroke="none" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"/><path d="M8 4.4v4.4M8 11.4v.01" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round"/></svg>"#;

/// A clock.
pub(crate) const CLOCK: &str = r#"<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2"/><path d="M8 4.5V8l2.5 1.5"/></svg>"#;
