//! A static server on loopback, with the addresses and headers that a host of the site should have.

mod find;
mod headers;
mod rules;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Method, Request, Response};

use find::{Found, find};
use headers::{header, kind_of};

/// How many ports after the wanted one are tried.
const N_PORTS: u16 = 20;

/// How many requests are answered at the same time.
const N_WORKERS: usize = 4;

/// A built site on an open port.
pub struct Server {
    http: Arc<tiny_http::Server>,
    root: PathBuf,
}

impl Server {
    /// Opens a port on loopback for the site in `dir`: `port`, or the next free one; 0 is any.
    pub fn bind(dir: &Path, port: u16) -> io::Result<Server> {
        let root = dir.canonicalize()?;
        let ports = port..=port.saturating_add(if port == 0 { 0 } else { N_PORTS });
        let mut fault = io::Error::from(io::ErrorKind::AddrInUse);
        for port in ports {
            match tiny_http::Server::http(("127.0.0.1", port)) {
                Ok(http) => {
                    return Ok(Server {
                        http: Arc::new(http),
                        root,
                    });
                }
                Err(error) => fault = io::Error::other(error.to_string()),
            }
        }
        Err(fault)
    }

    /// The address of the site, such as `http://127.0.0.1:8080/`.
    pub fn address(&self) -> String {
        let port = self
            .http
            .server_addr()
            .to_ip()
            .map_or(0, |address| address.port());
        format!("http://127.0.0.1:{port}/")
    }

    /// Answers requests until the process is stopped.
    pub fn run(&self) {
        thread::scope(|scope| {
            for _ in 0..N_WORKERS {
                scope.spawn(|| {
                    while let Ok(request) = self.http.recv() {
                        // A reader who went away is no concern of the others.
                        let _ = answer(&self.root, request);
                    }
                });
            }
        });
    }
}

/// Serves the site in `dir` until the process is stopped; `announce` is told the address first.
pub fn serve(dir: &Path, port: u16, announce: impl FnOnce(&str)) -> io::Result<()> {
    let server = Server::bind(dir, port)?;
    announce(&server.address());
    server.run();
    Ok(())
}

fn answer(root: &Path, request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let allowed = header("Allow", "GET, HEAD");
        return request.respond(Response::empty(405).with_header(allowed));
    }
    match find(root, request.url()) {
        Found::File(path) => send(root, request, &path),
        Found::Folder(address) => {
            let response = Response::empty(307).with_header(header("Location", &address));
            request.respond(response.with_header(header("Cache-Control", "no-cache")))
        }
        Found::Nothing => send_missing(root, request),
    }
}

fn send(root: &Path, request: Request, path: &Path) -> io::Result<()> {
    let Ok(file) = headers::open(path, &request) else {
        return request.respond(Response::empty(404));
    };
    let headers = common(root, &request, path)
        .into_iter()
        .chain(file.headers());
    if file.is_known_to(&request) {
        return request.respond(headers.fold(Response::empty(304), Response::with_header));
    }
    let body = Response::from_file(file.content);
    request.respond(headers.fold(body, Response::with_header))
}

/// Sends the page for missing addresses, which finds the site from wherever it is shown.
fn send_missing(root: &Path, request: Request) -> io::Result<()> {
    let path = root.join("404.html");
    let Ok(page) = File::open(&path) else {
        return request.respond(Response::empty(404));
    };
    let headers = common(root, &request, &path);
    let body = Response::from_file(page).with_status_code(404);
    request.respond(headers.into_iter().fold(body, Response::with_header))
}

/// The headers of every response: the file's kind and what the site wants, which may keep files longer than for now.
fn common(root: &Path, request: &Request, path: &Path) -> Vec<Header> {
    let mut headers = vec![kind_of(path)];
    headers.extend(rules::of_address(root, request.url()));
    if !headers.iter().any(|h| h.field.equiv("Cache-Control")) {
        headers.push(header("Cache-Control", "no-cache"));
    }
    headers
}
