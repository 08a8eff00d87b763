//! A small reader of the HTML that our own templates write: quoted attributes, lower-case names, no optional end tags.

const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "param",
];

pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Every start tag in order.
pub(crate) fn elements(html: &str) -> Vec<Element> {
    read(html).0
}

/// What a parser would have to guess: tags that do not match, attributes without quotes, a bare `&` or `<`.
pub(crate) fn faults(html: &str) -> Vec<String> {
    read(html).1
}

fn read(html: &str) -> (Vec<Element>, Vec<String>) {
    let (mut elements, mut faults, mut open) = (Vec::new(), Vec::new(), Vec::<String>::new());
    let mut rest = html.strip_prefix("<!DOCTYPE html>").unwrap_or(html);
    while let Some((text, after)) = rest.split_once('<') {
        check_text(text, &mut faults);
        let (tag, after) = split_tag(after, &mut faults);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(last) if last == name => {}
                last => faults.push(format!("</{name}> closes <{}>", last.unwrap_or_default())),
            }
            continue;
        }
        let element = element(tag, &mut faults);
        check_place(&element.name, &open, &mut faults);
        if !VOID.contains(&element.name.as_str()) && !tag.ends_with('/') {
            open.push(element.name.clone());
        }
        if matches!(element.name.as_str(), "script" | "style") {
            // What is in them is no markup.
            let end = rest.find(&format!("</{}>", element.name));
            rest = end.map_or("", |end| &rest[end..]);
        }
        elements.push(element);
    }
    check_text(rest, &mut faults);
    faults.extend(open.iter().map(|name| format!("<{name}> is never closed")));
    (elements, faults)
}

/// The inside of a tag up to the `>` that no quote holds.
fn split_tag<'a>(after: &'a str, faults: &mut Vec<String>) -> (&'a str, &'a str) {
    let mut is_quoted = false;
    for (i, c) in after.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return (&after[..i], &after[i + 1..]),
            _ => {}
        }
    }
    faults.push("a tag is never closed".to_owned());
    (after, "")
}

fn element(tag: &str, faults: &mut Vec<String>) -> Element {
    let (name, mut rest) = tag
        .split_once(char::is_whitespace)
        .unwrap_or((tag.trim_end_matches('/'), ""));
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        rest = rest.trim_start().trim_end_matches('/');
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|c: char| c == '=' || c.is_whitespace())
            .unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(after) => after.split_once('"').unwrap_or((after, "")),
            None if after.starts_with('=') => {
                faults.push(format!("<{name} {key}> has a value without quotes"));
                break;
            }
            None => ("", after),
        };
        if attributes.iter().any(|(name, _)| name == key) {
            faults.push(format!("<{name}> has {key} twice"));
        }
        check_text(value, faults);
        attributes.push((key.to_owned(), value.to_owned()));
        rest = after;
    }
    Element {
        name: name.to_owned(),
        attributes,
    }
}

/// An `&` has to start a reference.
fn check_text(text: &str, faults: &mut Vec<String>) {
    for after in text.split('&').skip(1) {
        let is_reference = after.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty()
                && name
                    .trim_start_matches('#')
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric())
        });
        if !is_reference {
            faults.push(format!(
                "a bare & before {:?}",
                after.chars().take(12).collect::<String>()
            ));
        }
    }
}

/// A paragraph ends where a block starts, and a link holds no link or button.
fn check_place(name: &str, open: &[String], faults: &mut Vec<String>) {
    let is_in = |outer: &str| open.iter().any(|name| name == outer);
    let blocks = [
        "div", "p", "ul", "ol", "dl", "table", "figure", "section", "aside", "nav", "h1", "h2",
        "h3", "pre", "details",
    ];
    if is_in("p") && blocks.contains(&name) {
        faults.push(format!("<{name}> inside <p>"));
    }
    for outer in ["a", "button"] {
        if is_in(outer) && ["a", "button", "select", "input", "textarea"].contains(&name) {
            faults.push(format!("<{name}> inside <{outer}>"));
        }
    }
}
