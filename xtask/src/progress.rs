//! What long work says about itself while it runs: which step of how many, what is being done, for how long.
//!
//! On a terminal one line is redrawn; elsewhere a line is written every quarter of a minute. All of it goes to stderr.

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A piece of work with a name, such as `trunk 0.21.14`.
pub(crate) struct Job {
    pub(crate) name: String,
    pub(crate) work: Work,
}

/// What a job does, saying how far it is.
pub(crate) type Work = Box<dyn FnOnce(&Status) -> Result<(), String> + Send>;

/// How far a job is, for the reader.
#[derive(Clone, Default)]
pub(crate) struct Status(Arc<Mutex<String>>);

impl Status {
    /// Replaces what is shown beside the name of the job.
    pub(crate) fn say(&self, text: impl Into<String>) {
        *self
            .0
            .lock()
            .expect("no job panics while it holds the lock") = text.into();
    }

    fn text(&self) -> String {
        self.0
            .lock()
            .expect("no job panics while it holds the lock")
            .clone()
    }
}

impl Job {
    pub(crate) fn new(
        name: impl Into<String>,
        work: impl FnOnce(&Status) -> Result<(), String> + Send + 'static,
    ) -> Job {
        Job {
            name: name.into(),
            work: Box::new(work),
        }
    }
}

/// Runs jobs one after another.
pub(crate) fn run_in_turn(jobs: Vec<Job>) -> Result<(), String> {
    let n_jobs = jobs.len();
    for (i, job) in jobs.into_iter().enumerate() {
        run_numbered(vec![job], i, n_jobs)?;
    }
    Ok(())
}

/// Runs jobs at the same time; all of them end before the first failure is returned.
pub(crate) fn run_together(jobs: Vec<Job>) -> Result<(), String> {
    let n_jobs = jobs.len();
    run_numbered(jobs, 0, n_jobs)
}

struct Running {
    name: String,
    status: Status,
    started: Instant,
    thread: thread::JoinHandle<Result<(), String>>,
}

fn run_numbered(jobs: Vec<Job>, n_done: usize, n_jobs: usize) -> Result<(), String> {
    let mut n_done = n_done;
    let mut failure = Ok(());
    let mut running: Vec<Running> = jobs.into_iter().map(start).collect();
    let mut line = LiveLine::new();
    while !running.is_empty() {
        let (ended, rest) = running
            .into_iter()
            .partition(|r: &Running| r.thread.is_finished());
        running = rest;
        for ended in ended {
            n_done += 1;
            let time = minutes(ended.started.elapsed());
            let end = ended
                .thread
                .join()
                .unwrap_or_else(|_| Err(format!("{} stopped unexpectedly", ended.name)));
            let word = if end.is_ok() { "done" } else { "failed" };
            line.keep(&format!(
                "[{n_done}/{n_jobs}] {} {word} ({time})",
                ended.name
            ));
            failure = failure.and(end);
        }
        if !running.is_empty() {
            line.show(&describe(&running, n_done, n_jobs));
            thread::sleep(Duration::from_millis(100));
        }
    }
    failure
}

fn start(job: Job) -> Running {
    let status = Status::default();
    let given = status.clone();
    let thread = thread::spawn(move || (job.work)(&given));
    Running {
        name: job.name,
        status,
        started: Instant::now(),
        thread,
    }
}

fn describe(running: &[Running], n_done: usize, n_jobs: usize) -> String {
    let parts: Vec<String> = running
        .iter()
        .map(|r| {
            let text = r.status.text();
            let colon = if text.is_empty() { "" } else { ": " };
            format!("{}{colon}{text} ({})", r.name, minutes(r.started.elapsed()))
        })
        .collect();
    format!("[{}/{n_jobs}] {}", n_done + 1, parts.join(" · "))
}

/// A line at the foot of the terminal that is redrawn, or is written now and then where there is no terminal.
struct LiveLine {
    is_terminal: bool,
    last: Option<Instant>,
}

impl LiveLine {
    fn new() -> LiveLine {
        LiveLine {
            is_terminal: io::stderr().is_terminal(),
            last: None,
        }
    }

    fn show(&mut self, text: &str) {
        let wait = if self.is_terminal {
            Duration::from_millis(500)
        } else {
            Duration::from_secs(15)
        };
        if self.last.is_some_and(|last| last.elapsed() < wait) {
            return;
        }
        self.last = Some(Instant::now());
        if self.is_terminal {
            // A line longer than the terminal would wrap and could not be redrawn.
            let width = std::env::var("COLUMNS")
                .ok()
                .and_then(|c| c.parse().ok())
                .unwrap_or(100_usize);
            let cut: String = text.chars().take(width.saturating_sub(1)).collect();
            eprint!("\r\x1b[K{cut}");
            let _ = io::stderr().flush();
        } else {
            eprintln!("{text}");
        }
    }

    fn keep(&mut self, text: &str) {
        let clear = if self.is_terminal { "\r\x1b[K" } else { "" };
        eprintln!("{clear}{text}");
    }
}

/// `0:42`, `12:05`.
pub(crate) fn minutes(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
