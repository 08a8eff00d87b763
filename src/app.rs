//! What the live parts share: it outlives every page, so that navigation and a change of language lose nothing.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use facts::Minor;
use leptos::prelude::*;
use protocol::{FileId, Item, Verdict};
use report::{Severity, Summary};
use words::Words;

use crate::browser::{EditorModule, EditorView, Engine, Pause};
use crate::checking::Phase;
use crate::file::File;
use crate::fixing::Fixed;
use crate::place::Place;
use crate::settings::Theme;

/// Findings that are listed before a reader asks for more.
pub(crate) const LIST_STEP: usize = 100;

/// A finding: the text, and its number within it.
pub(crate) type Key = (FileId, usize);

/// The state of the app. Signals are what views follow; the rest is in [`Quiet`].
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) target: RwSignal<Minor>,
    pub(crate) theme: RwSignal<Theme>,
    pub(crate) files: RwSignal<Vec<File>, LocalStorage>,
    /// The text in the editor.
    pub(crate) shown: RwSignal<FileId>,
    pub(crate) phase: RwSignal<Phase>,
    /// How long the phase has gone on: 0, 1 after 150 ms, 2 after 400 ms.
    pub(crate) slowness: RwSignal<u8>,
    pub(crate) items: RwSignal<Vec<Item>>,
    /// How many findings the list asks for.
    pub(crate) list_size: RwSignal<usize>,
    /// How many findings there are with the present filters.
    pub(crate) n_listed: RwSignal<usize>,
    /// How many verdicts there were; what depends on the text as a whole follows it.
    pub(crate) n_checks: RwSignal<u32>,
    pub(crate) took_ms: RwSignal<f64>,
    pub(crate) hidden: RwSignal<Vec<Severity>>,
    pub(crate) is_only_shown: RwSignal<bool>,
    /// The finding at the caret, or chosen last.
    pub(crate) active: RwSignal<Option<Key>>,
    /// Findings that are unfolded.
    pub(crate) unfolded: RwSignal<Vec<Key>>,
    pub(crate) fixed: RwSignal<Option<Fixed>>,
    pub(crate) is_undoable: RwSignal<bool>,
    /// A line that stays until it is answered.
    pub(crate) notice: RwSignal<Option<String>>,
    /// The module is there (true), or cannot be (false).
    pub(crate) editor_module: RwSignal<Option<bool>>,
    /// What is said aloud next.
    pub(crate) said: RwSignal<String>,
    quiet: StoredValue<Rc<Quiet>, LocalStorage>,
}

/// What no view follows.
pub(crate) struct Quiet {
    words: RefCell<Arc<Words>>,
    /// The engine that holds the texts.
    pub(crate) engine: Engine,
    /// A second one for pages and small checkers, so that a long check holds up nothing.
    pub(crate) aside: Engine,
    pub(crate) sent: RefCell<Sent>,
    pub(crate) sent_aside: RefCell<Sent>,
    pub(crate) flow: RefCell<Flow>,
    pub(crate) module: RefCell<Option<EditorModule>>,
    pub(crate) editor: RefCell<Option<Rc<EditorView>>>,
    pub(crate) next_file: RefCell<FileId>,
    /// Texts that the last fix changed, with the state it left.
    pub(crate) last_fix: RefCell<Vec<(FileId, u32)>>,
    /// Catalogues that were loaded.
    pub(crate) catalogues: RefCell<HashMap<String, String>>,
    pub(crate) pauses: RefCell<Vec<Pause>>,
    pub(crate) fixed_pause: RefCell<Option<Pause>>,
    pub(crate) scroll_pause: RefCell<Option<Pause>>,
    /// Markdown and indexes that were fetched, by locale and path.
    pub(crate) prose: RefCell<HashMap<String, String>>,
    place: RefCell<Option<Place>>,
    turn: Cell<u32>,
}

/// What a worker was told; forgotten with it.
#[derive(Default)]
pub(crate) struct Sent {
    pub(crate) locale: Option<String>,
    pub(crate) revs: HashMap<FileId, u32>,
    /// Texts that were closed and that it should forget.
    pub(crate) dropped: Vec<FileId>,
    /// Prose and indexes, by locale and path.
    pub(crate) shelved: HashSet<String>,
}

/// How far checking is.
#[derive(Default)]
pub(crate) struct Flow {
    pub(crate) is_running: bool,
    pub(crate) is_wanted: bool,
    /// A worker has run at least once.
    pub(crate) is_ready: bool,
    /// The reader stopped the worker.
    pub(crate) is_stopped: bool,
    /// The text that was being checked when the worker was last heard of.
    pub(crate) at: Option<FileId>,
    /// Documents that the checker cannot digest, as long as their text stays the same.
    pub(crate) skipped: Vec<(FileId, usize, u32)>,
    pub(crate) last_said: String,
    /// The place in the list that takes the focus after the next check.
    pub(crate) focus_next: Option<usize>,
}

