//! The command `farol`: the engine over files and standard input, and a server for a built site.
//!
//! Reports and fixed text go to standard output. Everything that went wrong goes to standard error, one line each, with
//! what to do. Exit codes: 0 nothing to say, 1 something was found or is left, 2 bad usage or unreadable input.

mod args;
mod baseline;
mod check;
mod choose;
mod companions;
mod diff;
mod fix;
mod glob;
mod input;
mod leads;
pub mod serve;
mod settings;
mod terminal;
mod usage;
mod write;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use args::{Args, Command};
use terminal::Terminal;

pub use companions::{Companion, companions};

/// Runs the command with its arguments, the first of which is its own name.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let mut terminal = Terminal::new(args::locale(&arguments));
    let command = args::localize(Args::command(), &terminal.words);
    let parsed = command
        .try_get_matches_from(arguments)
        .and_then(|found| Args::from_arg_matches(&found));
    let code = match parsed {
        Ok(args) => follow(args, &mut terminal),
        Err(error) => usage::explain(&error, &terminal),
    };
    ExitCode::from(code)
}

fn follow(args: Args, terminal: &mut Terminal) -> u8 {
    let (scope, chosen) = match &args.command {
        Command::Check(args) => (&args.scope, Vec::new()),
        Command::Fix(args) => (&args.scope, args.choices.clone()),
        Command::Serve(args) => return run_server(args, terminal),
        Command::Completions(args) => {
            terminal.print_bytes(&companions::completions(args.shell, &terminal.words));
            return 0;
        }
        Command::Man(args) => return give_manual(args, terminal),
    };
    let options = settings::find(&scope.paths, &terminal.words).and_then(|settings| {
        if let (None, Some(locale)) = (&args.locale, settings.locale) {
            terminal.speak(locale);
        }
        let options = scope.options(&settings, &chosen, &terminal.words)?;
        Ok((settings, options))
    });
    match (options, &args.command) {
        (Ok((settings, options)), Command::Check(args)) => {
            check::run(args, &settings, &options, terminal)
        }
        (Ok((settings, options)), Command::Fix(args)) => {
            fix::run(args, &settings, &options, terminal)
        }
        (Ok(_), _) => 0,
        (Err(fault), _) => {
            terminal.complain(&fault);
            2
        }
    }
}

fn give_manual(args: &args::Man, terminal: &Terminal) -> u8 {
    let words = &terminal.words;
    let given = match &args.pages_dir {
        Some(folder) => companions::write_pages(folder, words),
        None => companions::page(words).map(|page| terminal.print_bytes(&page)),
    };
    let Err(error) = given else { return 0 };
    let path = args.pages_dir.as_deref().unwrap_or(Path::new("-"));
    terminal.complain(&words::say!(
        words,
        "command-unwritten",
        path = path.display().to_string(),
        reason = error.to_string()
    ));
    2
}

fn run_server(args: &args::Serve, terminal: &Terminal) -> u8 {
    let words = &terminal.words;
    let dir = args.dir.display().to_string();
    if !args.dir.join("index.html").is_file() {
        terminal.complain(&words::say!(words, "command-no-site", path = dir));
        return 2;
    }
    let announced = serve::serve(&args.dir, args.port, |address| {
        terminal.print(&format!(
            "{}\n",
            words::say!(words, "command-serving", path = dir, address = address)
        ));
    });
    match announced {
        Ok(()) => 0,
        Err(error) => {
            let reason = error.to_string();
            terminal.complain(&words::say!(
                words,
                "command-no-port",
                port = args.port.to_string(),
                reason = reason
            ));
            2
        }
    }
}
