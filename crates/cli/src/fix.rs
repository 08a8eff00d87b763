//! `farol fix`: the fixes applied, as text, as a diff, or in the files.

use check::{Encoding, Fixed, Options, Severity, encode};
use report::{Finding, left, severity_word};
use words::say;

use crate::args::{Fix, Safety};
use crate::check::{exit_code, say_what_is_missing};
use crate::input::{self, Fault, Input};
use crate::settings::Settings;
use crate::terminal::Terminal;
use crate::{diff, write};

/// Fixes and writes or shows the result; gives the exit code.
pub(crate) fn run(args: &Fix, settings: &Settings, options: &Options, terminal: &Terminal) -> u8 {
    let safety = match args.safety {
        Safety::Safe => check::Safety::Safe,
        Safety::Review => check::Safety::Review,
    };
    let mut inputs = input::read(&args.scope.paths, &terminal.words);
    let fixed: Vec<Fixed> = inputs
        .all
        .iter()
        .map(|input| {
            let mut options = input.options(options);
            options.ignore.extend(settings.ignored_in(&input.name));
            check::fix(&input.text, &options, safety)
        })
        .collect();
    let mut faults = Vec::new();
    for (input, fixed) in inputs.all.iter().zip(&fixed) {
        let path = input.name.clone();
        faults.extend(
            put(input, fixed, args, terminal)
                .err()
                .map(|what| Fault { path, what }),
        );
    }
    inputs.faults.extend(faults);
    say_what_is_left(&inputs.all, &fixed, args, terminal);
    say_what_is_missing(&inputs, terminal);
    let mut left = fixed.iter().flat_map(|fixed| &fixed.left);
    exit_code(
        &inputs,
        left.any(|finding| finding.severity >= Severity::Warning),
    )
}

/// Shows or writes one fixed text.
fn put(input: &Input, fixed: &Fixed, args: &Fix, terminal: &Terminal) -> Result<(), String> {
    match &input.path {
        None if !args.diff => terminal.print_bytes(&encode(&fixed.text, input.encoding)),
        _ if fixed.text == input.text => {}
        Some(path) if args.write => write::replace(path, input, &fixed.text, &terminal.words)?,
        _ => show(input, fixed, terminal),
    }
    Ok(())
}

/// Prints what changes in one text, as a patch for the folder that the command runs in.
fn show(input: &Input, fixed: &Fixed, terminal: &Terminal) {
    let words = &terminal.words;
    let shown = &input.name;
    if input.encoding != Encoding::Utf8 {
        return terminal.complain(&say!(words, "command-utf-16", path = shown));
    }
    let path = input.path.as_deref();
    let name = path.map_or(Some(b"-".to_vec()), diff::name_from_here);
    let name = name.unwrap_or_else(|| {
        terminal.complain(&say!(words, "command-patch-out", path = shown));
        shown.replace('\\', "/").into_bytes()
    });
    terminal.print(&diff::unified(&name, &input.text, &fixed.text, terminal));
}

/// Says on standard error how many fixes were applied, and names the findings that need a person.
fn say_what_is_left(inputs: &[Input], fixed: &[Fixed], args: &Fix, terminal: &Terminal) {
    let words = &terminal.words;
    let described = inputs.iter().zip(fixed);
    let left: Vec<Finding> = described
        .flat_map(|(input, fixed)| left(&input.name, fixed, words))
        .collect();
    for finding in &left {
        let place = format!(
            "{}:{}:{}",
            finding.path, finding.start.line, finding.start.column
        );
        let severity = severity_word(finding.severity, words);
        terminal.remark(&format!(
            "{place} {severity} {}: {}",
            finding.rule, finding.title
        ));
    }
    let n_fixes: usize = fixed.iter().map(|fixed| fixed.applied).sum();
    let n_files = fixed.iter().filter(|fixed| fixed.applied > 0).count();
    let n_left = left.len();
    let summary =
        match args.diff || (!args.write && inputs.iter().any(|input| input.path.is_some())) {
            true => say!(
                words,
                "command-would-fix",
                fixes = n_fixes,
                files = n_files,
                left = n_left
            ),
            false => say!(
                words,
                "command-fixed",
                fixes = n_fixes,
                files = n_files,
                left = n_left
            ),
        };
    if !inputs.is_empty() {
        terminal.remark(&summary);
    }
}
