//! What is wrong with a command line, in one line, with what to do.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use words::{Words, say};

use crate::terminal::Terminal;

/// Prints help, version or the fault; gives the exit code.
pub(crate) fn explain(error: &Error, terminal: &Terminal) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp => {
            terminal.print(&error.render().to_string());
            0
        }
        ErrorKind::DisplayVersion => {
            terminal.print(&format!("{}\n", version(&terminal.words)));
            0
        }
        _ => {
            terminal.complain(&fault(error, &terminal.words));
            2
        }
    }
}

fn version(words: &Words) -> String {
    let date = facts::data_as_of();
    let date = words.day(date.year, date.month, date.day);
    say!(
        words,
        "command-version",
        version = env!("CARGO_PKG_VERSION"),
        date = date
    )
}

fn fault(error: &Error, words: &Words) -> String {
    let found = |kind| context(error, kind);
    let option = found(ContextKind::InvalidArg);
    let value = found(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => match found(ContextKind::SuggestedArg) {
            near if near.is_empty() => say!(words, "command-unknown-option", option = option),
            near => say!(
                words,
                "command-unknown-option-near",
                option = option,
                near = near
            ),
        },
        ErrorKind::InvalidValue if value.is_empty() => {
            say!(words, "command-no-value", option = option)
        }
        ErrorKind::InvalidValue => {
            let values = found(ContextKind::ValidValue);
            say!(
                words,
                "command-bad-value",
                option = option,
                value = value,
                values = values
            )
        }
        ErrorKind::ValueValidation => {
            say!(words, "command-bad-number", option = option, value = value)
        }
        ErrorKind::ArgumentConflict => {
            let other = found(ContextKind::PriorArg);
            say!(words, "command-conflict", option = option, other = other)
        }
        ErrorKind::InvalidSubcommand => {
            let name = found(ContextKind::InvalidSubcommand);
            say!(words, "command-unknown-command", name = name)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.t(words::key!("command-no-command"))
        }
        _ => {
            let text = error.to_string();
            let detail = text
                .lines()
                .next()
                .unwrap_or_default()
                .trim_start_matches("error: ")
                .to_owned();
            say!(words, "command-usage", detail = detail)
        }
    }
}

/// A part of the fault, without the names of values that clap adds to options.
fn context(error: &Error, kind: ContextKind) -> String {
    let is_option = matches!(
        kind,
        ContextKind::InvalidArg | ContextKind::PriorArg | ContextKind::SuggestedArg
    );
    let text = match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    match text.split_once(' ') {
        Some((name, _)) if is_option && name.starts_with('-') => name.to_owned(),
        _ => text,
    }
}
