//! Turns the tables of `content/data` into Rust, and stops at the first bad row with its file and line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

#[path = "build/generate.rs"]
mod generate;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/data");
    println!("cargo::rerun-if-changed={}", folder.display());
    match generate::generate(&[&folder]) {
        Ok(files) => write(&files),
        Err(bad_row) => {
            println!("cargo::error={bad_row}");
            ExitCode::FAILURE
        }
    }
}

fn write(files: &[(&str, String)]) -> ExitCode {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    for (name, code) in files {
        if let Err(error) = fs::write(out.join(name), code) {
            println!("cargo::error={name}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
