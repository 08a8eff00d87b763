//! Finding a message in a compact catalogue, without reading the others.

/// The pattern of `key`. The lines `key=pattern` are sorted by key, so the text itself is searched by halves.
pub(crate) fn find<'a>(catalogue: &'a str, key: &str) -> Option<&'a str> {
    let mut rest = catalogue;
    while !rest.is_empty() {
        let (before, line, after) = middle_line(rest)?;
        let (found, pattern) = line.split_once('=').unwrap_or((line, ""));
        match key.cmp(found) {
            std::cmp::Ordering::Less => rest = before,
            std::cmp::Ordering::Equal => return Some(pattern),
            std::cmp::Ordering::Greater => rest = after,
        }
    }
    None
}

/// The line that holds the middle of `text`, and what stands before and after it.
fn middle_line(text: &str) -> Option<(&str, &str, &str)> {
    let bytes = text.as_bytes();
    let middle = text.len() / 2;
    let start = bytes
        .get(..middle)?
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |at| at + 1);
    let end = bytes
        .get(middle..)?
        .iter()
        .position(|&byte| byte == b'\n')
        .map_or(text.len(), |at| middle + at);
    let line = text.get(start..end)?;
    Some((
        text.get(..start)?,
        line.strip_suffix('\r').unwrap_or(line),
        text.get(end + 1..).unwrap_or_default(),
    ))
}
