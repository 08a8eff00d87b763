//! `farol check`: what the target will not take.

use check::{Detected, Options};
use report::{
    About, Coverage, Input, Report, Status, build, github, human, json, junit, markdown, prove,
    sarif,
};
use words::{Words, say};

use crate::args::{Check, Format};
use crate::baseline;
use crate::input::{self, Fault, Inputs};
use crate::leads::lead;
use crate::settings::Settings;
use crate::terminal::Terminal;

/// Checks and prints the report; gives the exit code.
pub(crate) fn run(args: &Check, settings: &Settings, options: &Options, terminal: &Terminal) -> u8 {
    let words = &terminal.words;
    let known = args.baseline.as_deref();
    let known = match known.map(|path| baseline::read(path, words)).transpose() {
        Ok(known) => known,
        Err(fault) => {
            terminal.complain(&fault);
            return 2;
        }
    };
    let inputs = input::read(&args.scope.paths, words);
    let mut report = report_on(&inputs, args.format, settings, options, words);
    let n_known = known.map_or(0, |known| report.keep_new(&known));
    report
        .inputs
        .extend(inputs.faults.iter().map(|fault| unread(fault, args.format)));
    match args.format {
        Format::Human if inputs.all.is_empty() => {}
        Format::Human => {
            terminal.print(&human(&report, &texts(&inputs), words, terminal.paint));
            say_what_was_left_out(options, terminal);
        }
        format => terminal.print(&for_tools(format, &report, &inputs, terminal)),
    }
    if n_known > 0 {
        terminal.remark(&say!(words, "command-known", count = n_known));
    }
    say_what_is_missing(&inputs, terminal);
    let mut found = report.findings.iter();
    let has_failed = found.any(|finding| args.fail_on.includes(finding.severity));
    exit_code(&inputs, has_failed)
}

/// What the engine finds, without what `farol.toml` has a reason for.
fn report_on(
    inputs: &Inputs,
    format: Format,
    settings: &Settings,
    options: &Options,
    words: &Words,
) -> Report {
    let asked: Vec<Options> = inputs
        .all
        .iter()
        .map(|input| input.options(options))
        .collect();
    let judge = |(input, options): (&crate::input::Input, &Options)| {
        check::offered(&input.text, check::check(&input.text, options), options)
    };
    let checked: Vec<_> = inputs.all.iter().zip(&asked).map(judge).collect();
    let pairs = inputs.all.iter().zip(&checked);
    let described: Vec<_> = pairs
        .map(|(input, checked)| (input.name.as_str(), input.text.as_str(), checked))
        .collect();
    let mut report = build(&described, options, words);
    if format == Format::Json {
        let asked: Vec<&Options> = asked.iter().collect();
        prove(&mut report.findings, &described, &asked);
    }
    report.suppress(|finding| settings.reason(finding));
    report
}

fn texts(inputs: &Inputs) -> Vec<&str> {
    inputs.all.iter().map(|input| input.text.as_str()).collect()
}

/// The report in a form that other tools read.
fn for_tools(format: Format, report: &Report, inputs: &Inputs, terminal: &Terminal) -> String {
    let words = &terminal.words;
    let about = |rule: &str| About {
        description: lead(rule, words).map(str::to_owned),
        page: None,
    };
    match format {
        Format::Human | Format::Json => json(report),
        Format::Sarif => sarif(report, &texts(inputs), words, &about),
        Format::Markdown => markdown(report, words),
        Format::Junit => junit(report, inputs.all.len(), words),
        Format::Github => github(report, words),
    }
}

/// An input that could not be read, as the report shows it. People are told on standard error.
fn unread(fault: &Fault, format: Format) -> Input {
    Input {
        path: fault.path.clone(),
        detected: Detected::Text.name().to_owned(),
        documents: 0,
        status: Status::NotRecognized,
        notes: match format {
            Format::Human => Vec::new(),
            _ => vec![fault.what.clone()],
        },
        coverage: Coverage::default(),
    }
}

/// A verdict over some of the rules says so.
fn say_what_was_left_out(options: &Options, terminal: &Terminal) {
    let words = &terminal.words;
    if !options.only.is_empty() {
        terminal.print(&(say!(words, "command-only", rules = options.only.join(", ")) + "\n"));
    }
    if !options.ignore.is_empty() {
        terminal.print(&(say!(words, "command-without", rules = options.ignore.join(", ")) + "\n"));
    }
}

/// Prints a line about each thing that was not read.
pub(crate) fn say_what_is_missing(inputs: &Inputs, terminal: &Terminal) {
    let faults = inputs.faults.iter().map(|fault| &fault.what);
    for line in inputs.remarks.iter().chain(faults) {
        terminal.complain(line);
    }
}

/// 2 when something could not be read, else 1 when something was found.
pub(crate) fn exit_code(inputs: &Inputs, has_found: bool) -> u8 {
    if inputs.faults.is_empty() {
        u8::from(has_found)
    } else {
        2
    }
}
