//! Templates: documents with actions in them, read through masks of the same length, once for each set of branches.
//!
//! A document counts as a template only when it cannot be read as it stands, or an action was read as a mapping: `{{ … }}`
//! inside the strings of alerts and workflows is text. Marks that are part of many texts (`${…}`, `%…%`) count only where
//! the document cannot be read otherwise.

mod actions;
mod branches;
mod condition;
mod constraint;
mod mask;

use memchr::{memchr, memmem};

use super::Broken;
use crate::tree::{NodeKind, Tree};
pub(super) use actions::Marks;
use actions::{Action, Does};
use branches::Choice;
pub use branches::State;

/// How many readings a document gets at most.
const MAX_READINGS: usize = 12;
/// How many bytes are read for the readings of a document at most.
const BUDGET: usize = 32 << 20;

/// Whether a document is a template: it cannot be read as it stands, or an action was read as a mapping, or gives the
/// object its name.
pub(super) fn is_template(tree: &Tree<'_>, broken: Option<&Broken>) -> bool {
    let bytes = tree.text().as_bytes();
    if memmem::find(bytes, b"{{").is_some() {
        let is_action =
            |id| tree.kind(id) == NodeKind::Mapping && tree.source(id).starts_with("{{");
        return broken.is_some() || has_filled_name(tree) || tree.ids().any(is_action);
    }
    broken.is_some() && memmem::find(bytes, b"{%").is_some()
}

/// Whether the name of an object has braces, which no server takes.
fn has_filled_name(tree: &Tree<'_>) -> bool {
    let metadata = tree.root().and_then(|root| tree.get(root, "metadata"));
    metadata.is_some_and(|metadata| {
        let name = tree.get(metadata, "name");
        name.is_some_and(|name| tree.source(name).contains("{{"))
    })
}

/// Whether comments of ytt stand in a text.
pub(super) fn has_comments(text: &str) -> bool {
    memchr(b'@', text.as_bytes()).is_some()
        && memmem::find(text.as_bytes(), b"#@").is_some()
        && has_actions(text)
}

/// Whether an action stands in a text.
pub(super) fn has_actions(text: &str) -> bool {
    !actions::find(text, Marks::Comments).is_empty()
}

/// Whether something stands in a text that may be filled in.
pub fn has_marks(text: &str) -> bool {
    !actions::find(text, Marks::All).is_empty()
}

/// How a template can be read.
#[derive(Clone, Debug, Default)]
pub(super) struct Template {
    /// Copies of the text, one for each reading.
    pub(super) layouts: Vec<String>,
    /// Templates of their own, which are read apart.
    pub(super) apart: Vec<(usize, usize)>,
    /// Whether actions stand in it that hardly any other text has: branches, variables, fields.
    pub(super) is_sure: bool,
    /// Whether templates of their own stand in it, objects or not.
    pub(super) has_defines: bool,
    /// Whether branches, or comments that fill something in, decide what stands there.
    pub(super) is_decisive: bool,
}

/// Finds the readings of a template, and goes on with what is open after it.
pub(super) fn read<'t>(text: &'t str, marks: Marks, state: &mut State<'t>) -> Template {
    let actions = actions::find(text, marks);
    let branches = state.follow(text, &actions);
    let max = (BUDGET / text.len().max(1)).clamp(1, MAX_READINGS);
    let layout = |choice: &Choice| {
        let regions = branches.regions.iter();
        let hidden = regions.filter(|region| !region.is_in(choice));
        let hidden = hidden.map(|region| (region.start, region.end));
        let defines = branches.defines.iter().map(|(whole, _)| *whole);
        mask::mask(text, &mask::plan(text, &actions, hidden.chain(defines)))
    };
    let choices = state.readings(&branches, max);
    let layouts: Vec<String> = choices.iter().map(layout).collect();
    let mut regions = branches.regions.iter();
    let is_filled = |action: &Action<'_>| text[action.start..].starts_with("#@");
    let is_decisive = layouts.len() > 1
        || regions.any(|region| choices.iter().any(|choice| !region.is_in(choice)))
        || actions.iter().any(is_filled);
    let bodies = branches.defines.iter().map(|(_, body)| *body);
    let is_object = |(start, end): &(usize, usize)| text[*start..*end].contains("apiVersion");
    Template {
        layouts,
        is_sure: actions.iter().any(|action| is_sure(text, action)),
        has_defines: !branches.defines.is_empty(),
        is_decisive,
        apart: bodies.filter(is_object).collect(),
    }
}

fn is_sure(text: &str, action: &Action<'_>) -> bool {
    let body = || text[action.start..action.end].trim_start_matches(['{', '-', ' ']);
    match action.does {
        Does::Fill => body().starts_with('.') || body().starts_with("include "),
        does => does != Does::Nothing,
    }
}

/// Whether a scalar that could be read as it stands is filled in by something: one word with a placeholder in it.
pub(super) fn is_placeholder(value: &str) -> bool {
    const LONGEST: usize = 300;
    if value.len() > LONGEST {
        return false;
    }
    let filled = &value[literal(value).len()..];
    let is_action = filled.starts_with("{{") || filled.starts_with("(@");
    is_action || (!filled.is_empty() && !value.contains(char::is_whitespace))
}

