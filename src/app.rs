//! What the live parts share: it outlives every page, so that navigation and a change of language lose nothing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use facts::Minor;
use leptos::prelude::*;
use protocol::{FileId, Item, Verdict};
use words::Words;

use crate::browser::{EditorModule, EditorView, Engine, Pause, Stored};
use crate::checking::{Flow, Phase};
use crate::file::File;
use crate::fixing::Step;
use crate::navigation::Route;
use crate::settings::Theme;

/// Findings that are listed before a reader asks for more.
pub(crate) const LIST_STEP: usize = 100;

/// A finding: the text, and its number within it.
pub(crate) type Key = (FileId, usize);

/// The state of the app. Signals are what effects follow; the rest is in [`Quiet`].
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) target: RwSignal<Minor>,
    pub(crate) theme: RwSignal<Theme>,
    pub(crate) files: RwSignal<Vec<File>, LocalStorage>,
    pub(crate) verdict: RwSignal<Verdict>,
    pub(crate) look: RwSignal<Look>,
    /// What is said aloud next.
    pub(crate) said: RwSignal<String>,
    quiet: StoredValue<Rc<Quiet>, LocalStorage>,
}

/// How the workspace looks, besides its texts and what was found in them.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    /// The text in the editor.
    pub(crate) shown: FileId,
    pub(crate) phase: Phase,
    /// How long the phase has gone on: 0, 1 after 150 ms, 2 after 400 ms.
    pub(crate) slowness: u8,
    /// How long the last check took.
    pub(crate) took_ms: u32,
    /// How many findings the list asks for.
    pub(crate) list_size: usize,
    /// Severities that are left out of the list: 0 info, 1 warning, 2 error.
    pub(crate) hidden: Vec<u8>,
    pub(crate) is_only_shown: bool,
    /// The minor that an upgrade starts from; any if empty.
    pub(crate) from: String,
    /// The only rule whose findings are listed; all rules if empty.
    pub(crate) rule: String,
    /// What was chosen for fixes, as `runtime:containerd,pathtype:Exact`.
    pub(crate) choices: String,
    /// The finding at the caret, or chosen last.
    pub(crate) active: Option<Key>,
    /// Findings that are unfolded.
    pub(crate) unfolded: Vec<Key>,
    /// What was fixed last, as HTML, for a while.
    pub(crate) fixed: String,
    pub(crate) is_undoable: bool,
    /// Files are being dragged over the workspace.
    pub(crate) is_over: bool,
    /// A line that stays until it is answered.
    pub(crate) notice: Option<String>,
    /// The editor is there.
    pub(crate) has_editor: bool,
}

/// What no effect follows.
pub(crate) struct Quiet {
    words: RefCell<Rc<Words>>,
    /// The engine that holds the texts.
    pub(crate) engine: Engine,
    /// A second one for small checkers, so that a long check holds up nothing.
    pub(crate) aside: Engine,
    /// Renders pages; loaded for the first navigation.
    pub(crate) press: Engine,
    /// The languages that the workers speak; empty when they have to be told.
    pub(crate) spoken: RefCell<[String; 3]>,
    pub(crate) flow: RefCell<Flow>,
    pub(crate) route: RefCell<Route>,
    pub(crate) module: RefCell<Option<EditorModule>>,
    pub(crate) editor: RefCell<Option<Rc<EditorView>>>,
    pub(crate) next_file: Cell<FileId>,
    /// What each fix changed, the last one at the end.
    pub(crate) fixes: RefCell<Vec<Vec<Step>>>,
    /// What was hidden in texts that were shared, for an engine that has to be told again.
    pub(crate) hidden: RefCell<Option<Stored>>,
    /// Catalogues that were loaded, by locale.
    pub(crate) catalogues: RefCell<Vec<(String, String)>>,
    pub(crate) slow_pauses: RefCell<Vec<Pause>>,
    pub(crate) fixed_pause: RefCell<Option<Pause>>,
    pub(crate) scroll_pause: RefCell<Option<Pause>>,
}

