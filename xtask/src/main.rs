//! The project's own commands: `cargo xtask serve`, `test`, `build`, `bench`, `release`, `l10n`, `readings`, `setup`, and Trunk's hook `finish`.
#![expect(
    clippy::print_stdout,
    reason = "results of a command go to stdout, progress to stderr"
)]

mod bench;
mod build;
mod finish;
mod l10n;
mod lighthouse;
mod package;
mod progress;
mod project;
mod readings;
mod release;
mod remap;
mod reproduce;
mod run;
mod serve;
mod setup;
mod single_file;
mod test;

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
    /// Build the site and serve it on loopback with the headers that hosting should set.
    Serve(serve::Options),
    /// Run every test, native and in the browser.
    Test(test::Options),
    /// Build the site in release form into `dist`.
    Build(build::Options),
    /// Write the npm package of the JavaScript API into target/npm/farol, from the built site.
    Package(package::Options),
    /// Build the site and say where the single file is, which holds all of it.
    SingleFile(single_file::Options),
    /// Measure sizes and speed against the budgets, and write bench/RESULTS.md.
    Bench(bench::Options),
    /// Build the site with a base address and let Lighthouse look at a guide, as on a phone.
    Lighthouse(lighthouse::Options),
    /// Build the documentation pages of tests/embeds, with the present site in them.
    Embeds {
        /// Also those of the slow proofs.
        #[arg(long)]
        all: bool,
    },
    /// Install what is missing, and do nothing else.
    Setup {
        /// Also what `cargo xtask test` needs.
        #[arg(long)]
        test: bool,
    },
    /// Make what a version ships, below `release`.
    Release(release::Options),
    /// List what is stale, missing or orphaned in the translations, or record what is up to date.
    L10n(l10n::Options),
    /// Read once more which APIs each minor served, from crates that are made of the OpenAPI specifications.
    Readings(readings::Options),
    /// Prove that the site is the same, byte for byte, from a second build in another folder.
    Reproduce(build::Options),
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
        Task::Serve(options) => serve::serve(&options)?,
        Task::Test(options) => {
            let tally = test::test(&options)?;
            println!("{tally}");
            return Ok(ExitCode::from(u8::from(!tally.is_all_passed())));
        }
        Task::Build(options) => println!("{}", build::build(&options)?),
        Task::Package(options) => println!("{}", package::package(&options)?),
        Task::SingleFile(options) => println!("{}", single_file::single_file(&options)?),
        Task::Bench(options) => println!("{}", bench::bench(&options)?),
        Task::Lighthouse(options) => println!("{}", lighthouse::lighthouse(&options)?),
        Task::Embeds { all } => test::embeds(all)?,
        Task::Setup { test } => setup::setup(if test { Purpose::Test } else { Purpose::Build })?,
        Task::Release(options) => println!("{}", release::release(&options)?),
        Task::L10n(options) => return l10n::l10n(&options),
        Task::Readings(options) => println!("{}", readings::readings(&options)?),
        Task::Reproduce(options) => println!("{}", reproduce::reproduce(&options)?),
        Task::Finish => finish::finish_in_trunk()?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