/// What stands in a text before something that is filled in.
pub fn literal(text: &str) -> &str {
    let bytes = text.as_bytes();
    let is_name = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    let starts = |at: usize, mark: &[u8]| {
        bytes[at..].starts_with(mark) && bytes.get(at + mark.len()).copied().is_some_and(is_name)
    };
    let is_start = |at: &usize| match bytes[*at] {
        b'{' => matches!(bytes.get(at + 1), Some(b'{' | b'%')),
        b'(' => bytes.get(at + 1) == Some(&b'@'),
        b'$' => bytes.get(at + 1) == Some(&b'{') || starts(*at, b"$(") || starts(*at, b"$"),
        b'@' => starts(*at, b"@@"),
        b'_' => starts(*at, b"__") && text[at + 2..].contains("__"),
        b'%' => starts(*at, b"%") && text[at + 2..].contains('%'),
        _ => false,
    };
    let end = (0..bytes.len()).find(is_start);
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use facts::Minor;

    use super::*;

    fn masks(text: &str) -> Vec<String> {
        let mut state = State::new(Some(Minor(36)));
        let layouts = read(text, Marks::Comments, &mut state).layouts;
        assert!(layouts.iter().all(|layout| layout.len() == text.len()));
        layouts
    }

    #[test]
    fn masks_keep_the_layout() {
        assert_eq!(
            masks("{{- if .Values.a }}\r\nname: {{ .n }}-é\n{{- end }}"),
            ["#xxxxxxxxxxxxxxxxxx\r\nname: xxxxxxxx-é\n#xxxxxxxxx"]
        );
        assert_eq!(masks("a: {{ b\nc: d"), ["a: xxxx\nc: d"]);
        assert_eq!(masks("{{/* é\n x */}}\na: 1"), ["#xxxxxx\n#xxxxxx\na: 1"]);
        assert_eq!(
            masks("  {{ if .a }}k: v{{ end }}\n"),
            ["  !xxxxxxxxx k: v         \n"]
        );
        assert_eq!(masks("a: {{ `}}` }}"), ["a: xxxxxxxxxx"]);
        assert_eq!(masks("a:{{ toYaml . }}"), ["a: xxxxxxxxxxxxx"]);
        assert_eq!(
            masks("a: |\n{{ x | indent 2 }}\n{{ if y }}\n  b\n"),
            ["a: |\n  #xxxxxxxxxxxxxxx\n  #xxxxxxx\n  b\n"]
        );
    }

    #[test]
    fn every_branch_is_in_a_reading() {
        assert_eq!(
            masks(
                "{{if a}}\nx: 1\n{{else}}\nx: 2\n{{end}}\n{{if a}}\ny: 1\n{{else}}\ny: 2\n{{end}}"
            ),
            [
                "#xxxxxxx\nx: 1\n#xxxxxxx\n#xxx\n#xxxxxx\n#xxxxxxx\ny: 1\n#xxxxxxx\n#xxx\n#xxxxxx",
                "#xxxxxxx\n#xxx\n#xxxxxxx\nx: 2\n#xxxxxx\n#xxxxxxx\n#xxx\n#xxxxxxx\ny: 2\n#xxxxxx"
            ]
        );
        assert_eq!(
            masks("a: {{ if b }}c{{ else }}d{{ end }}"),
            [
                "a:           c                    ",
                "a:                      d         "
            ]
        );
        assert_eq!(
            masks("{{ if not a }}\nx: 1\n{{ end }}\n{{ if a }}\nx: 2\n{{ end }}").len(),
            2
        );
        assert_eq!(
            masks("{% if a %}\nx: 1\n{% elif b %}\nx: 2\n{% else %}\nx: 3\n{% endif %}").len(),
            3
        );
        assert_eq!(masks("#@ if a:\nx: 1\n#@ else:\nx: 2\n#@ end\n").len(), 2);
    }

    #[test]
    fn the_target_takes_one_branch() {
        let text = "x: {{ if semverCompare \">=1.19-0\" .Capabilities.KubeVersion.Version }}a{{ else }}b{{ end }}";
        let mut state = State::new(Some(Minor(36)));
        let layouts = read(text, Marks::Clear, &mut state).layouts;
        assert_eq!(
            layouts
                .iter()
                .map(|layout| layout.split_whitespace().collect::<Vec<_>>())
                .collect::<Vec<_>>(),
            [["x:", "a"]]
        );
        assert_eq!((state.left_out, state.is_inside()), (1, false));
    }

    #[test]
    fn marks_in_texts_are_no_placeholders() {
        for value in [
            "${API}",
            "apps/$(VERSION)",
            "__PILLAR__DNS__",
            "{{ .x }}",
            "$VERSION",
            "apps/(@= data.values.version @)",
            "%VERSION%",
        ] {
            assert!(is_placeholder(value), "{value}");
        }
        for value in [
            "echo ${HOME}",
            "__main__",
            "100%",
            "a(b)",
            "$(date)",
            "$1",
            "v1",
        ] {
            assert!(!is_placeholder(value), "{value}");
        }
    }
}
