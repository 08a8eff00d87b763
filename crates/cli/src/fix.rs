//! `farol fix`: the fixes applied, as text, as a diff, or in the files.

use check::{Encoding, Fixed, Options, Severity, encode};
use report::{Finding, fix_details, fix_hint, fix_lines, left, mended, severity_word};
use words::say;

use crate::args::{Fix, Safety};
use crate::check::{exit_code, say_what_is_missing};
use crate::input::{self, Fault, Input};
use crate::settings::Settings;
use crate::terminal::Terminal;
use crate::{diff, write};

/// What became of one input.
struct Done<'i> {
    input: &'i Input,
    /// Those of this input.
    options: Options,
    fixed: Fixed,
}

/// Fixes and writes or shows the result; gives the exit code.
pub(crate) fn run(args: &Fix, settings: &Settings, options: &Options, terminal: &Terminal) -> u8 {
    let mut inputs = input::read(&args.scope.paths, &terminal.words);
    let all = inputs.all.iter();
    let mut done: Vec<Done<'_>> = all
        .map(|input| fix(input, args, settings, options))
        .collect();
    let is_left = |finding: &check::Finding| finding.severity >= Severity::Warning;
    let has_left = done.iter().any(|done| done.fixed.left.iter().any(is_left));
    let mut faults = Vec::new();
    done.retain(|done| match put(done, args, terminal) {
        Ok(()) => true,
        Err(what) => {
            let path = done.input.name.clone();
            faults.push(Fault { path, what });
            false
        }
    });
    say_what_was_done(&done, args, terminal);
    inputs.faults.extend(faults);
    say_what_is_missing(&inputs, terminal);
    exit_code(&inputs, has_left)
}

fn fix<'i>(input: &'i Input, args: &Fix, settings: &Settings, options: &Options) -> Done<'i> {
    let safety = match args.safety {
        Safety::Safe => check::Safety::Safe,
        Safety::Review => check::Safety::Review,
    };
    let mut options = input.options(options);
    options.ignore.extend(settings.ignored_in(&input.name));
    let fixed = check::fix(&input.text, &options, safety);
    Done {
        input,
        options,
        fixed,
    }
}

/// Shows or writes one fixed text.
fn put(done: &Done<'_>, args: &Fix, terminal: &Terminal) -> Result<(), String> {
    let Done { input, fixed, .. } = done;
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

/// Says on standard error what was mended and what it means, what is left and what would mend it, and counts both.
fn say_what_was_done(all: &[Done<'_>], args: &Fix, terminal: &Terminal) {
    let words = &terminal.words;
    for Done { input, fixed, .. } in all {
        for finding in mended(&input.name, &input.text, fixed, words) {
            say_mended(&finding, args, terminal);
        }
    }
    let mut n_left = 0;
    for done in all.iter().filter(|done| !done.fixed.left.is_empty()) {
        for finding in left(&done.input.name, &done.fixed, &done.options, words) {
            say_left(&finding, args, terminal);
            n_left += 1;
        }
    }
    let n_fixes: usize = all.iter().map(|done| done.fixed.applied).sum();
    let n_files = all.iter().filter(|done| done.fixed.applied > 0).count();
    let has_files = all.iter().any(|done| done.input.path.is_some());
    let is_tried = args.diff || (!args.write && has_files);
    let summary = match is_tried {
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
    if !all.is_empty() {
        terminal.remark(&summary);
    }
}

/// An applied fix. One that says nothing besides is only told where no diff shows it.
fn say_mended(finding: &Finding, args: &Fix, terminal: &Terminal) {
    for fix in &finding.fixes {
        let details = fix_details(fix, &terminal.words);
        if details.is_empty() && !args.write {
            continue;
        }
        let hint = fix_hint(fix, &terminal.words);
        terminal.remark(&format!("{} {}: {hint}", place(finding), finding.rule));
        for line in details {
            terminal.remark(&format!("  {line}"));
        }
    }
}

/// A finding that is left, and what would mend it.
fn say_left(finding: &Finding, args: &Fix, terminal: &Terminal) {
    let words = &terminal.words;
    let severity = severity_word(finding.severity, words);
    let (rule, title) = (&finding.rule, &finding.title);
    terminal.remark(&format!("{} {severity} {rule}: {title}", place(finding)));
    let hinted = |fix: &report::Fix, hint: String| {
        let is_waiting = fix.safety == report::Safety::Review && args.safety == Safety::Safe;
        match is_waiting {
            true => say!(
                words,
                "command-apply-with",
                hint = hint,
                option = "--safety review"
            ),
            false => hint,
        }
    };
    for line in fix_lines(&finding.fixes, words, hinted) {
        terminal.remark(&format!("  {line}"));
    }
}

/// `shop.yaml:2:13`.
fn place(finding: &Finding) -> String {
    let start = finding.start;
    format!("{}:{}:{}", finding.path, start.line, start.column)
}
