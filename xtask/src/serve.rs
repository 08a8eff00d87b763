//! Serving the built site on loopback.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::{build, project};

/// How the site is served.
#[derive(clap::Args, Clone, Debug)]
#[group(skip)]
pub(crate) struct Options {
    #[command(flatten)]
    build: build::Options,
    /// The port on loopback.
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
    let server = bind(options.port)?;
    println!("http://127.0.0.1:{}/", options.port);
    answer(&server, &project::dist());
    Ok(())
}

/// Serves a folder on a free port for as long as this process lives; gives the address.
pub(crate) fn in_background(dir: &Path) -> Result<String, String> {
    let server = bind(0)?;
    let port = server
        .server_addr()
        .to_ip()
        .map(|addr| addr.port())
        .ok_or("no port")?;
    let dir = dir.to_path_buf();
    thread::spawn(move || answer(&server, &dir));
    Ok(format!("http://127.0.0.1:{port}/"))
}

fn bind(port: u16) -> Result<tiny_http::Server, String> {
    tiny_http::Server::http(("127.0.0.1", port))
        .map_err(|e| format!("port {port} cannot be opened: {e}"))
}

fn answer(server: &tiny_http::Server, dir: &Path) {
    for request in server.incoming_requests() {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .trim_start_matches('/')
            .to_owned();
        let file: PathBuf = dir.join(&path);
        let file = if file.is_dir() {
            file.join("index.html")
        } else {
            file
        };
        let kind = match file.extension().and_then(|e| e.to_str()) {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript",
            Some("css") => "text/css",
            Some("wasm") => "application/wasm",
            Some("svg") => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };
        let (bytes, code) =
            fs::read(&file).map_or_else(|_| (b"not here".to_vec(), 404), |bytes| (bytes, 200));
        let header =
            tiny_http::Header::from_bytes("content-type", kind).expect("the header is plain ASCII");
        let _ = request.respond(
            tiny_http::Response::from_data(bytes)
                .with_status_code(code)
                .with_header(header),
        );
    }
}
