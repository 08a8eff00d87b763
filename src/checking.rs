//! Keeping the findings up to date: texts to the worker, verdicts back, and what happens when the worker dies.

use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, FileId, LARGEST_EDITABLE, LARGEST_TEXT, Note, Verdict, View};

use crate::app::App;
use crate::bisect::Bisection;
use crate::browser::{Bytes, Heard, Lost, Pause, Stored, Text, now_ms, pause};
use crate::file::{Fault, Kept, Source};
use crate::islands::checker::{focus_finding, redraw};
use crate::opening::show_again;
use crate::speaking::{TEXTS, speak};

/// Documents that may be left out before the checker counts as broken.
const MOST_SKIPPED: usize = 3;

/// What the workspace is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    /// Nothing to check.
    Empty,
    /// The engine is on its way.
    Loading,
    /// `done` of `total` texts are checked; `file` is next.
    Checking {
        file: FileId,
        done: usize,
        total: usize,
    },
    /// The findings are those of the texts.
    Done,
    /// The reader stopped the check.
    Stopped,
    /// The checker died of one document, or of the text as a whole.
    Broken {
        file: FileId,
        document: Option<usize>,
    },
    /// The engine cannot be loaded.
    NoEngine,
}

/// How far checking is.
#[derive(Default)]
pub(crate) struct Flow {
    is_running: bool,
    is_wanted: bool,
    /// A worker has run at least once, and what it needs could be loaded.
    pub(crate) is_ready: bool,
    /// The reader stopped the worker.
    is_stopped: bool,
    /// The text that was being checked when the worker was last heard of.
    at: Option<FileId>,
    /// Documents that the checker cannot digest, as long as their text is in that state.
    skipped: Vec<(FileId, usize, u32)>,
    last_said: String,
    /// Texts that were closed and that the worker should forget.
    pub(crate) dropped: Vec<FileId>,
    /// The place in the list that takes the focus after the next check.
    pub(crate) focus_next: Option<usize>,
}

/// Takes in what the worker says between answers.
pub(crate) fn hear(app: App, heard: &Heard) {
    match heard {
        Heard::Note(Note::Checking { file, done, total }) => {
            app.quiet().flow.borrow_mut().at = Some(*file);
            let phase = Phase::Checking {
                file: *file,
                done: *done,
                total: *total,
            };
            app.change(|look| look.phase = phase);
        }
        Heard::Note(Note::Ready) => app.quiet().flow.borrow_mut().is_ready = true,
        Heard::Died => forget_worker(app),
    }
}

/// A new worker knows nothing.
fn forget_worker(app: App) {
    app.quiet().spoken.borrow_mut()[TEXTS].clear();
    app.files
        .update_untracked(|files| files.iter_mut().for_each(|file| file.sent = 0));
}

/// Checks soon; several wishes in a row become one check of the newest state.
pub(crate) fn check_again(app: App) {
    let quiet = app.quiet();
    let mut flow = quiet.flow.borrow_mut();
    flow.is_wanted = true;
    if !std::mem::replace(&mut flow.is_running, true) {
        spawn_local(check_until_settled(app));
    }
}

/// Checks again even what the worker died of before.
pub(crate) fn try_again(app: App) {
    app.quiet().flow.borrow_mut().skipped.clear();
    app.change(|look| look.phase = Phase::Loading);
    check_again(app);
}

/// Reads a text as this kind whatever it looks like; as what it looks like if empty.
pub(crate) fn read_as(app: App, file: FileId, kind: String) {
    spawn_local(async move {
        let ask = Ask::ReadAs { file, kind };
        // A worker that is lost meanwhile also loses the wish; the reader sees the same offer again.
        let _ = app.quiet().engine.ask(ask, Vec::new()).await;
        check_again(app);
    });
}

/// Ends the check that is going on. The texts stay.
pub(crate) fn stop(app: App) {
    app.quiet().flow.borrow_mut().is_stopped = true;
    app.quiet().engine.stop();
    forget_worker(app);
}

async fn check_until_settled(app: App) {
    let quiet = app.quiet();
    loop {
        // What the reader did is shown first.
        pause(0).await;
        if !std::mem::take(&mut quiet.flow.borrow_mut().is_wanted) {
            break;
        }
        check_once(app).await;
    }
    quiet.flow.borrow_mut().is_running = false;
}

async fn check_once(app: App) {
    begin(app);
    if !app.has_texts() {
        app.files
            .update(|files| files.iter_mut().for_each(|file| file.state = None));
        app.take(Verdict::default());
        return settle(app, Phase::Empty);
    }
    match ask_for_verdict(app).await {
        Ok(Some(found)) => conclude(app, found).await,
        Ok(None) => settle(app, Phase::Done),
        Err(Lost) => recover(app).await,
    }
}

