//! Moving between pages without loading the site anew: the next page's Markdown is fetched, the press renders it, and its
//! three parts take the place of the present ones.

use examples::example;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, Page};
use words::Words;

use crate::app::App;
use crate::browser::{
    Bytes, Lost, address, close_popovers, fetch_text, focus_heading, focus_language, go_to, part,
    push, remember_scroll, replace, root, scroll_into_view, scroll_to, scroll_top, set_attribute,
    set_description, set_html, set_skip, set_title,
};
use crate::checking::check_again;
use crate::islands;
use crate::opening::open_example;
use crate::place::Place;
use crate::settings::{known, remember_locale, set_target};
use crate::sharing::{open_packed, take_packed};
use crate::speaking::{PRESS, load_words, speak};
use crate::view;

/// How a reader came to a page.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Way {
    /// By a link.
    Link,
    /// Back or forward, to where the page was scrolled then.
    History(f64),
    /// By opening the single file, which holds no page until one is rendered.
    First,
}

/// Where the reader is and wants to be.
#[derive(Default)]
pub(crate) struct Route {
    /// The page that is shown.
    place: Option<Place>,
    /// The number of the last wish to go to another page; those before it do not count any more.
    turn: u32,
    /// What was fetched for pages.
    prose: Vec<Prose>,
}

/// Markdown or an index.
#[derive(Clone)]
struct Prose {
    /// Locale and path.
    key: String,
    text: String,
    /// The press has it.
    is_shelved: bool,
}

impl App {
    /// The page that is shown.
    pub(crate) fn place(&self) -> Option<Place> {
        self.quiet().route.borrow().place.clone()
    }

    /// Another page is shown now.
    pub(crate) fn set_place(&self, place: Place) {
        self.quiet().route.borrow_mut().place = Some(place);
    }
}

/// The page of the address bar.
pub(crate) fn here() -> Option<Place> {
    Place::parse(&root(), &address())
}

/// Changes what the address says of the page that is shown. While the reader is on the way back to another one, the address
/// bar names that one already and is left alone.
pub(crate) fn readdress(app: App, change: impl FnOnce(&mut Place)) {
    let Some(mut place) = app.place() else { return };
    let before = place.query.clone();
    change(&mut place);
    // Where there is nothing to say the address stays as it was written, `index.html` included.
    if place.query == before {
        return;
    }
    if here().is_some_and(|here| here.is_same_page(&place)) {
        replace(&place.address(&root()));
    }
    app.set_place(place);
}

/// Follows a link, given as whole address. False where the browser has to.
pub(crate) fn follow(app: App, to: &str) -> bool {
    let (Some(to), Some(here)) = (Place::parse(&root(), to), app.place()) else {
        return false;
    };
    if words::locale(&to.locale).is_none() {
        return false;
    }
    let is_by_hash = root().contains('#');
    let is_part = to.is_same_page(&here) && !to.anchor.is_empty();
    if is_part && !is_by_hash && to.query == here.query {
        return false;
    }
    close_popovers();
    remember_scroll();
    if is_part && is_by_hash {
        let to = Place {
            query: here.query,
            ..to
        };
        push(&to.address(&root()));
        scroll_into_view(&to.anchor);
        app.set_place(to);
    } else {
        visit(app, keep_target(app, to), Way::Link);
    }
    true
}

/// Shows the page of the address bar where there is none yet.
pub(crate) fn open_first(app: App) {
    if let Some(to) = app.place() {
        visit(app, to, Way::First);
    }
}

/// Shows the page of the address bar, after the reader went back or forward.
pub(crate) fn come_back(app: App, top: f64) {
    let (Some(mut to), Some(from)) = (here(), app.place()) else {
        return;
    };
    if let Some(packed) = take_packed(&mut to) {
        open_packed(app, packed);
    }
    if to.is_same_page(&from) {
        app.set_place(to.clone());
        take_query(app, &to, Way::History(top));
        if top > 0.0 || !scroll_into_view(&to.anchor) {
            scroll_to(top);
        }
        return;
    }
    visit(app, to, Way::History(top));
}

