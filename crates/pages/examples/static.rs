//! Writes every page with the plain style sheets into a folder, to look at them without building the site:
//! `cargo run -p pages --example static -- OUT`.

use std::error::Error;
use std::fs;
use std::path::Path;

use pages::{Address, Assets, Shelf, document, render};
use words::{Words, locales};

fn main() -> Result<(), Box<dyn Error>> {
    let out = std::env::args()
        .nth(1)
        .ok_or("expected a folder to write into")?;
    let out = Path::new(&out);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    copy_styles(&root.join("public"), out)?;
    let shelf = read_prose(&root.join("content"))?;
    write(
        &Address::Root,
        &Words::english(),
        &shelf,
        &out.join("index.html"),
    )?;
    write(
        &Address::NotFound,
        &Words::english(),
        &shelf,
        &out.join("404.html"),
    )?;
    for locale in locales() {
        for address in Address::all(&shelf, "en") {
            let file = out.join(locale.tag).join(address.path()).join("index.html");
            write(&address, &Words::of(locale), &shelf, &file)?;
        }
    }
    Ok(())
}

fn copy_styles(public: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(out.join("styles"))?;
    for file in fs::read_dir(public.join("styles"))? {
        let file = file?;
        fs::copy(file.path(), out.join("styles").join(file.file_name()))?;
    }
    for name in ["theme.js", "icon.svg"] {
        fs::copy(public.join(name), out.join(name))?;
    }
    Ok(())
}

fn read_prose(content: &Path) -> Result<Shelf, Box<dyn Error>> {
    let mut shelf = Shelf::default();
    for locale in locales() {
        for folder in ["guides", "rules"] {
            let Ok(files) = fs::read_dir(content.join(locale.tag).join(folder)) else {
                continue;
            };
            for file in files {
                let file = file?.path();
                let name = file
                    .file_stem()
                    .and_then(|name| name.to_str())
                    .ok_or("a name that is not text")?;
                shelf.add(
                    locale.tag,
                    &format!("{folder}/{name}"),
                    &fs::read_to_string(&file)?,
                );
            }
        }
    }
    Ok(shelf)
}

fn write(
    address: &Address,
    words: &Words,
    shelf: &Shelf,
    file: &Path,
) -> Result<(), Box<dyn Error>> {
    let rendered = render(address, words, shelf);
    for fault in &rendered.faults {
        eprintln!("{fault}");
    }
    let assets = Assets {
        styles: "styles/styles.css".into(),
        theme: "theme.js".into(),
        ..Assets::default()
    };
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, document(&rendered, &assets, None))?)
}
