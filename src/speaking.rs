//! The words of the reader's language: the page's own, and what the workers are told.

use protocol::Ask;
use words::Words;

use crate::app::App;
use crate::browser::{Bytes, Lost, fetch_text, root, words_url};

/// The engine that holds the texts, among the workers.
pub(crate) const TEXTS: usize = 0;
/// The engine for small checkers.
pub(crate) const ASIDE: usize = 1;
/// The press.
pub(crate) const PRESS: usize = 2;

/// The words of a locale; its catalogue is fetched once.
pub(crate) async fn load_words(app: App, locale: &str) -> Option<Words> {
    let known = words::locale(locale)?;
    let url = words_url(locale);
    if url.is_empty() || locale == "en" {
        return Some(Words::english());
    }
    if let Some(catalogue) = app.catalogue(locale) {
        return Some(Words::new(known, &catalogue));
    }
    let catalogue = fetch_text(&url).await?;
    let words = Words::new(known, &catalogue);
    app.quiet()
        .catalogues
        .borrow_mut()
        .push((locale.to_owned(), catalogue));
    Some(words)
}

/// Tells a worker the language, unless it speaks it already.
pub(crate) async fn speak(app: App, worker: usize, words: &Words) -> Result<(), Lost> {
    let quiet = app.quiet();
    let locale = words.locale().tag;
    if quiet.spoken.borrow()[worker] == locale {
        return Ok(());
    }
    let catalogue = app.catalogue(locale).unwrap_or_default();
    let ask = Ask::Words {
        locale: locale.to_owned(),
        root: root(),
    };
    let asked = match worker {
        TEXTS => &quiet.engine,
        ASIDE => &quiet.aside,
        _ => &quiet.press,
    };
    asked
        .ask(ask, vec![Bytes::from(catalogue.as_str())])
        .await?;
    locale.clone_into(&mut quiet.spoken.borrow_mut()[worker]);
    Ok(())
}
