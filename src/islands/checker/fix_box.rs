//! A fix inside a finding: its diff, the proof that it works on this text, and the button that applies it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{FixTitle, Preview, Proof};
use report::Safety;
use words::{Words, say};

use super::diff::diff;
use super::finding::tag;
use crate::app::{App, Key};
use crate::browser::copy;
use crate::fixing::{apply, preview};
use crate::islands::icon::{Icon, icon};
use crate::islands::prose::sentence;

pub(super) fn fix_box(app: App, key: Key, fix: usize, title: FixTitle) -> impl IntoView {
    let words = app.words();
    let tried = RwSignal::new(None::<Preview>);
    if title.safety != Safety::Manual {
        // The text may change while the finding is open, and the diff with it.
        Effect::new(move |_| {
            app.n_checks.track();
            spawn_local(async move {
                let found = preview(app, key, fix).await;
                tried.try_set(found);
            });
        });
    }
    view! {
        <div class="fix">
            <div class="fix-head">{icon(Icon::Wrench)}<span>{sentence(&title.title)}</span>{tag(&words, title.safety)}</div>
            {match title.safety {
                Safety::Manual => view! { <p class="proof">{say!(words, "check-manual")}</p> }.into_any(),
                _ => view! {
                    {move || tried.with(|tried| tried.as_ref().map(|preview| diff(app, preview)))}
                    <div class="proof">{move || proof(app, tried)}</div>
                    {buttons(app, key, fix, tried)}
                }.into_any(),
            }}
        </div>
    }
}

fn proof(app: App, tried: RwSignal<Option<Preview>>) -> impl IntoView {
    let words = app.words();
    tried.with(|tried| match tried {
        Some(preview) => {
            view! { {icon(Icon::Tick)}<span>{proof_in_words(&words, preview.proof)}</span> }
                .into_any()
        }
        None => view! { <span>{say!(words, "check-trying")}</span> }.into_any(),
    })
}

/// What a check of the changed text said.
pub(super) fn proof_in_words(words: &Words, proof: Proof) -> String {
    match proof {
        Proof { gone, new: 0 } => say!(words, "check-proof", gone = gone),
        Proof { gone, new } => say!(words, "check-proof-new", gone = gone, new = new),
    }
}

fn buttons(app: App, key: Key, fix: usize, tried: RwSignal<Option<Preview>>) -> impl IntoView {
    let words = app.words();
    let copy_diff = move |_| {
        let text = tried
            .with_untracked(|tried| tried.as_ref().map(|preview| preview.unified.clone()))
            .unwrap_or_default();
        spawn_local(async move {
            if copy(&text).await {
                app.said.set(say!(app.words(), "frame-copied"));
            }
        });
    };
    let kbd = move || {
        (fix == 0 && app.active.get() == Some(key)).then(|| view! { <kbd>{"Ctrl ."}</kbd> })
    };
    view! {
        <div class="fix-foot">
            <button class="btn primary sm" type="button" disabled={move || tried.with(Option::is_none)} on:click={move |_| apply(app, key, fix)}>
                {say!(words, "check-apply")}{kbd}
            </button>
            <button class="btn sm" type="button" disabled={move || tried.with(Option::is_none)} on:click={copy_diff}>{say!(words, "check-copy-diff")}</button>
        </div>
    }
}
