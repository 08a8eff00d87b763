//! Facts: `{{date k8s-gcr-io-frozen}}` in text, code and link addresses becomes what the tables say.
//!
//! A name starts with a lower-case letter right after the braces, so that `{{ .Values.image }}` of a chart stays as it is.

/// `text` with its facts filled in; the names nobody knows are left as they stand and given to `unknown`.
pub(crate) fn fill(
    text: &str,
    fact: impl Fn(&str) -> Option<String>,
    mut unknown: impl FnMut(&str),
) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let name = after
            .split_once("}}")
            .map(|(name, _)| name)
            .filter(|name| is_name(name));
        let value = name.and_then(&fact);
        match (name, value) {
            (Some(name), Some(value)) => {
                filled.push_str(&value);
                rest = &after[name.len() + 2..];
                continue;
            }
            (Some(name), None) => unknown(name),
            (None, _) => {}
        }
        filled.push_str("{{");
        rest = after;
    }
    filled.push_str(rest);
    filled
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| {
            c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_' | ':' | '/' | '=')
        })
}
