//! Files that a reader picks or drops, and texts too large for the page's memory.

use std::pin::Pin;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DataTransfer, DataTransferItem, DragEvent, Event, File, FileSystemDirectoryEntry,
    FileSystemEntry, FileSystemFileEntry, HtmlInputElement,
};

use super::page::Part;

/// Bytes on their way to the worker or from it.
#[derive(Clone)]
pub(crate) struct Bytes(pub(super) ArrayBuffer);

impl From<&str> for Bytes {
    fn from(text: &str) -> Bytes {
        Bytes(Uint8Array::from(text.as_bytes()).buffer())
    }
}

/// A text that the browser keeps outside of the page's memory.
#[derive(Clone)]
pub(crate) struct Stored(Blob);

impl Stored {
    /// Hands a text over to the browser; none if it has no room.
    pub(crate) fn new(text: &JsValue) -> Option<Stored> {
        Blob::new_with_str_sequence(&Array::of1(text))
            .ok()
            .map(Stored)
    }

    /// Hands bytes over to the browser; none if it has no room.
    pub(crate) fn of(bytes: &Bytes) -> Option<Stored> {
        Blob::new_with_buffer_source_sequence(&Array::of1(&bytes.0))
            .ok()
            .map(Stored)
    }

    /// The bytes; none if they cannot be read (any more).
    pub(crate) async fn bytes(&self) -> Option<Bytes> {
        JsFuture::from(self.0.array_buffer())
            .await
            .ok()?
            .dyn_into()
            .ok()
            .map(Bytes)
    }

    /// How many bytes there are.
    pub(crate) fn size(&self) -> f64 {
        self.0.size()
    }

    pub(super) fn blob(&self) -> &Blob {
        &self.0
    }
}

/// A file with its path below the folder it was picked from.
#[derive(Clone)]
pub(crate) struct Picked {
    pub(crate) path: String,
    pub(crate) content: Stored,
}

impl Picked {
    fn new(path: &str, file: File) -> Picked {
        Picked {
            path: path.trim_start_matches('/').to_owned(),
            content: Stored(file.into()),
        }
    }
}

/// The files of an `<input type="file">`, which is emptied so that the same file can be picked again.
pub(crate) fn picked(event: &Event) -> Vec<Picked> {
    let Some(input) = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return Vec::new();
    };
    let Some(list) = input.files() else {
        return Vec::new();
    };
    let files: Vec<_> = (0..list.length())
        .filter_map(|i| list.get(i))
        .map(|file| Picked::new(&path_of(&file), file))
        .collect();
    input.set_value("");
    files
}

fn path_of(file: &File) -> String {
    let below = js_sys::Reflect::get(file, &"webkitRelativePath".into())
        .ok()
        .and_then(|path| path.as_string());
    below
        .filter(|path| !path.is_empty())
        .unwrap_or_else(|| file.name())
}

/// Files on their way from a drop.
pub(crate) type Dropping = Pin<Box<dyn Future<Output = Vec<Picked>>>>;

/// Lets files be dropped on a part: `over` hears when they hover, `then` when they are let go.
pub(crate) fn on_drop(
    part: &Part,
    over: impl Fn(bool) + Clone + 'static,
    then: impl Fn(Dropping) + 'static,
) -> [EventListener; 3] {
    let options = EventListenerOptions::enable_prevent_default();
    let hover = over.clone();
    let dragging = EventListener::new_with_options(part, "dragover", options, move |event| {
        if files_of(event).is_some() {
            event.prevent_default();
            hover(true);
        }
    });
    let leave = over.clone();
    let leaving = EventListener::new(part, "dragleave", move |_| leave(false));
    let dropping = EventListener::new_with_options(part, "drop", options, move |event| {
        over(false);
        if let Some(data) = files_of(event) {
            event.prevent_default();
            // Entries have to be asked for before the first wait, because the browser empties the list then.
            let entries = entries(&data);
            then(Box::pin(collect_all(entries)));
        }
    });
    [dragging, leaving, dropping]
}

fn files_of(event: &Event) -> Option<DataTransfer> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    data.types().includes(&"Files".into(), 0).then_some(data)
}

/// The files of entries, with those of folders.
async fn collect_all(entries: Vec<FileSystemEntry>) -> Vec<Picked> {
    let mut found = Vec::new();
    for entry in entries {
        collect(entry, &mut found).await;
    }
    found
}

fn entries(data: &DataTransfer) -> Vec<FileSystemEntry> {
    let items = data.items();
    let items = (0..items.length()).filter_map(|i| items.get(i));
    items
        .filter_map(|item: DataTransferItem| item.webkit_get_as_entry().ok().flatten())
        .collect()
}

/// Walks a folder without recursion, since a reader's disk decides how deep it is.
async fn collect(entry: FileSystemEntry, found: &mut Vec<Picked>) {
    let mut left = vec![entry];
    while let Some(entry) = left.pop() {
        let path = entry.full_path();
        if entry.is_directory() {
            left.extend(children(entry.unchecked_into()).await);
        } else if let Some(file) = file(entry.unchecked_into()).await {
            found.push(Picked::new(&path, file));
        }
    }
}

async fn file(entry: FileSystemFileEntry) -> Option<File> {
    let asked = js_sys::Promise::new(&mut |resolve, reject| {
        entry.file_with_callback_and_callback(resolve.unchecked_ref(), reject.unchecked_ref());
    });
    JsFuture::from(asked).await.ok()?.dyn_into().ok()
}

async fn children(folder: FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut found = Vec::new();
    loop {
        let asked = js_sys::Promise::new(&mut |resolve, reject| {
            let _ = reader.read_entries_with_callback_and_callback(
                resolve.unchecked_ref(),
                reject.unchecked_ref(),
            );
        });
        // The reader gives a hundred at a time, and none when it is done.
        let some = JsFuture::from(asked)
            .await
            .map(|some| Array::from(&some))
            .unwrap_or_default();
        if some.length() == 0 {
            return found;
        }
        found.extend(some.iter().map(JsCast::unchecked_into));
    }
}
