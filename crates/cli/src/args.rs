//! What can be asked of the command. The words of its help stand in the catalogue, as `command-help-…`.

use std::ffi::OsString;
use std::path::PathBuf;

use check::{Detected, Options};
use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use facts::{Minor, NotKnown};
use report::Severity;
use words::{Locale, Words, best_locale, locale as locale_of, say};

use crate::choose;
use crate::settings::Settings;

#[derive(Parser, Debug)]
#[command(name = "farol", version, disable_help_subcommand = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Read before the others by [`locale`]. Its place in the help does not depend on the number of commands.
    #[arg(long, global = true, value_name = "TAG", value_parser = tags(), display_order = 3)]
    pub(crate) locale: Option<String>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Check(Check),
    Fix(Fix),
    Serve(Serve),
    Completions(Completions),
    Man(Man),
}

#[derive(clap::Args, Debug)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Fix {
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[arg(long, value_enum, default_value_t = Safety::Safe)]
    pub(crate) safety: Safety,
    #[arg(long = "choose", value_name = "NAME=VALUE")]
    pub(crate) choices: Vec<String>,
    #[arg(long, conflicts_with = "diff")]
    pub(crate) write: bool,
    #[arg(long)]
    pub(crate) diff: bool,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Serve {
    #[arg(default_value = "dist", value_name = "DIR")]
    pub(crate) dir: PathBuf,
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Completions {
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: Shell,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Man {
    #[arg(long = "dir", value_name = "DIR")]
    pub(crate) pages_dir: Option<PathBuf>,
}

/// What is checked, and against what.
#[derive(clap::Args, Debug)]
pub(crate) struct Scope {
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, value_name = "VERSION")]
    target: Option<String>,
    #[arg(long, value_name = "VERSION")]
    from: Option<String>,
    #[arg(long = "rule", value_name = "ID")]
    rules: Vec<String>,
    #[arg(long = "ignore", value_name = "ID")]
    ignored: Vec<String>,
    #[arg(long = "as", value_name = "KIND", value_parser = kinds())]
    read_as: Option<String>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Debug)]
pub(crate) enum Format {
    Human,
    Json,
    Sarif,
    Markdown,
    Junit,
    Github,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Debug)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Info,
    Never,
}

impl FailOn {
    /// Whether a finding of this severity is to be told by the exit code.
    pub(crate) fn includes(self, severity: Severity) -> bool {
        match self {
            FailOn::Error => severity >= Severity::Error,
            FailOn::Warning => severity >= Severity::Warning,
            FailOn::Info => true,
            FailOn::Never => false,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Debug)]
pub(crate) enum Safety {
    Safe,
    Review,
}

impl Scope {
    /// The options of the engine, with what `farol.toml` says where the command line is silent; else what is wrong.
    /// `chosen` is what `--choose` was given.
    pub(crate) fn options(
        &self,
        settings: &Settings,
        chosen: &[String],
        words: &Words,
    ) -> Result<Options, String> {
        for id in self.rules.iter().chain(&self.ignored) {
            known_rule(id, words)?;
        }
        let named = |option, value: &Option<String>| {
            let value = value.as_deref();
            value.map(|value| version(option, value, words)).transpose()
        };
        let target = named("--target", &self.target)?.or(settings.target);
        // The last one counts, so that the command line wins.
        let mut choices = settings.choices.clone();
        for text in chosen {
            choices.push(choose::read(text, words)?);
        }
        Ok(Options {
            from: named("--from", &self.from)?.or(settings.from),
            read_as: self.read_as.as_deref().and_then(Detected::from_name),
            only: self.rules.clone(),
            ignore: self.ignored.clone(),
            versions: settings.versions.clone(),
            choices,
            ..Options::new(target.unwrap_or_else(facts::newest_released))
        })
    }
}

/// A version of Kubernetes that the data knows; `option` is what asked for it.
pub(crate) fn version(option: &str, value: &str, words: &Words) -> Result<Minor, String> {
    facts::known_minor(value).map_err(|fault| match fault {
        NotKnown::NoVersion => say!(words, "command-bad-version", option = option, value = value),
        NotKnown::TooNew(newest) => say!(
            words,
            "command-unknown-version",
            option = option,
            value = value,
            newest = newest.to_string()
        ),
    })
}

/// Whether there is such a rule; else the line that says so, with the name that was meant or all of them.
pub(crate) fn known_rule(id: &str, words: &Words) -> Result<(), String> {
    let known: Vec<&str> = check::rules().iter().map(|rule| rule.id).collect();
    if known.contains(&id) {
        return Ok(());
    }
    Err(match nearest(id, &known) {
        Some(near) => say!(words, "command-unknown-rule-near", id = id, near = near),
        None => say!(
            words,
            "command-unknown-rule",
            id = id,
            rules = known.join(", ")
        ),
    })
}

/// What somebody who wrote `name` may have meant. The limit is the one that clap has for its own suggestions.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let likeness = known
        .iter()
        .map(|known| (strsim::jaro(name, known), *known));
    likeness
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known)
}

