//! Keeping the findings up to date: texts to the worker, verdicts back, and what happens when the worker dies.

use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::{Answer, Ask, FileId, LARGEST_EDITABLE, LARGEST_TEXT, Note, Verdict, View};
use words::say;

use crate::app::App;
use crate::bisect::Bisection;
use crate::browser::{Bytes, Heard, Lost, Pause, focus_finding, now_ms};
use crate::file::{Fault, Source};

/// Documents that may be left out before the checker counts as broken.
const MOST_SKIPPED: usize = 3;

/// What the workspace is doing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    /// Nothing to check.
    Empty,
    /// The engine is on its way.
    Loading,
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

/// Takes in what the worker says between answers.
pub(crate) fn hear(app: App, heard: &Heard) {
    match heard {
        Heard::Note(Note::Checking { file, done, total }) => {
            app.quiet().flow.borrow_mut().at = Some(*file);
            app.phase.set(Phase::Checking {
                file: *file,
                done: *done,
                total: *total,
            });
        }
        Heard::Note(Note::Ready) => app.quiet().flow.borrow_mut().is_ready = true,
        Heard::Died => drop(app.quiet().sent.take()),
    }
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
    app.phase.set(Phase::Loading);
    check_again(app);
}

/// Reads a text as manifests whatever it looks like.
pub(crate) fn read_as_kubernetes(app: App, file: FileId) {
    spawn_local(async move {
        let ask = Ask::ReadAs {
            file,
            kind: Some("kubernetes".to_owned()),
        };
        // A worker that is lost meanwhile also loses the wish; the reader sees the same offer again.
        let _ = app.quiet().engine.ask(ask, Vec::new()).await;
        check_again(app);
    });
}

/// Ends the check that is going on. The texts stay.
pub(crate) fn stop(app: App) {
    let quiet = app.quiet();
    quiet.flow.borrow_mut().is_stopped = true;
    quiet.engine.stop();
    quiet.sent.take();
}

async fn check_until_settled(app: App) {
    let quiet = app.quiet();
    while std::mem::take(&mut quiet.flow.borrow_mut().is_wanted) {
        check_once(app).await;
    }
    quiet.flow.borrow_mut().is_running = false;
}

async fn check_once(app: App) {
    begin(app);
    if app
        .files
        .with_untracked(|files| files.iter().all(|file| file.is_empty()))
    {
        app.take(Verdict::default());
        app.files
            .update(|files| files.iter_mut().for_each(|file| file.state = None));
        return settle(app, Phase::Empty);
    }
    let started = now_ms();
    match ask_for_verdict(app).await {
        Ok(Some(verdict)) => {
            app.took_ms.set(now_ms() - started);
            conclude(app, verdict);
        }
        Ok(None) => settle(app, Phase::Done),
        Err(Lost) => recover(app).await,
    }
}

/// Everything the worker has to know, then the check.
async fn ask_for_verdict(app: App) -> Result<Option<Verdict>, Lost> {
    bring_up_to_date(app).await?;
    let target = app.target.get_untracked().to_string();
    let view = view(app);
    let skip = skipped(app);
    let ask = if skip.is_empty() {
        Ask::Check { target, view }
    } else {
        Ask::CheckWithout { target, skip, view }
    };
    match app.quiet().engine.ask(ask, Vec::new()).await?.answer {
        Answer::Verdict(verdict) => Ok(Some(*verdict)),
        _ => Ok(None),
    }
}

/// What the list shows.
fn view(app: App) -> View {
    let shown = app.shown.get_untracked();
    View {
        only: app.is_only_shown.get_untracked().then_some(shown),
        hidden: app.hidden.get_untracked(),
        first: 0,
        count: app.list_size.get_untracked(),
        marks: Some(shown),
    }
}

/// Language and texts, as far as the worker does not have them yet.
pub(crate) async fn bring_up_to_date(app: App) -> Result<(), Lost> {
    speak(app).await?;
    let dropped = std::mem::take(&mut app.quiet().sent.borrow_mut().dropped);
    for file in dropped {
        app.quiet()
            .engine
            .ask(Ask::Drop { file }, Vec::new())
            .await?;
    }
    let stale: Vec<FileId> = app.files.with_untracked(|files| {
        let quiet = app.quiet();
        let sent = quiet.sent.borrow();
        let is_stale = |id, rev| sent.revs.get(&id) != Some(&rev);
        files
            .iter()
            .filter(|file| file.fault.is_none() && is_stale(file.id, file.rev))
            .map(|file| file.id)
            .collect()
    });
    for id in stale {
        put(app, id).await?;
    }
    Ok(())
}