/// What a check found.
struct Found {
    verdict: Verdict,
    /// The marks of the text that was shown when the worker was asked.
    marks: Option<(FileId, Bytes)>,
}

/// Everything the worker has to know, then the check.
async fn ask_for_verdict(app: App) -> Result<Option<Found>, Lost> {
    bring_up_to_date(app).await?;
    let started = now_ms();
    let skip = skipped(app)
        .into_iter()
        .flat_map(|(file, document)| [file, document as u32]);
    let view = app.peek(view);
    let shown = view.shown;
    let ask = Ask::Check {
        target: app.target.get_untracked().to_string(),
        skip: skip.collect(),
        view,
    };
    let mut reply = app.quiet().engine.ask(ask, Vec::new()).await?;
    app.change(|look| look.took_ms = (now_ms() - started) as u32);
    Ok(match reply.answer {
        Answer::Verdict { verdict } => Some(Found {
            verdict,
            marks: reply.texts.pop().map(|marks| (shown, marks)),
        }),
        _ => None,
    })
}

/// What the list shows.
fn view(look: &crate::app::Look) -> View {
    View {
        shown: look.shown,
        is_only_shown: look.is_only_shown,
        hidden: look.hidden.clone(),
        count: look.list_size,
        from: look.from.clone(),
        rule: look.rule.clone(),
        choices: look.choices.clone(),
    }
}

/// Language and texts, as far as the worker does not have them yet.
pub(crate) async fn bring_up_to_date(app: App) -> Result<(), Lost> {
    speak(app, TEXTS, app.words().locale().tag).await?;
    let dropped = std::mem::take(&mut app.quiet().flow.borrow_mut().dropped);
    for file in dropped {
        app.quiet()
            .engine
            .ask(Ask::Drop { file }, Vec::new())
            .await?;
    }
    let stale: Vec<FileId> = app.files.with_untracked(|files| {
        let stale = files
            .iter()
            .filter(|file| file.fault.is_none() && file.sent != file.rev);
        stale.map(|file| file.id).collect()
    });
    for id in stale {
        put(app, id).await?;
    }
    Ok(())
}

async fn put(app: App, id: FileId) -> Result<(), Lost> {
    let Some((path, rev, source)) = app.with_file(id, |file| {
        (file.path.clone(), file.rev, file.source.clone())
    }) else {
        return Ok(());
    };
    let (bytes, is_new) = match &source {
        Source::Text(text) => (to_send(app, id, rev, text), false),
        Source::Stored(stored) if stored.size() > LARGEST_TEXT as f64 => {
            return fail(app, id, Fault::TooLarge);
        }
        Source::Stored(stored) => match stored.bytes().await {
            Some(bytes) => (bytes, true),
            None => return fail(app, id, Fault::Unreadable),
        },
    };
    let reply = app
        .quiet()
        .engine
        .ask(
            Ask::Put {
                file: id,
                path,
                rev,
                back: is_new,
            },
            vec![bytes],
        )
        .await?;
    let Answer::Kept { rev, rows, is_crlf } = reply.answer else {
        return Ok(());
    };
    // A text that is small enough to be edited comes back the first time, decoded.
    let text = reply.texts.first().map(Bytes::to_text);
    let is_come = text.is_some();
    app.update_file(id, |file| {
        file.sent = rev;
        if file.rev == rev {
            file.kept = Some(Kept {
                n_rows: rows,
                is_crlf,
            });
            text.into_iter()
                .for_each(|text| file.source = Source::Text(text));
        }
    });
    if is_come {
        show_again(app, id);
    }
    Ok(())
}

/// The text as the worker takes it. One of too many bytes for an editor is the browser's from then on.
fn to_send(app: App, id: FileId, rev: u32, text: &Text) -> Bytes {
    let bytes = text.to_bytes();
    if bytes.count() > LARGEST_EDITABLE
        && let Some(stored) = Stored::of(&bytes)
    {
        app.update_file(id, |file| {
            if file.rev == rev {
                file.source = Source::Stored(stored);
            }
        });
    }
    bytes
}

fn fail(app: App, id: FileId, fault: Fault) -> Result<(), Lost> {
    app.update_file(id, |file| file.fault = Some(fault));
    Ok(())
}

