//! A finding: closed, a row with what and where; open, what it means, its life, its fix, and where it is proved.

use leptos::prelude::*;
use protocol::Item;
use report::{Safety, Severity};
use words::{Words, say};

use super::{fix_box, life};
use crate::app::{App, Key};
use crate::browser::root;
use crate::islands::icon::sign;
use crate::islands::prose::sentence;

pub(super) fn finding(app: App, item: Item) -> impl IntoView {
    let words = app.words();
    let key: Key = (item.file, item.finding);
    let is_open = Memo::new(move |_| app.unfolded.with(|keys| keys.contains(&key)));
    let is_active = move || app.active.get() == Some(key);
    let head = head(app, &words, &item);
    view! {
        <details
            class="finding" class:open={is_active} prop:open={is_open}
            on:toggle:target={move |event| fold(app, key, event.target().open())}
        >
            <summary on:click={move |_| choose(app, key)}>{head}</summary>
            {move || is_open.get().then(|| body(app, &item))}
        </details>
    }
}

fn fold(app: App, key: Key, is_open: bool) {
    app.unfolded.update(|keys| {
        keys.retain(|other| *other != key);
        if is_open {
            keys.push(key);
        }
    });
}

fn choose(app: App, key: Key) {
    let at = app.items.with_untracked(|items| {
        items
            .iter()
            .position(|item| (item.file, item.finding) == key)
    });
    at.into_iter().for_each(|at| super::choose(app, at));
}

fn head(app: App, words: &Words, item: &Item) -> impl IntoView + use<> {
    let severity = match item.severity {
        Severity::Error => say!(words, "frame-error"),
        Severity::Warning => say!(words, "frame-warning"),
        Severity::Info => say!(words, "frame-info"),
    };
    let place = format!("{}:{}", item.line, item.column);
    let said_place = say!(words, "check-place", line = item.line, column = item.column);
    let has_many = app.files.with_untracked(Vec::len) > 1;
    let path = has_many
        .then(|| app.with_file(item.file, |file| file.path.clone()))
        .flatten();
    let safest = item.fixes.iter().map(|fix| fix.safety).min();
    view! {
        {sign(item.severity.into())}
        <span>
            <span class="vh">{severity}" "</span>
            <span class="f-title">{sentence(&item.title)}</span>
            <span class="f-sub">{place_in_words(words, item)}</span>
            {path.map(|path| view! { <span class="f-sub">{path}</span> })}
        </span>
        <span class="f-side">
            <span class="f-loc" title={said_place}>{place}</span>
            {safest.map(|safety| tag(words, safety))}
        </span>
    }
}

/// How far a fix can be trusted, as a tag.
pub(super) fn tag(words: &Words, safety: Safety) -> impl IntoView + use<> {
    let (class, text) = match safety {
        Safety::Safe => ("tag safe", say!(words, "frame-fix-safe")),
        Safety::Review => ("tag review", say!(words, "frame-fix-review")),
        Safety::Manual => ("tag manual", say!(words, "frame-fix-manual")),
    };
    view! { <span class={class}>{text}</span> }
}

/// `Ingress shop, document 1`.
fn place_in_words(words: &Words, item: &Item) -> String {
    let object = item.object.as_ref().and_then(|object| {
        let kind = object.kind.as_deref()?;
        Some(
            object
                .name
                .as_deref()
                .map_or_else(|| kind.to_owned(), |name| format!("{kind} {name}")),
        )
    });
    match (object, &item.embedded) {
        (Some(object), Some(field)) => say!(
            words,
            "check-where-embedded",
            object = object,
            document = item.document,
            field = field
        ),
        (Some(object), None) => say!(
            words,
            "check-where",
            object = object,
            document = item.document
        ),
        (None, _) => say!(words, "check-where-document", document = item.document),
    }
}

fn body(app: App, item: &Item) -> impl IntoView + use<> {
    let key: Key = (item.file, item.finding);
    let fixes = item
        .fixes
        .iter()
        .cloned()
        .enumerate()
        .map(|(i, fix)| fix_box::fix_box(app, key, i, fix))
        .collect_view();
    view! {
        <div class="f-body">
            {item.more.as_deref().map(explanation)}
            {life::life(app, item)}
            {fixes}
            {links(app, item)}
        </div>
    }
}

fn explanation(more: &str) -> impl IntoView + use<> {
    view! { <p>{sentence(more)}</p> }
}

fn links(app: App, item: &Item) -> impl IntoView + use<> {
    let words = app.words();
    let page = |path: String| format!("{}{}/{path}/", root(), words.locale().tag);
    let guide = item.guide.as_ref().map(|slug| {
        view! { <a href={page(format!("guides/{slug}"))}>{say!(words, "check-link-guide")}</a> }
    });
    let source = (!item.source.is_empty()).then(|| {
        view! { <a href={item.source.clone()} target="_blank" rel="noopener">{say!(words, "check-link-source")}</a> }
    });
    view! {
        <div class="links">
            {guide}
            <a href={page(format!("rules/{}", item.rule))}>{say!(words, "check-link-rule", rule = &item.rule)}</a>
            {source}
        </div>
    }
}