impl App {
    /// The state at the start, in the language of the page.
    pub(crate) fn new(words: Words, target: Minor, theme: Theme, workers: [Engine; 3]) -> App {
        let [engine, aside, press] = workers;
        let quiet = Quiet {
            words: RefCell::new(Rc::new(words)),
            engine,
            aside,
            press,
            spoken: RefCell::default(),
            flow: RefCell::default(),
            route: RefCell::default(),
            module: RefCell::default(),
            editor: RefCell::default(),
            next_file: Cell::new(1),
            fixes: RefCell::default(),
            hidden: RefCell::default(),
            catalogues: RefCell::default(),
            slow_pauses: RefCell::default(),
            fixed_pause: RefCell::default(),
            scroll_pause: RefCell::default(),
        };
        App {
            target: RwSignal::new(target),
            theme: RwSignal::new(theme),
            files: RwSignal::new_local(Vec::new()),
            verdict: RwSignal::new(Verdict::default()),
            look: RwSignal::new(Look::new()),
            said: RwSignal::new(String::new()),
            quiet: StoredValue::new_local(Rc::new(quiet)),
        }
    }

    /// What no effect follows.
    pub(crate) fn quiet(&self) -> Rc<Quiet> {
        self.quiet.get_value()
    }

    /// The words of the reader's language. Pages and their live parts are made anew when it changes.
    pub(crate) fn words(&self) -> Rc<Words> {
        self.quiet().words.borrow().clone()
    }

    /// Speaks another language from now on.
    pub(crate) fn set_words(&self, words: Words) {
        *self.quiet().words.borrow_mut() = Rc::new(words);
    }

    /// The catalogue of a locale, if it was loaded; English needs none.
    pub(crate) fn catalogue(&self, locale: &str) -> Option<String> {
        let quiet = self.quiet();
        let catalogues = quiet.catalogues.borrow();
        catalogues
            .iter()
            .find(|(tag, _)| tag == locale)
            .map(|(_, text)| text.clone())
    }

    /// The editor on the page, if there is one.
    pub(crate) fn editor(&self) -> Option<Rc<EditorView>> {
        self.quiet().editor.borrow().clone()
    }

    /// Whether the editor has something to take back in a text.
    pub(crate) fn can_undo_in_editor(&self, id: FileId) -> bool {
        let quiet = self.quiet();
        let module = quiet.module.borrow();
        module.as_ref().is_some_and(|module| module.can_undo(id))
    }

    /// Changes how the workspace looks.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Look)) {
        self.look.update(change);
    }

    /// Reads how the workspace looks, without following it.
    pub(crate) fn peek<T>(&self, read: impl FnOnce(&Look) -> T) -> T {
        self.look.with_untracked(read)
    }

    /// The text in the editor.
    pub(crate) fn shown(&self) -> FileId {
        self.peek(|look| look.shown)
    }

    /// Reads a text of the workspace.
    pub(crate) fn with_file<T>(&self, id: FileId, read: impl FnOnce(&File) -> T) -> Option<T> {
        self.files
            .with_untracked(|files| files.iter().find(|file| file.id == id).map(read))
    }

    /// Changes a text of the workspace.
    pub(crate) fn update_file(&self, id: FileId, change: impl FnOnce(&mut File)) {
        self.files.update(|files| {
            if let Some(file) = files.iter_mut().find(|file| file.id == id) {
                change(file);
            }
        });
    }

    /// Whether there is anything that a reader could lose.
    pub(crate) fn has_texts(&self) -> bool {
        self.files
            .with_untracked(|files| files.iter().any(|file| !file.is_empty()))
    }

    /// The finding at a place of the list.
    pub(crate) fn item(&self, at: usize) -> Option<Item> {
        self.verdict
            .with_untracked(|verdict| verdict.items.get(at).cloned())
    }

    /// The place of a finding in the list.
    pub(crate) fn place_of(&self, key: Key) -> Option<usize> {
        self.verdict.with_untracked(|verdict| {
            let items = &verdict.items;
            items
                .iter()
                .position(|item| (item.file, item.finding) == key)
        })
    }

    /// Takes in what a check found.
    pub(crate) fn take(&self, mut verdict: Verdict) {
        let states = std::mem::take(&mut verdict.files);
        self.files.update(|files| {
            for state in states {
                if let Some(file) = files.iter_mut().find(|file| file.id == state.file) {
                    file.state = Some(state);
                }
            }
        });
        self.verdict.set(verdict);
    }
}

impl Look {
    pub(crate) fn new() -> Look {
        Look {
            shown: 0,
            phase: Phase::Empty,
            slowness: 0,
            took_ms: 0,
            list_size: LIST_STEP,
            hidden: Vec::new(),
            is_only_shown: false,
            from: String::new(),
            rule: String::new(),
            choices: String::new(),
            active: None,
            unfolded: Vec::new(),
            fixed: String::new(),
            is_undoable: false,
            is_over: false,
            notice: None,
            has_editor: false,
        }
    }
}