fn kinds() -> clap::builder::PossibleValuesParser {
    Detected::NAMES.map(|(_, name)| name).into()
}

fn tags() -> clap::builder::PossibleValuesParser {
    words::locales()
        .iter()
        .map(|locale| locale.tag)
        .collect::<Vec<_>>()
        .into()
}

/// The locale that `--locale` names, else the one of the environment, else English.
pub(crate) fn locale(arguments: &[OsString]) -> &'static Locale {
    let texts: Vec<&str> = arguments
        .iter()
        .filter_map(|argument| argument.to_str())
        .collect();
    let after = texts
        .iter()
        .zip(texts.iter().skip(1))
        .find(|(name, _)| **name == "--locale")
        .map(|(_, tag)| *tag);
    let named = texts
        .iter()
        .find_map(|text| text.strip_prefix("--locale="))
        .or(after);
    if let Some(locale) = named.and_then(locale_of) {
        return locale;
    }
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok());
    let tag = set
        .into_iter()
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    best_locale(tag.split(['.', '@']).take(1))
}

/// Puts the words of a locale into the help.
pub(crate) fn localize(command: clap::Command, words: &Words) -> clap::Command {
    let name = command.get_name().to_owned();
    let about = words
        .get(&format!("command-about-{name}"), &[])
        .unwrap_or_default();
    let command = command.about(about).mut_args(|arg| {
        let key = format!("command-help-{}", arg.get_id().as_str().replace('_', "-"));
        match words.get(&key, &[]) {
            Some(help) => arg.help(help),
            None => arg,
        }
    });
    command.mut_subcommands(|command| localize(command, words))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn every_option_has_its_words() {
        Args::command().debug_assert();
        let words = Words::english();
        let command = Args::command();
        for command in std::iter::once(&command).chain(command.get_subcommands()) {
            assert!(
                words.has(&format!("command-about-{}", command.get_name())),
                "{}",
                command.get_name()
            );
            for arg in command.get_arguments() {
                let key = format!("command-help-{}", arg.get_id().as_str().replace('_', "-"));
                assert!(words.has(&key), "{key}");
            }
        }
    }

    #[test]
    fn the_help_names_every_choice() {
        let help = Words::english().get("command-help-choices", &[]);
        let help = help.unwrap_or_default();
        for kind in check::choices() {
            assert!(help.contains(kind.name), "{}", kind.name);
        }
    }

    #[test]
    fn finds_the_locale_before_the_options_are_read() {
        let locale =
            |line: &str| locale(&line.split(' ').map(OsString::from).collect::<Vec<_>>()).tag;
        assert_eq!(locale("farol check --locale pt-BR x"), "pt-BR");
        assert_eq!(locale("farol --locale=zh-CN check"), "zh-CN");
    }
}