async fn speak(app: App) -> Result<(), Lost> {
    let quiet = app.quiet();
    let locale = app.words().locale().tag;
    if quiet.sent.borrow().locale.as_deref() == Some(locale) {
        return Ok(());
    }
    let catalogue = quiet
        .catalogues
        .borrow()
        .get(locale)
        .cloned()
        .unwrap_or_default();
    let ask = Ask::Words {
        locale: locale.to_owned(),
    };
    quiet
        .engine
        .ask(ask, vec![Bytes::from(catalogue.as_str())])
        .await?;
    quiet.sent.borrow_mut().locale = Some(locale.to_owned());
    Ok(())
}

async fn put(app: App, id: FileId) -> Result<(), Lost> {
    let Some((path, rev, source)) = app.with_file(id, |file| {
        (file.path.clone(), file.rev, file.source.clone())
    }) else {
        return Ok(());
    };
    let (bytes, is_new) = match &source {
        Source::Text(text) => (Bytes::from(text.as_str()), false),
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
    app.quiet().sent.borrow_mut().revs.insert(id, rev);
    let Answer::Kept(kept) = reply.answer else {
        return Ok(());
    };
    let text = reply
        .texts
        .first()
        .map(Bytes::to_text)
        .filter(|text| text.len() <= LARGEST_EDITABLE);
    app.update_file(id, |file| {
        if file.rev != kept.rev {
            return;
        }
        file.kept = Some(kept);
        if let Some(text) = text {
            file.source = Source::Text(text);
        }
    });
    crate::opening::show_again(app, id);
    Ok(())
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
        app.phase.set(Phase::Loading);
    }
    app.slowness.set(0);
    let slow = |after_ms, level| Pause::then(after_ms, move || app.slowness.set(level));
    *quiet.pauses.borrow_mut() = vec![slow(150, 1), slow(400, 2)];
}

fn settle(app: App, phase: Phase) {
    app.quiet().pauses.borrow_mut().clear();
    app.slowness.set(0);
    app.phase.set(phase);
}

fn conclude(app: App, verdict: Verdict) {
    let marks = verdict.marks.clone();
    app.take(verdict);
    let shown = app.shown.get_untracked();
    let is_fresh = app
        .with_file(shown, |file| file.fresh_state().is_some())
        .unwrap_or_default();
    if let Some(editor) = app.editor().filter(|_| is_fresh) {
        editor.marks(shown, &marks);
    }
    forget_gone(app);
    let skipped = skipped(app);
    let phase = match skipped.first() {
        Some((file, document)) => Phase::Broken {
            file: *file,
            document: Some(*document),
        },
        None => Phase::Done,
    };
    settle(app, phase);
    announce(app);
    let next = app.quiet().flow.borrow_mut().focus_next.take();
    if let Some(next) = next {
        focus_finding(next.min(app.items.with_untracked(Vec::len).saturating_sub(1)));
    }
}

/// Unfolded and active findings that are not there any more.
fn forget_gone(app: App) {
    let is_there = |key: &(FileId, usize)| {
        app.items
            .with_untracked(|items| items.iter().any(|item| (item.file, item.finding) == *key))
    };
    if app
        .unfolded
        .with_untracked(|keys| !keys.iter().all(&is_there))
    {
        app.unfolded.update(|keys| keys.retain(&is_there));
    }
}

/// Says the sum aloud, but only when it is another one.
fn announce(app: App) {
    let words = app.words();
    let summary = untrack(|| app.summary());
    let text = say!(
        words,
        "check-said",
        target = app.target.get_untracked().to_string(),
        errors = say!(words, "check-errors", count = summary.error),
        warnings = say!(words, "check-warnings", count = summary.warning),
    );
    let quiet = app.quiet();
    if std::mem::replace(&mut quiet.flow.borrow_mut().last_said, text.clone()) != text {
        app.said.set(text);
    }
}

/// The worker is gone: because the reader stopped it, because it could not start, or because of a document.
async fn recover(app: App) {
    let quiet = app.quiet();
    quiet.sent.take();
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
    quiet.flow.borrow_mut().skipped.push((file, document, rev));
    quiet.flow.borrow_mut().is_wanted = true;
}

/// Documents to leave out, as long as their text is what it was.
fn skipped(app: App) -> Vec<(FileId, usize)> {
    let quiet = app.quiet();
    let flow = quiet.flow.borrow();
    let is_same = |id, rev| app.with_file(id, |file| file.rev) == Some(rev);
    flow.skipped
        .iter()
        .filter(|(id, _, rev)| is_same(*id, *rev))
        .map(|(id, document, _)| (*id, *document))
        .collect()
}

async fn find_bad_document(app: App, file: FileId) -> usize {
    let mut search = match ask_again(app, file, Ask::Documents { file }).await {
        Ok(Answer::Count(n)) => Bisection::new(n),
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
    if !app.quiet().sent.borrow().revs.contains_key(&file) {
        put(app, file).await?;
    }
    let answer = app.quiet().engine.ask(ask, Vec::new()).await;
    if answer.is_err() {
        app.quiet().sent.take();
    }
    Ok(answer?.answer)
}
