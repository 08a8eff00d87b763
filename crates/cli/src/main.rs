//! The command `farol`.

use std::process::ExitCode;

fn main() -> ExitCode {
    farol::run(std::env::args_os().collect())
}
