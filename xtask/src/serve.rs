//! Serving the built site on loopback, as `farol serve` does.

use std::path::Path;
use std::thread;

use farol::serve::Server;

use crate::{build, project};

/// How the site is served.
#[derive(clap::Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    #[command(flatten)]
    build: build::Options,
    /// The port on loopback; the next free one is taken if it is in use.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Serve `dist` as it is.
    #[arg(long)]
    no_build: bool,
}

/// Builds the site and serves it until the process is stopped.
pub(crate) fn serve(options: &Options) -> Result<(), String> {
    if !options.no_build {
        eprintln!("{}", build::build(&options.build)?);
    }
    let server = bind(&project::dist(), options.port)?;
    println!("Farol is at {} (Ctrl C stops it)", server.address());
    server.run();
    Ok(())
}

/// Serves a folder on a free port for as long as this process lives; gives the address.
pub(crate) fn in_background(dir: &Path) -> Result<String, String> {
    let server = bind(dir, 0)?;
    let address = server.address();
    thread::spawn(move || server.run());
    Ok(address)
}

fn bind(dir: &Path, port: u16) -> Result<Server, String> {
    if !dir.join("index.html").is_file() {
        return Err(format!(
            "{} holds no site: run `cargo xtask build` first",
            dir.display()
        ));
    }
    Server::bind(dir, port)
        .map_err(|e| format!("no port from {port} on can be opened on loopback: {e}"))
}
