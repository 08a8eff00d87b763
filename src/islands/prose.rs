//! Sentences of the catalogue that quote code between backticks.

use leptos::prelude::*;

/// A sentence with its quoted parts as code.
pub(crate) fn sentence(text: &str) -> impl IntoView + use<> {
    pieces(text)
        .into_iter()
        .map(|(piece, is_code)| {
            let piece = piece.to_owned();
            if is_code {
                view! { <code>{piece}</code> }.into_any()
            } else {
                piece.into_any()
            }
        })
        .collect_view()
}

/// The text between backticks is code; a single backtick is only that.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        let Some((code, after)) = after.split_once('`') else {
            break;
        };
        pieces.push((before, false));
        pieces.push((code, true));
        rest = after;
    }
    pieces.push((rest, false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_code_between_backticks() {
        assert_eq!(
            pieces("use `batch/v1`."),
            [("use ", false), ("batch/v1", true), (".", false)]
        );
        assert_eq!(pieces("it`s"), [("it`s", false)]);
        assert_eq!(pieces(""), []);
    }
}
