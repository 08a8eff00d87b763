//! Writes every page with the plain style sheets into a folder, to look at them without building the site:
//! `cargo run -p pages --example static -- OUT [LOCALE]`.

use std::error::Error;
use std::fs;
use std::path::Path;

use pages::{Address, Assets, Prose, Shelf, document, render};
use words::Words;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let out = args.next().ok_or("expected a folder to write into")?;
    let out = Path::new(&out);
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let public = content.join("../public");
    let mut shelf = Shelf::default();
    for folder in ["guides", "rules"] {
        for file in fs::read_dir(content.join("en").join(folder))? {
            let file = file?.path();
            let name = file
                .file_stem()
                .and_then(|name| name.to_str())
                .ok_or("a name that is not text")?;
            shelf.add(
                "en",
                &format!("{folder}/{name}"),
                &fs::read_to_string(&file)?,
            );
        }
    }
    for file in fs::read_dir(public.join("styles"))? {
        let file = file?;
        fs::create_dir_all(out.join("styles"))?;
        fs::copy(file.path(), out.join("styles").join(file.file_name()))?;
    }
    for name in ["theme.js", "icon.svg"] {
        fs::copy(public.join(name), out.join(name))?;
    }
    let assets = Assets {
        styles: "styles/styles.css".into(),
        theme: "theme.js".into(),
        ..Assets::default()
    };
    let words = Words::english();
    for address in addresses(&shelf) {
        let rendered = render(&address, &words, &shelf);
        for fault in &rendered.faults {
            eprintln!("{fault}");
        }
        let folder = match address {
            Address::Root | Address::NotFound => out.to_owned(),
            _ => out.join("en").join(address.path()),
        };
        let name = if address == Address::NotFound {
            "404.html"
        } else {
            "index.html"
        };
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), document(&rendered, &assets, None))?;
    }
    Ok(())
}

fn addresses(shelf: &Shelf) -> Vec<Address> {
    let named = |folder: &str, make: fn(String) -> Address| {
        shelf
            .list("en", folder)
            .iter()
            .map(|entry| make(entry.name().to_owned()))
            .collect::<Vec<_>>()
    };
    let mut addresses = vec![
        Address::Root,
        Address::NotFound,
        Address::Home,
        Address::Check,
        Address::Guides,
        Address::Rules,
        Address::Timeline,
        Address::About,
    ];
    addresses.extend(named("guides", Address::Guide));
    addresses.extend(named("rules", Address::Rule));
    addresses
}
