//! The server, asked over a bare socket.

use std::collections::HashMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::thread;

use farol::serve::Server;

struct Response {
    status: u16,
    headers: HashMap<String, String>,
    body: Vec<u8>,
}

impl Response {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

const HEADERS: &str = "\
/*
  X-Content-Type-Options: nosniff
/en/*
  Content-Security-Policy: default-src 'none'; frame-ancestors *
/app-0123456789abcdef.js
  Cache-Control: public, max-age=31536000, immutable
";

/// A site of its own for each test, and the port it is served on.
fn site(name: &str) -> u16 {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    let files = [
        ("index.html", "start"),
        ("404.html", "nothing here"),
        ("en/check/index.html", "check"),
        ("a folder/index.html", "spaces"),
        ("app-0123456789abcdef.js", "script"),
        ("app-0123456789abcdef.js.br", "by brotli"),
        ("app-0123456789abcdef.js.gz", "by gzip"),
        ("_headers", HEADERS),
        ("engine-89abcdef/engine_bg.wasm", "wasm"),
        ("guides/registry-k8s-io.md", "# Title"),
        ("icon.svg", "<svg/>"),
        ("site.webmanifest", "{}"),
    ];
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    fs::write(root.with_file_name(format!("{name}-secret.txt")), "secret").expect("a file");
    let server = Server::bind(&root, 0).expect("a free port");
    let address = server.address();
    thread::spawn(move || server.run());
    let port = address
        .trim_end_matches('/')
        .rsplit(':')
        .next()
        .expect("a port");
    port.parse().expect("a number")
}

fn ask(port: u16, method: &str, path: &str, headers: &str) -> Response {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
    )
    .expect("a request");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer");
    let end = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("headers end");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("headers are text");
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .expect("a status");
    let pairs = head
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(": "));
    let headers = pairs
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    Response {
        status,
        headers,
        body: bytes[end + 4..].to_vec(),
    }
}

fn get(port: u16, path: &str) -> Response {
    ask(port, "GET", path, "")
}

#[test]
fn addresses_have_the_headers_that_the_site_wants() {
    let port = site("pages");
    let page = get(port, "/en/check/?target=1.36");
    assert_eq!((page.status, page.text().as_str()), (200, "check"));
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(
        page.header("content-security-policy"),
        "default-src 'none'; frame-ancestors *"
    );
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("cache-control"), "no-cache");
    let missing = get(port, "/en/nothing");
    assert_eq!(
        missing.header("content-security-policy"),
        page.header("content-security-policy")
    );
    let script = get(port, "/app-0123456789abcdef.js");
    assert_eq!(script.header("content-security-policy"), "");
    assert_eq!(
        script.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(get(port, "/").text(), "start");
    assert_eq!(get(port, "/a%20folder/").text(), "spaces");
}

#[test]
fn files_say_what_they_are() {
    let port = site("kinds");
    let kinds = [
        ("/app-0123456789abcdef.js", "text/javascript; charset=utf-8"),
        ("/engine-89abcdef/engine_bg.wasm", "application/wasm"),
        ("/guides/registry-k8s-io.md", "text/markdown; charset=utf-8"),
        ("/icon.svg", "image/svg+xml"),
        ("/site.webmanifest", "application/manifest+json"),
    ];
    for (path, kind) in kinds {
        assert_eq!(get(port, path).header("content-type"), kind);
    }
}

#[test]
fn folders_get_their_slash() {
    let port = site("folders");
    for (path, location) in [
        ("/en/check?target=1.36", "./check/?target=1.36"),
        ("/a%20folder", "./a%20folder/"),
        ("/en", "./en/"),
    ] {
        let response = get(port, path);
        assert_eq!(
            (response.status, response.header("location")),
            (307, location)
        );
    }
}

#[test]
fn unknown_addresses_get_the_page_for_them() {
    let port = site("unknown");
    for path in ["/nothing", "/en/", "/icon.svg/", "/en/check/x"] {
        let response = get(port, path);
        assert_eq!(
            (response.status, response.text().as_str()),
            (404, "nothing here"),
            "{path}"
        );
        assert_eq!(response.header("content-type"), "text/html; charset=utf-8");
    }
}

#[test]
fn nothing_outside_of_the_site_is_served() {
    let port = site("outside");
    let paths = [
        "/../outside-secret.txt",
        "/%2e%2e/outside-secret.txt",
        "/en/../../outside-secret.txt",
        "/..%2foutside-secret.txt",
        "/..\\outside-secret.txt",
        "//etc/passwd",
        "/%00",
        "/%ff",
        "/%zz",
        "/%",
    ];
    for path in paths {
        let response = get(port, path);
        assert_eq!(response.status, 404, "{path}");
        assert_eq!(response.text(), "nothing here", "{path}");
    }
}

#[test]
fn packed_files_go_to_those_who_can_read_them() {
    let port = site("packed");
    let path = "/app-0123456789abcdef.js";
    let forms = [
        ("gzip, br;q=0.5", "by brotli", "br"),
        ("gzip, deflate", "by gzip", "gzip"),
        ("br;q=0, gzip", "by gzip", "gzip"),
        ("identity", "script", ""),
        ("br;q=0", "script", ""),
    ];
    for (accepted, text, coding) in forms {
        let got = ask(
            port,
            "GET",
            path,
            &format!("Accept-Encoding: {accepted}\r\n"),
        );
        assert_eq!(
            (got.text().as_str(), got.header("content-encoding")),
            (text, coding),
            "{accepted}"
        );
        assert_eq!(got.header("vary"), "Accept-Encoding");
        assert_eq!(got.header("content-type"), "text/javascript; charset=utf-8");
    }
}

#[test]
fn known_states_are_not_sent_again() {
    let port = site("known");
    let tag = get(port, "/icon.svg").header("etag").to_owned();
    let again = ask(
        port,
        "GET",
        "/icon.svg",
        &format!("If-None-Match: \"x\", {tag}\r\n"),
    );
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn only_reading_is_answered() {
    let port = site("reading");
    let head = ask(port, "HEAD", "/icon.svg", "");
    assert_eq!(
        (head.status, head.body.len(), head.header("content-type")),
        (200, 0, "image/svg+xml")
    );
    let post = ask(port, "POST", "/icon.svg", "Content-Length: 0\r\n");
    assert_eq!((post.status, post.header("allow")), (405, "GET, HEAD"));
}

#[test]
fn a_taken_port_leads_to_the_next_one() {
    let port = site("taken");
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("taken");
    let second = Server::bind(&root, port).expect("another port");
    assert_ne!(second.address(), format!("http://127.0.0.1:{port}/"));
}