impl App {
    /// The state at the start, in the language of the page.
    pub(crate) fn new(words: Words, target: Minor, theme: Theme, engines: [Engine; 2]) -> App {
        let [engine, aside] = engines;
        let quiet = Quiet {
            words: RefCell::new(Arc::new(words)),
            engine,
            aside,
            sent: RefCell::default(),
            sent_aside: RefCell::default(),
            flow: RefCell::default(),
            module: RefCell::default(),
            editor: RefCell::default(),
            next_file: RefCell::new(1),
            last_fix: RefCell::default(),
            catalogues: RefCell::default(),
            pauses: RefCell::default(),
            fixed_pause: RefCell::default(),
            scroll_pause: RefCell::default(),
            prose: RefCell::default(),
            place: RefCell::default(),
            turn: Cell::default(),
        };
        App {
            target: RwSignal::new(target),
            theme: RwSignal::new(theme),
            files: RwSignal::new_local(Vec::new()),
            shown: RwSignal::new(0),
            phase: RwSignal::new(Phase::Empty),
            slowness: RwSignal::new(0),
            items: RwSignal::new(Vec::new()),
            list_size: RwSignal::new(LIST_STEP),
            n_listed: RwSignal::new(0),
            n_checks: RwSignal::new(0),
            took_ms: RwSignal::new(0.0),
            hidden: RwSignal::new(Vec::new()),
            is_only_shown: RwSignal::new(false),
            active: RwSignal::new(None),
            unfolded: RwSignal::new(Vec::new()),
            fixed: RwSignal::new(None),
            is_undoable: RwSignal::new(false),
            notice: RwSignal::new(None),
            editor_module: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            quiet: StoredValue::new_local(Rc::new(quiet)),
        }
    }

    /// What no view follows.
    pub(crate) fn quiet(&self) -> Rc<Quiet> {
        self.quiet.get_value()
    }

    /// The words of the reader's language. Pages and islands are made anew when it changes.
    pub(crate) fn words(&self) -> Arc<Words> {
        self.quiet().words.borrow().clone()
    }

    /// Speaks another language from now on.
    pub(crate) fn set_words(&self, words: Words) {
        *self.quiet().words.borrow_mut() = Arc::new(words);
    }

    /// The page that is shown.
    pub(crate) fn place(&self) -> Option<Place> {
        self.quiet().place.borrow().clone()
    }

    /// Another page is shown now.
    pub(crate) fn set_place(&self, place: Place) {
        *self.quiet().place.borrow_mut() = Some(place);
    }

    /// The number of the last wish to go to another page.
    pub(crate) fn turn(&self) -> u32 {
        self.quiet().turn.get()
    }

    /// A new wish to go to another page; those before it do not count any more.
    pub(crate) fn next_turn(&self) -> u32 {
        let quiet = self.quiet();
        quiet.turn.set(quiet.turn.get().wrapping_add(1));
        quiet.turn.get()
    }

    /// Whether there is anything that a reader could lose.
    pub(crate) fn has_texts(&self) -> bool {
        self.files
            .with_untracked(|files| files.iter().any(|file| !file.is_empty()))
    }

    /// The editor on the page, if there is one.
    pub(crate) fn editor(&self) -> Option<Rc<EditorView>> {
        self.quiet().editor.borrow().clone()
    }

    /// Reads a text of the workspace.
    pub(crate) fn with_file<T>(&self, id: FileId, read: impl FnOnce(&File) -> T) -> Option<T> {
        self.files
            .with_untracked(|files| files.iter().find(|file| file.id == id).map(read))
    }

    /// Changes a text of the workspace, and tells the views that follow the list of texts.
    pub(crate) fn update_file(&self, id: FileId, change: impl FnOnce(&mut File)) {
        self.files.update(|files| {
            if let Some(file) = files.iter_mut().find(|file| file.id == id) {
                change(file);
            }
        });
    }

    /// The sum over all texts, as of the last check; follows it.
    pub(crate) fn summary(&self) -> Summary {
        self.files.with(|files| {
            let states = files.iter().filter_map(|file| file.state.as_ref());
            states.fold(Summary::default(), |sum, state| Summary {
                error: sum.error + state.summary.error,
                warning: sum.warning + state.summary.warning,
                info: sum.info + state.summary.info,
            })
        })
    }

    /// Findings with a safe fix over all texts; follows them.
    pub(crate) fn n_safe(&self) -> usize {
        self.files.with(|files| {
            files
                .iter()
                .filter_map(|file| file.state.as_ref())
                .map(|state| state.n_safe)
                .sum()
        })
    }

    /// Takes in what a check found.
    pub(crate) fn take(&self, verdict: Verdict) {
        self.files.update(|files| {
            for state in verdict.files {
                if let Some(file) = files.iter_mut().find(|file| file.id == state.file) {
                    file.state = Some(state);
                }
            }
        });
        self.n_listed.set(verdict.list.total);
        self.items.set(verdict.list.items);
        self.n_checks.update(|n| *n += 1);
    }
}
