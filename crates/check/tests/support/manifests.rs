//! Made-up inputs for property tests: pieces of YAML in any order, and manifests in any style.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

/// A few hundred cases from the same seed each time, so that a run is the same everywhere.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(0xFA401),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

const PIECES: &[&str] = &[
    "apiVersion: extensions/v1beta1\n",
    "kind: Deployment\n",
    "apiVersion: batch/v1beta1\nkind: CronJob\n",
    "kind: List\nitems:\n",
    "metadata:\n  name: x\n",
    "image: k8s.gcr.io/pause:3.1\n",
    "---\n",
    "...\n",
    "--- # c\n",
    "\u{FEFF}",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    " ",
    "  ",
    "    ",
    "- ",
    "-",
    ": ",
    ":",
    "? ",
    "#",
    " # c",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "|2\n",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!t ",
    "<<: ",
    "%",
    "@",
    "`",
    "{{ .x }}",
    "{{- if x }}",
    "{{- else }}\n",
    "{{- else if not y }}",
    "{{ end }}",
    "{{ end }}\n",
    "{{ define \"x\" }}\n",
    "{{/* c",
    "{{ `",
    "{% if x %}\n",
    "{% else %}",
    "#@ if x:\n",
    "#@ end\n",
    "${X}",
    "%{ if x }",
    "@@X@@",
    "}}",
    "\\",
    "\\n",
    "\\u00e9",
    "\0",
    "\u{1b}",
    "\u{85}",
    "\u{2028}",
    "é",
    "名",
    "🚢",
    "a",
    "b: c\n",
    "k8s.gcr.io/",
    "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}",
    "null",
    "~",
    "0644",
];

/// Any text, mostly of pieces that mean something to a reader of YAML.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 1 => ".{0,12}"];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Ways to write one object; `@` stands for the indentation of its fields, `~` for a comment or nothing.
const OBJECTS: &[&str] = &[
    "~apiVersion: batch/v1beta1~\nkind: CronJob\nmetadata:~\n@name: nightly\nspec:\n@schedule: \"* * * * *\"~\n",
    "kind: Ingress~\napiVersion: 'extensions/v1beta1'~\nmetadata: {name: shop}\n",
    "{apiVersion: apps/v1beta2, kind: StatefulSet, metadata: {name: db}}~\n",
    "apiVersion: v1\nkind: Pod\nspec:\n@containers:\n@- name: a~\n@  image: k8s.gcr.io/pause:3.1~\n@- {name: b, image: \"k8s.gcr.io/kube-proxy:v1.30.0\"}\n",
    "apiVersion: v1\nkind: List\nitems:\n- apiVersion: &v batch/v1beta1~\n  kind: CronJob\n- apiVersion: *v\n  kind: CronJob~\n",
    "apiVersion: v1\nkind: ConfigMap\ndata:\n@text: |~\n@@@line one\n\n@@@  deeper # not a comment\n@folded: >-\n@@@a\n@@@b\n@plain: goes\n@@on here~\n",
    "apiVersion: v1\nkind: Service\nspec:\n@list: [a, \"b\", {c: d}]~\n@quoted: \"it's \\\"q\\\" \\u00e9\"\n@single: 'it''s'\n@empty:\n@seq:\n@- x\n@-\n@- - y\n@  - z\n",
    "{\"apiVersion\": \"apps/v1beta1\", \"kind\": \"Deployment\", \"metadata\": {\"name\": \"json\"}}\n",
    "apiVersion: v1\nkind: Deploymnet\n~\n",
    "name: not an object~\n",
];

/// Streams of manifests with comments, CRLF, odd indentation and a missing separator here and there.
pub(crate) fn manifests() -> impl Strategy<Value = String> {
    let comment = select(&["", " # why: 'because'", "   # {a: b}", " #"][..]);
    let object = (
        select(OBJECTS),
        select(&["  ", "    ", " "][..]),
        comment,
        any::<bool>(),
    )
        .prop_map(|(object, indent, comment, is_separate)| {
            let comment = if object.starts_with('{') && object.contains('"') {
                ""
            } else {
                comment
            };
            let body = object
                .replace('@', indent)
                .replace("\n~", &format!("\n{}", comment.trim_start()))
                .replace('~', comment);
            // A comment in front of the first key takes a line of its own.
            let body = match object.strip_prefix('~') {
                Some(_) if !comment.is_empty() => {
                    body.replacen(comment, &format!("{}\n", comment.trim_start()), 1)
                }
                _ => body,
            };
            if is_separate {
                format!("{body}---\n")
            } else {
                format!("{body}--- # next\n")
            }
        });
    (vec(object, 1..6), any::<bool>(), any::<bool>()).prop_map(|(objects, is_crlf, is_glued)| {
        let text = objects.concat();
        let is_glued = is_glued && !text.contains("\n{") && !text.starts_with('{');
        let text = if is_glued {
            text.replacen("---\nkind", "kind", 1)
        } else {
            text
        };
        if is_crlf {
            text.replace('\n', "\r\n")
        } else {
            text
        }
    })
}
