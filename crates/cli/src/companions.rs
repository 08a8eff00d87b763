//! What goes along with the command: completions for shells, and pages for `man`, in the reader's language.

use std::io;
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_complete::{Generator, Shell};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use words::{Words, key};

use crate::args::{Args, localize};

/// A file beside the binary.
pub struct Companion {
    /// Its path in an archive, such as `man/farol-check.1`.
    pub path: String,
    pub text: Vec<u8>,
}

/// Everything that is packed beside the binary, in English.
pub fn companions() -> io::Result<Vec<Companion>> {
    let words = Words::english();
    let shells = [
        Shell::Bash,
        Shell::Zsh,
        Shell::Fish,
        Shell::PowerShell,
        Shell::Elvish,
    ];
    let mut all: Vec<Companion> = shells
        .into_iter()
        .map(|shell| Companion {
            path: format!("completions/{}", shell.file_name("farol")),
            text: completions(shell, &words),
        })
        .collect();
    for (name, text) in pages(&words)? {
        let path = format!("man/{name}");
        all.push(Companion { path, text });
    }
    Ok(all)
}

/// The script that teaches a shell the command's names and values.
pub(crate) fn completions(shell: Shell, words: &Words) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(words), "farol", &mut script);
    script
}

/// The page of `farol` itself.
pub(crate) fn page(words: &Words) -> io::Result<Vec<u8>> {
    render(&man(command(words)), words)
}

/// Writes the page of `farol` and those of its commands into a folder, which is made if need be.
pub(crate) fn write_pages(folder: &Path, words: &Words) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, text) in pages(words)? {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// All pages by the names of their files.
fn pages(words: &Words) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut command = command(words);
    // Gives the commands below their full names.
    command.build();
    let commands = command.get_subcommands().cloned();
    let commands = std::iter::once(command.clone()).chain(commands);
    commands
        .map(|command| {
            let man = man(command);
            Ok((man.get_filename(), render(&man, words)?))
        })
        .collect()
}

fn command(words: &Words) -> Command {
    localize(Args::command(), words)
}

fn man(command: Command) -> Man {
    Man::new(command)
        .date(facts::data_as_of().to_string())
        .source(concat!("farol ", env!("CARGO_PKG_VERSION")))
}

/// What clap knows of a command, and what it does not: exit codes and the project's file.
fn render(man: &Man, words: &Words) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    man.render(&mut text)?;
    let entry = |roff: &mut Roff, name: &str, meaning: &str| {
        roff.control("TP", []);
        roff.text([bold(name)]);
        roff.text([roman(meaning)]);
    };
    let mut more = Roff::default();
    more.control("SH", ["EXIT STATUS"]);
    entry(&mut more, "0", &words.t(key!("command-manual-exit-0")));
    entry(&mut more, "1", &words.t(key!("command-manual-exit-1")));
    entry(&mut more, "2", &words.t(key!("command-manual-exit-2")));
    more.control("SH", ["FILES"]);
    let settings = words.t(key!("command-manual-settings"));
    entry(&mut more, "farol.toml", &settings);
    text.extend(more.to_roff().into_bytes());
    Ok(text)
}