/// A link inside the site keeps the target that stands in the address; a link to the same page in another language keeps
/// everything.
fn keep_target(app: App, mut to: Place) -> Place {
    let Some(here) = app.place() else { return to };
    if here.path == to.path && here.locale != to.locale && to.anchor.is_empty() {
        return Place {
            locale: to.locale,
            ..here
        };
    }
    if let (None, Some(target)) = (to.value("target"), here.value("target")) {
        to.set_value("target", Some(target));
    }
    to
}

fn visit(app: App, to: Place, way: Way) {
    let quiet = app.quiet();
    quiet.route.borrow_mut().turn += 1;
    let turn = quiet.route.borrow().turn;
    spawn_local(async move {
        let (page, words) = match load(app, &to).await {
            Some(loaded) => loaded,
            // Without the press the browser can still show the page, but then the texts would be gone.
            None if app.has_texts() || root().contains('#') => {
                return notify(app, app.words().t("check-no-page"));
            }
            None => return go_to(&to.address(&root())),
        };
        if quiet.route.borrow().turn == turn {
            arrive(app, to, page, words, way);
        }
    });
}

/// Says something that stays until it is answered.
pub(crate) fn notify(app: App, text: String) {
    app.said.set(text.clone());
    app.change(|look| look.notice = Some(text));
}

/// The page, and the words of its language.
async fn load(app: App, to: &Place) -> Option<(Page, Words)> {
    let words = load_words(app, &to.locale).await?;
    if let Ok(Some(page)) = ask_for_page(app, to).await {
        return Some((page, words));
    }
    // The worker may have died of something else; a new one gets a second chance.
    forget_press(app);
    Some((ask_for_page(app, to).await.ok()??, words))
}

async fn ask_for_page(app: App, to: &Place) -> Result<Option<Page>, Lost> {
    let quiet = app.quiet();
    speak(app, PRESS, &to.locale).await?;
    // Without the index pages would lack what they list.
    let Some(index) = shelve(app, &to.locale, "index.txt").await? else {
        return Ok(None);
    };
    if let Some(prose) = to.prose()
        && let Some(lang) = lang_of(&index, prose)
    {
        shelve(app, &lang, prose).await?;
    }
    let reply = quiet
        .press
        .ask(
            Ask::Page {
                path: to.path.clone(),
            },
            Vec::new(),
        )
        .await?;
    Ok(match reply.answer {
        Answer::Page { page } => Some(page),
        _ => None,
    })
}

/// The press is gone, and what it was told with it.
pub(crate) fn forget_press(app: App) {
    let quiet = app.quiet();
    quiet.spoken.borrow_mut()[PRESS].clear();
    quiet
        .route
        .borrow_mut()
        .prose
        .iter_mut()
        .for_each(|prose| prose.is_shelved = false);
}

/// Fetches Markdown or an index, once, and gives it to the press; returns what was fetched.
async fn shelve(app: App, locale: &str, path: &str) -> Result<Option<String>, Lost> {
    let key = format!("{locale}/{path}");
    let is_index = path == "index.txt";
    let quiet = app.quiet();
    let known = |key: &str| {
        quiet
            .route
            .borrow()
            .prose
            .iter()
            .find(|prose| prose.key == key)
            .cloned()
    };
    if known(&key).is_none() {
        let file = if is_index {
            key.clone()
        } else {
            format!("{key}/index.md")
        };
        let Some(text) = fetch_text(&format!("{}{file}", root())).await else {
            return Ok(None);
        };
        quiet.route.borrow_mut().prose.push(Prose {
            key: key.clone(),
            text,
            is_shelved: false,
        });
    }
    let Some(prose) = known(&key) else {
        return Ok(None);
    };
    if !prose.is_shelved {
        let locale = locale.to_owned();
        let ask = if is_index {
            Ask::ShelveIndex { locale }
        } else {
            Ask::Shelve {
                locale,
                path: path.to_owned(),
            }
        };
        quiet
            .press
            .ask(ask, vec![Bytes::from(prose.text.as_str())])
            .await?;
        let mut route = quiet.route.borrow_mut();
        route
            .prose
            .iter_mut()
            .filter(|prose| prose.key == key)
            .for_each(|prose| prose.is_shelved = true);
    }
    Ok(Some(prose.text))
}

