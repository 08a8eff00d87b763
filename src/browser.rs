//! The only place that names the browser: everything else goes through the functions here.

mod address;
pub(crate) mod adopt;
mod bridge;
mod clipboard;
mod clock;
mod delegate;
mod editor;
mod engine;
mod entries;
mod fetch;
mod files;
mod keeping;
mod page;
mod storage;
mod tabs;
mod text;

pub(crate) use address::{
    address, go_to, push, remember_scroll, replace, scroll_to, scroll_top, watch_back,
};
pub(crate) use bridge::{Script, editor_module, root, set_html, words_url};
pub(crate) use clipboard::{copy, download};
pub(crate) use clock::{Frame, Pause, now_ms, pause};
pub(crate) use delegate::{Click, on_click, on_key, on_popover_key, on_scroll};
pub(crate) use editor::{EditorModule, EditorOptions, EditorView, Phrase, Tip};
pub(crate) use engine::{Engine, Heard, Lost, Reply};
pub(crate) use entries::{Entry, fill_fold, line_up_entries, on_fold, set_entry_class, unfold};
pub(crate) use fetch::fetch_text;
pub(crate) use files::{Bytes, Picked, Stored, on_drop};
pub(crate) use keeping::{Kept, kept_texts, on_keep};
pub(crate) use page::{
    Part, attribute, click, close_popovers, focus, focus_finding, focus_heading, focus_language,
    focus_selected_tab, islands, mark_current_heading, on_inner_scroll, part, place_menu,
    place_rows, row_height, scroll_into_view, scroll_top_of, select_text, set_attribute,
    set_description, set_hidden, set_scroll_top, set_skip, set_title, show_dialog, show_done,
    take_code, text_selection, text_value,
};
pub(crate) use storage::{keep_for_tab, kept_for_tab, remember, remembered};
pub(crate) use tabs::adopt_tabs;
pub(crate) use text::Text;