/// The phase, and how long it takes: nothing moves before the reader would notice.
fn begin(app: App) {
    let quiet = app.quiet();
    quiet.flow.borrow_mut().at = None;
    if !quiet.flow.borrow().is_ready {
        app.change(|look| look.phase = Phase::Loading);
    }
    let slow =
        |after_ms, level| Pause::then(after_ms, move || app.change(|look| look.slowness = level));
    *quiet.slow_pauses.borrow_mut() = vec![slow(150, 1), slow(400, 2)];
}

fn settle(app: App, phase: Phase) {
    app.quiet().slow_pauses.borrow_mut().clear();
    app.change(|look| {
        look.slowness = 0;
        look.phase = phase;
    });
}

/// Shows what was found: counts and list first, and the squiggles in a task of their own, because both take a while.
async fn conclude(app: App, Found { verdict, marks }: Found) {
    let said = verdict.said.clone();
    app.take(verdict);
    let phase = match skipped(app).first() {
        Some((file, document)) => Phase::Broken {
            file: *file,
            document: Some(*document),
        },
        None => Phase::Done,
    };
    settle(app, phase);
    announce(app, said);
    pause(0).await;
    if let Some((file, marks)) = marks {
        mark(app, file, &marks);
    }
    redraw(app);
    let next = app.quiet().flow.borrow_mut().focus_next.take();
    let n_items = app.verdict.with_untracked(|verdict| verdict.items.len());
    if let Some(next) = next.filter(|_| n_items > 0) {
        focus_finding(app, next.min(n_items - 1));
    }
}

/// Draws the squiggles of a text, unless it was changed since.
fn mark(app: App, file: FileId, marks: &Bytes) {
    let is_fresh = app.with_file(file, |file| file.fresh_state().is_some());
    if let (Some(editor), Some(true)) = (app.editor(), is_fresh) {
        editor.marks(file, marks);
    }
}

/// Says the sum aloud, but only when it is another one.
fn announce(app: App, said: String) {
    let quiet = app.quiet();
    let before = std::mem::replace(&mut quiet.flow.borrow_mut().last_said, said.clone());
    if before != said {
        app.said.set(said);
    }
}

/// The worker is gone: because the reader stopped it, because it could not start, or because of a document.
async fn recover(app: App) {
    let quiet = app.quiet();
    forget_worker(app);
    let (is_stopped, is_ready, at) = {
        let mut flow = quiet.flow.borrow_mut();
        (std::mem::take(&mut flow.is_stopped), flow.is_ready, flow.at)
    };
    if is_stopped {
        return settle(app, Phase::Stopped);
    }
    if !is_ready {
        return settle(app, Phase::NoEngine);
    }
    let Some(file) = at.or_else(|| {
        app.files
            .with_untracked(|files| files.first().map(|file| file.id))
    }) else {
        return;
    };
    if skipped(app).len() >= MOST_SKIPPED {
        return settle(
            app,
            Phase::Broken {
                file,
                document: None,
            },
        );
    }
    let document = find_bad_document(app, file).await;
    let rev = app.with_file(file, |file| file.rev).unwrap_or_default();
    let mut flow = quiet.flow.borrow_mut();
    flow.skipped.push((file, document, rev));
    flow.is_wanted = true;
}

/// Documents to leave out, as long as their text is what it was.
fn skipped(app: App) -> Vec<(FileId, usize)> {
    let quiet = app.quiet();
    let flow = quiet.flow.borrow();
    let is_same = |id, rev| app.with_file(id, |file| file.rev) == Some(rev);
    let valid = flow
        .skipped
        .iter()
        .filter(|(id, _, rev)| is_same(*id, *rev));
    valid.map(|(id, document, _)| (*id, *document)).collect()
}

async fn find_bad_document(app: App, file: FileId) -> usize {
    let mut search = match ask_again(app, file, Ask::Documents { file }).await {
        Ok(Answer::Count { count }) => Bisection::new(count),
        _ => return 1,
    };
    let target = app.target.get_untracked().to_string();
    while let Some((first, count)) = search.next() {
        let ask = Ask::Probe {
            target: target.clone(),
            file,
            first,
            count,
        };
        search.learn(ask_again(app, file, ask).await.is_err());
    }
    search.found()
}

/// Asks a worker about one text, after giving it that text if it is a new one.
async fn ask_again(app: App, file: FileId, ask: Ask) -> Result<Answer, Lost> {
    if app.with_file(file, |file| file.sent != file.rev) == Some(true) {
        put(app, file).await?;
    }
    let answer = app.quiet().engine.ask(ask, Vec::new()).await;
    if answer.is_err() {
        forget_worker(app);
    }
    Ok(answer?.answer)
}
