//! All safe fixes: at once where they touch little, after a look at the joined diff where they touch much.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::Preview;
use words::say;

use super::Desk;
use super::diff::diff;
use super::fix_box::proof_in_words;
use crate::fixing::{apply_safe, preview_safe};
use crate::islands::icon::{Icon, icon};

/// Changed lines up to which nobody has to look first.
const FEW_LINES: usize = 10;

/// Fixes, or opens the dialog.
pub(super) fn start(desk: Desk) {
    spawn_local(async move {
        match preview_safe(desk.app).await {
            Some(preview) if preview.n_lines > FEW_LINES => desk.confirming.set(Some(preview)),
            Some(_) => apply_safe(desk.app),
            None => {}
        }
    });
}

pub(super) fn dialog(desk: Desk) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let is_open = desk.confirming.with(Option::is_some);
        if let Some(dialog) = node.get() {
            match is_open {
                true if !dialog.open() => drop(dialog.show_modal()),
                false if dialog.open() => dialog.close(),
                _ => {}
            }
        }
    });
    view! {
        <dialog class="wide" node_ref={node} aria-labelledby="fix-all" on:close={move |_| desk.confirming.set(None)}>
            {move || desk.confirming.with(|preview| preview.as_ref().map(|preview| content(desk, preview)))}
        </dialog>
    }
}

fn content(desk: Desk, preview: &Preview) -> impl IntoView + use<> {
    let app = desk.app;
    let words = app.words();
    let close = move || desk.confirming.set(None);
    let label = say!(words, "check-dismiss");
    view! {
        <div class="dlg-h">
            <h2 id="fix-all">{say!(words, "check-fix-all-title", count = app.n_safe())}</h2>
            <button class="icon-btn sm" type="button" aria-label={label} on:click={move |_| close()}>{icon(Icon::Close)}</button>
        </div>
        <div class="dlg-c">
            <p>{say!(words, "check-fix-all-lead", version = app.target.get().to_string())}</p>
            <div class="fix">
                {diff(app, preview)}
                <div class="proof">{icon(Icon::Tick)}<span>{proof_in_words(&words, preview.proof)}</span></div>
            </div>
        </div>
        <div class="dlg-f">
            <button class="btn" type="button" on:click={move |_| close()}>{say!(words, "check-cancel")}</button>
            <button class="btn primary" type="button" on:click={move |_| { close(); apply_safe(app); }}>
                {icon(Icon::Wrench)}{say!(words, "check-fix-safe", count = app.n_safe())}
            </button>
        </div>
    }
}
