//! How wide a text becomes, without a font at hand.
//!
//! The widths are those of the widest face that the style sheet may end up with (DejaVu Sans; Inter, Segoe UI, Roboto and
//! Noto Sans are narrower), so that labels that do not overlap here do not overlap on any screen. Asking the browser would
//! be closer, but then the drawing written at build time and the one made in the browser would differ.

/// The width of `text` in pixels at a font size; `is_bold` for weight 600 and above.
pub(crate) fn text_width(text: &str, size_px: f32, is_bold: bool) -> f32 {
    let ems: f32 = text.chars().map(em_width).sum();
    ems * size_px * weight(is_bold)
}

/// How much wider a text is than the same one in regular weight.
pub(crate) fn weight(is_bold: bool) -> f32 {
    if is_bold { 1.09 } else { 1.0 }
}

/// Cuts `text` so that it fits, with an ellipsis where something was cut.
pub(crate) fn fit(text: &str, size_px: f32, max_px: f32) -> String {
    if text_width(text, size_px, false) <= max_px {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut width = text_width("…", size_px, false);
    for c in text.chars() {
        width += em_width(c) * size_px;
        if width > max_px {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// Breaks `text` into lines that fit, at most `n_lines`; the last one is cut where it has to be.
pub(crate) fn wrap(text: &str, size_px: f32, max_px: f32, n_lines: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        let is_last = lines.len() >= n_lines;
        let Some(line) = lines.last_mut() else { break };
        let joined = format!("{line}{piece}");
        if is_last || line.is_empty() || text_width(joined.trim_end(), size_px, false) <= max_px {
            *line = joined;
        } else {
            lines.push(piece.to_owned());
        }
    }
    lines
        .iter()
        .map(|line| fit(line.trim_end(), size_px, max_px))
        .collect()
}

/// The parts of a text between which a line may break: after a space, and around ideographs.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let mut breaks: Vec<usize> = Vec::new();
    for (i, c) in text.char_indices() {
        if c == ' ' || is_ideograph(c) {
            breaks.push(i + c.len_utf8());
        }
    }
    breaks.push(text.len());
    breaks.into_iter().filter_map(move |end| {
        let piece = text.get(start..end)?;
        start = end;
        (!piece.is_empty()).then_some(piece)
    })
}

fn is_ideograph(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{f900}'..='\u{ffef}').contains(&c)
}

fn em_width(c: char) -> f32 {
    match c {
        'i' | 'l' | 'j' | 'í' | '\'' | '|' | ' ' | ',' | '.' | 'I' => 0.32,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | ':' | ';' | '!' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 1.0,
        'A'..='Z' | '&' | '#' | '+' | '=' | '<' | '>' | '~' => 0.77,
        '0'..='9' | 'a'..='z' => 0.64,
        _ if is_ideograph(c) || c > '\u{ffff}' => 1.0,
        _ if c.is_uppercase() => 0.77,
        _ => 0.64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_only_what_does_not_fit() {
        assert_eq!(fit("short", 12.0, 100.0), "short");
        let cut = fit("A title that is far too long for its place", 12.0, 100.0);
        assert!(cut.ends_with('…') && text_width(&cut, 12.0, false) <= 100.0);
    }

    #[test]
    fn wraps_between_words_and_ideographs() {
        assert_eq!(wrap("one two three", 10.0, 45.0, 3), ["one two", "three"]);
        assert_eq!(wrap("旧仓库已关闭", 10.0, 35.0, 3), ["旧仓库", "已关闭"]);
        assert_eq!(wrap("", 10.0, 35.0, 2), [""]);
        let two = wrap("one two three four five six", 10.0, 45.0, 2);
        assert_eq!(two.len(), 2);
        assert!(two[1].ends_with('…'));
    }
}
