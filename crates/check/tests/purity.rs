//! The engine is functions from text to findings: it names no file, network, clock, process or browser.

use std::fs;
use std::path::Path;

const FOREIGN: &[&str] = &[
    "std::fs",
    "std::net",
    "std::time",
    "std::env",
    "std::process",
    "std::thread",
    "std::io",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "println!",
    "print!",
    "unsafe ",
    "static mut",
    "thread_local!",
];

#[test]
fn sources_name_nothing_outside() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut n_files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .expect("the sources are there")
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            let named: Vec<&&str> = FOREIGN
                .iter()
                .filter(|name| text.contains(**name))
                .collect();
            assert!(named.is_empty(), "{} names {named:?}", path.display());
            n_files += 1;
        }
    }
    assert!(n_files > 20);
}
