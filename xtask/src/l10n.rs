//! `cargo xtask l10n`: how the translations stand against the English of today.
//!
//! It lists every block and message that is stale, missing, orphaned or not recorded, with file and line, what changed in
//! English, and the line of the record that says it is up to date. With `--accept` it writes that line; with `--keep` it
//! writes down what English said before, so that pages can show what changed.

mod history;
mod list;
mod sources;

use std::process::ExitCode;

use freshness::Count;

use self::history::History;
use self::list::{Part, State};
use self::sources::Sources;

/// What is listed, or recorded.
#[derive(clap::Args, Debug)]
#[group(skip)]
pub(crate) struct Options {
    /// Only this locale; may be given several times.
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// Fail where less of a locale is up to date.
    #[arg(long, value_name = "PERCENT")]
    fail_under: Option<usize>,
    /// Record translations as made of the English of today: all, or those of a page, a section or a message, such as
    /// guides/dockershim.md#who.
    #[arg(long, value_name = "PATH[#SECTION]", num_args = 0..=1, default_missing_value = "")]
    accept: Option<String>,
    /// Write into content/en/changed.csv what English said before, as far as translations go back to it and the history
    /// of git has it.
    #[arg(long)]
    keep: bool,
    /// Only the counts.
    #[arg(long)]
    short: bool,
}

/// Runs the command.
pub(crate) fn l10n(options: &Options) -> Result<ExitCode, String> {
    for tag in &options.locale {
        words::locale(tag).ok_or_else(|| format!("{tag} is no locale of content/locales.csv"))?;
    }
    let mut sources = Sources::read()?;
    let mut history = History::default();
    if options.keep {
        let n_kept = history::keep(&mut sources, &mut history)?;
        eprintln!("content/en/changed.csv: {n_kept} earlier texts");
    }
    if let Some(path) = &options.accept {
        return accept(&mut sources, options, path);
    }
    let mut is_enough = true;
    let mut counts = Vec::new();
    for locale in sources.locales(&options.locale) {
        let parts = list::parts(&sources, &locale);
        let mut count = Count::default();
        for part in &parts {
            count.add(&part.count);
            if !options.short {
                print!("{}", part.describe(&sources, &mut history));
            }
        }
        is_enough &= options
            .fail_under
            .is_none_or(|least| count.percent_current() >= least);
        counts.push(describe(&locale, &count));
    }
    print!("{}", counts.concat());
    if let Some(least) = options.fail_under.filter(|_| !is_enough) {
        return Err(format!("less than {least} % is up to date"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Records the parts that `path` names in the locales that are asked for.
fn accept(sources: &mut Sources, options: &Options, path: &str) -> Result<ExitCode, String> {
    let (mut n_accepted, mut refused) = (0, Vec::new());
    for locale in sources.locales(&options.locale) {
        let wanted = |part: &Part| is_named(path, &locale, &part.name);
        let parts = list::parts(sources, &locale).into_iter().filter(wanted);
        for part in parts.filter(|part| part.state != State::Untranslated) {
            match part.accepted {
                Some(hashes) => {
                    sources.record(&locale).set(&part.name, hashes);
                    n_accepted += 1;
                }
                None if part.state == State::Gone => {}
                None => refused.push(format!("content/{locale}/{}: {}\n", part.name, part.why)),
            }
        }
        if path.is_empty() {
            sources.forget_what_is_gone(&locale);
        }
    }
    sources.write()?;
    println!("{n_accepted} sections and messages are recorded as up to date.");
    if refused.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(format!(
        "their blocks are not those of English:\n{}",
        refused.concat()
    ))
}

/// Whether `guides/dockershim.md`, with or without `content/<locale>/` and a section, names a part.
fn is_named(path: &str, locale: &str, part: &str) -> bool {
    let prefix = format!("content/{locale}/");
    let path = path.strip_prefix(&prefix).unwrap_or(path);
    path.is_empty() || part == path || (!path.contains('#') && part.split('#').next() == Some(path))
}

fn describe(locale: &str, count: &Count) -> String {
    format!(
        "{locale}: {} % of {} blocks and messages up to date; {} stale, {} missing, {} orphaned, {} not recorded\n",
        count.percent_current(),
        count.all,
        count.stale,
        count.missing,
        count.orphaned,
        count.unrecorded
    )
}
