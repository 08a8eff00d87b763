//! The project's own commands: `cargo xtask serve`, `build`, `test`, `bench`, `setup`, and Trunk's hook `finish`.
#![expect(
    clippy::print_stdout,
    reason = "results of a command go to stdout, progress to stderr"
)]

mod build;
mod finish;
mod progress;
mod project;
mod run;
mod setup;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::setup::Purpose;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Builds, serves, tests and measures Farol."
)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the build needs (and with --test what the tests need), if it is missing.
    Setup {
        /// Also what `cargo xtask test` needs.
        #[arg(long)]
        test: bool,
    },
    /// Build the site in release form into `dist`.
    Build {
        #[command(flatten)]
        options: build::Options,
    },
    /// Trunk's hook: hashes, catalogues and pages, in $TRUNK_STAGING_DIR.
    #[command(hide = true)]
    Finish,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode, String> {
    match task {
        Task::Setup { test } => setup::setup(if test { Purpose::Test } else { Purpose::Build })?,
        Task::Build { options } => println!("{}", build::build(&options)?),
        Task::Finish => finish::finish_in_trunk()?,
    }
    Ok(ExitCode::SUCCESS)
}