/// The language that an index says a page is written in.
fn lang_of(index: &str, path: &str) -> Option<String> {
    let is_it = |line: &&str| line.split(' ').next() == Some(path);
    let line = index
        .lines()
        .filter_map(|line| line.strip_prefix("@ "))
        .find(is_it)?;
    line.split(' ').nth(1).map(str::to_owned)
}

/// Puts a page in the place of the present one.
fn arrive(app: App, to: Place, page: Page, words: Words, way: Way) {
    let from = app.place();
    let is_translation = from
        .as_ref()
        .is_some_and(|from| from.locale != to.locale && from.path == to.path);
    let top = scroll_top();
    change_language(app, words);
    if way == Way::Link {
        push(&to.address(&root()));
    }
    app.set_place(to.clone());
    islands::unmount();
    swap(&page, &to.locale);
    islands::mount(app);
    take_query(app, &to, way);
    match way {
        Way::History(top) if top > 0.0 || !scroll_into_view(&to.anchor) => scroll_to(top),
        Way::Link if is_translation => {
            scroll_to(top);
            return focus_language();
        }
        Way::Link if !scroll_into_view(&to.anchor) => scroll_to(0.0),
        Way::Link | Way::History(_) => {}
        Way::First => {
            scroll_into_view(&to.anchor);
            return;
        }
    }
    focus_heading();
}

fn change_language(app: App, words: Words) {
    let locale = words.locale();
    if app.words().locale() == locale {
        return;
    }
    app.set_words(words);
    remember_locale(locale.tag);
    check_again(app);
}

fn swap(page: &Page, locale: &str) {
    for (id, html) in [
        ("top", &page.header),
        ("page", &page.body),
        ("foot", &page.footer),
    ] {
        if let Some(part) = part(id) {
            set_html(&part, html);
        }
    }
    set_title(&page.title);
    set_description(&page.description);
    set_attribute("lang", &page.lang);
    set_attribute("data-page", &page.page);
    set_attribute("data-path", &page.path);
    set_attribute("data-root", &page.root);
    set_attribute("data-locale", locale);
    set_skip(&page.skip);
}

/// What the query of an address asks for: a target, an example.
pub(crate) fn take_query(app: App, place: &Place, way: Way) {
    if place.path == "check/" {
        take_view(app, place, way);
    }
    if let Some(target) = place.value("target").and_then(known) {
        set_target(app, target);
    }
    let Some(wanted) = place.value("example").and_then(example) else {
        return;
    };
    if place.path == "check/" {
        open_example(app, wanted);
        readdress(app, |place| place.set_value("example", None));
    }
}

/// What the list shows is part of the address: one that says nothing of it gets to know what is shown, unless the reader
/// comes back to it.
fn take_view(app: App, place: &Place, way: Way) {
    if way == Way::Link && !view::is_named(place) {
        return view_changed(app);
    }
    app.change(|look| view::read(place, look));
    check_again(app);
}

/// The list shows something else now: the address says so, and the findings are listed anew.
pub(crate) fn view_changed(app: App) {
    readdress(app, |place| app.peek(|look| view::write(place, look)));
    check_again(app);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_language_of_a_page_from_the_index() {
        let index =
            "@ guides/dockershim en\ntitle: x\n\n@ guides/registry-k8s-io pt-BR\ntitle: y\n";
        assert_eq!(
            lang_of(index, "guides/registry-k8s-io").as_deref(),
            Some("pt-BR")
        );
        assert_eq!(lang_of(index, "guides/dockershim").as_deref(), Some("en"));
        assert_eq!(lang_of(index, "guides/docker"), None);
    }
}
