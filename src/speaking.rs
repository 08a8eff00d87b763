//! The words of the reader's language: the page's own, and what the workers are told.

use protocol::Ask;
use words::Words;

use crate::app::App;
use crate::browser::{Bytes, Lost, fetch_text, root, words_url};
use crate::sharing::about;

/// The engine that holds the texts, among the workers.
pub(crate) const TEXTS: usize = 0;
/// The engine for small checkers.
pub(crate) const ASIDE: usize = 1;
/// The press.
pub(crate) const PRESS: usize = 2;

/// The words of a locale; its catalogue is fetched once. What the page itself says in English needs none, so a page that
/// starts in English does not wait for it.
pub(crate) async fn load_words(app: App, locale: &str) -> Option<Words> {
    let known = words::locale(locale)?;
    if known == app.words().locale() && locale == "en" {
        return Some(Words::english());
    }
    Some(Words::new(known, &load_catalogue(app, locale).await?))
}

async fn load_catalogue(app: App, locale: &str) -> Option<String> {
    if let Some(catalogue) = app.catalogue(locale) {
        return Some(catalogue);
    }
    let catalogue = fetch_text(&words_url(locale)).await?;
    app.quiet()
        .catalogues
        .borrow_mut()
        .push((locale.to_owned(), catalogue.clone()));
    Some(catalogue)
}

/// Tells a worker the language, unless it speaks it already.
pub(crate) async fn speak(app: App, worker: usize, locale: &str) -> Result<(), Lost> {
    let quiet = app.quiet();
    if quiet.spoken.borrow()[worker] == locale {
        return Ok(());
    }
    let asked = match worker {
        TEXTS => &quiet.engine,
        ASIDE => &quiet.aside,
        _ => &quiet.press,
    };
    // Module and catalogue are fetched at the same time.
    asked.wake();
    // The press has English in it, for prose that no one has translated.
    let catalogue = match (worker, locale) {
        (PRESS, "en") => Some(String::new()),
        _ => load_catalogue(app, locale).await,
    };
    let Some(catalogue) = catalogue else {
        asked.stop();
        quiet.flow.borrow_mut().is_ready &= worker != TEXTS;
        return Err(Lost);
    };
    let ask = Ask::Words {
        locale: locale.to_owned(),
        root: root(),
    };
    asked
        .ask(ask, vec![Bytes::from(catalogue.as_str())])
        .await?;
    let hidden = quiet.hidden.borrow().clone();
    if let (TEXTS, Some(hidden)) = (worker, hidden) {
        asked
            .ask(about("hold"), hidden.bytes().await.into_iter().collect())
            .await?;
    }
    locale.clone_into(&mut quiet.spoken.borrow_mut()[worker]);
    Ok(())
}
