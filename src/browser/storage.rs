//! Small settings: for good, and for this tab. Storage may be switched off, then nothing is kept.

use web_sys::Storage;

/// Keeps a setting in this browser.
pub(crate) fn remember(key: &str, value: &str) {
    keep(local(), key, value);
}

/// A setting kept in this browser.
pub(crate) fn remembered(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

/// Keeps a setting in this tab.
pub(crate) fn keep_for_tab(key: &str, value: &str) {
    keep(session(), key, value);
}

/// A setting kept in this tab.
pub(crate) fn kept_for_tab(key: &str) -> Option<String> {
    session()?.get_item(key).ok()?
}

fn local() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn keep(storage: Option<Storage>, key: &str, value: &str) {
    // A full or forbidden storage only means that the setting is not kept.
    let _ = storage.map(|storage| storage.set_item(key, value));
}
