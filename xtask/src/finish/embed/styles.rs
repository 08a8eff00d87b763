//! The site's own style sheets, made fit for a part of somebody else's page.
//!
//! Everything is nested in `.farol`, which stands in for the root; sizes hang on `--farol-size` and not on the page's font
//! size; what asks for the width of the window asks for that of the part; and the tokens of the list below can be set from
//! outside.

use std::fs;
use std::path::Path;

use pages::THEMED;

/// The sheets of the site that parts are drawn with.
const SHEETS: [&str; 10] = [
    "tokens", "base", "controls", "code", "finding", "lists", "guide", "parts", "states",
    "timeline",
];

/// `embed.css`: rules for the host of a shadow tree, then everything else inside `.farol`.
pub(super) fn bundle(public: &Path) -> Result<String, String> {
    let read =
        |file: &Path| fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()));
    let own = read(&public.join("embed/embed.css"))?;
    let (reset, own) = own
        .split_once("/* -- */")
        .ok_or("embed.css has no line that parts the reset from the rest")?;
    let mut inside = reset.to_owned();
    for sheet in SHEETS {
        inside += &read(&public.join(format!("styles/{sheet}.css")))?;
    }
    inside += own;
    Ok(format!(".farol{{{}}}\n", compact(&translate(&inside))))
}

fn translate(css: &str) -> String {
    let mut out = String::with_capacity(css.len() * 2);
    // A list of faces goes on over several lines and ends with a semicolon.
    let mut is_open = false;
    for line in without_comments(css).lines() {
        let line = line.replace(":root", "&");
        let line = if line.trim_start().starts_with('@') {
            let line = line
                .replace("@media (max-width", "@container farol (max-width")
                .replace("@media (min-width", "@container farol (min-width");
            lengths(&line, "rem", &|n| format!("{}px", n * 16.0))
        } else {
            let line = lengths(&line, "rem", &|n| format!("calc({n}*var(--rem))"));
            themed(&lengths(&line, "vw", &|n| format!("{n}cqi")), &mut is_open)
        };
        out += &line;
        out.push('\n');
    }
    out
}

/// Lets a page set a token: `--bg: x;` becomes `--bg: var(--farol-bg, x);`.
fn themed(line: &str, is_open: &mut bool) -> String {
    if *is_open {
        *is_open = !line.ends_with(';');
        return line.replace(';', ");");
    }
    let token = line
        .trim()
        .strip_prefix("--")
        .and_then(|rest| rest.split_once(':'));
    let Some((name, value)) = token.filter(|(name, _)| THEMED.contains(name)) else {
        return line.to_owned();
    };
    match value.trim().strip_suffix(';') {
        Some(value) => format!("--{name}:var(--farol-{name},{value});"),
        None => {
            *is_open = true;
            format!("--{name}:var(--farol-{name},{value}")
        }
    }
}

/// Rewrites every length in a unit.
fn lengths(text: &str, unit: &str, write: &dyn Fn(f64) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(unit) {
        let (before, after) = rest.split_at(at);
        let after = &after[unit.len()..];
        let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == '-';
        let number = before.len() - before.chars().rev().take_while(|c| is_number(*c)).count();
        let ends = !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        match before[number..].parse::<f64>() {
            Ok(n) if ends => {
                out += &before[..number];
                out += &write(n);
            }
            _ => {
                out += before;
                out += unit;
            }
        }
        rest = after;
    }
    out + rest
}

fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// Without the white space at both ends of lines and without empty lines.
fn compact(css: &str) -> String {
    css.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangs_lengths_on_the_part() {
        assert_eq!(
            translate(":root { --s-1: 0.25rem; }\na { top: -99rem; width: min(100vw, 2em) }")
                .trim(),
            "& { --s-1: calc(0.25*var(--rem)); }\na { top: calc(-99*var(--rem)); width: min(100cqi, 2em) }"
        );
        assert_eq!(
            translate("@media (max-width: 40rem) {").trim(),
            "@container farol (max-width: 640px) {"
        );
    }

    #[test]
    fn lets_pages_set_tokens() {
        assert_eq!(
            themed("  --bg: light-dark(#fff, #000);", &mut false),
            "--bg:var(--farol-bg,light-dark(#fff, #000));"
        );
        assert_eq!(themed("  --today: red;", &mut false), "  --today: red;");
    }
}
