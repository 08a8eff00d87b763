//! Target, theme and language, and where they are kept.

use facts::Minor;
use leptos::prelude::*;

use crate::app::App;
use crate::browser::{attribute, keep_for_tab, kept_for_tab, remember, remembered, set_attribute};
use crate::checking::check_again;
use crate::navigation::{here, readdress};

const TARGET: &str = "farol-target";
const THEME: &str = "farol-theme";
const LOCALE: &str = "farol-locale";

/// Light or dark, or as the system has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    /// The theme that is set on the page.
    pub(crate) fn of_page() -> Theme {
        match attribute("data-theme").as_str() {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::System,
        }
    }

    /// The one after this in the cycle.
    pub(crate) fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Theme::System => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// Switches the theme for this and every later visit.
pub(crate) fn set_theme(app: App, theme: Theme) {
    app.theme.set(theme);
    set_attribute("data-theme", theme.name());
    remember(THEME, theme.name());
}

/// The target that the address names, or that the tab remembers, or the newest released one.
pub(crate) fn first_target() -> Minor {
    let named = here().and_then(|place| place.value("target").and_then(known));
    named
        .or_else(|| known(&kept_for_tab(TARGET)?))
        .unwrap_or_else(facts::newest_released)
}

/// The minor, if the data has it.
pub(crate) fn known(version: &str) -> Option<Minor> {
    version
        .parse()
        .ok()
        .filter(|minor| facts::release(*minor).is_some())
}

/// Checks against another target from now on, on every page.
pub(crate) fn set_target(app: App, target: Minor) {
    if app.target.get_untracked() == target {
        return;
    }
    app.target.set(target);
    let name = target.to_string();
    keep_for_tab(TARGET, &name);
    // The address names it, so that it can be shared.
    readdress(app, |place| place.set_value("target", Some(&name)));
    check_again(app);
}

/// Remembers the language for the next visit of the root page.
pub(crate) fn remember_locale(locale: &str) {
    if remembered(LOCALE).as_deref() != Some(locale) {
        remember(LOCALE, locale);
    }
}
