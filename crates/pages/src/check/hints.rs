//! What an empty workspace offers: examples, files, and commands that fetch one's manifests without changing anything.

use examples::EXAMPLES;
use maud::{Markup, html};
use words::{Words, key, say};

use super::bar::files;
use crate::example_name::name;
use crate::icon::{Icon, icon};
use crate::site::Site;
use crate::yaml;

/// Commands that only read, after the keys of their names. The first leaves Secrets out by never asking for them.
const COMMANDS: [(&str, &str); 5] = [
    (
        key!("check-fetch-cluster"),
        r"kubectl api-resources --verbs=list -o name \
  | grep -vE '^(secrets|events(\.events\.k8s\.io)?)$' \
  | paste -sd, - \
  | xargs -I{} kubectl get {} --all-namespaces -o yaml > cluster.yaml",
    ),
    (
        key!("check-fetch-helm"),
        r#"helm list --all-namespaces --no-headers \
  | while read -r name namespace _; do
      helm get manifest "$name" -n "$namespace"; echo ---
    done > helm.yaml"#,
    ),
    (
        key!("check-fetch-chart"),
        "helm template my-release ./chart -f values.yaml > chart.yaml",
    ),
    (
        key!("check-fetch-kustomize"),
        "kubectl kustomize overlays/production > kustomize.yaml",
    ),
    (
        key!("check-fetch-gitops"),
        "argocd app manifests my-app --source git > argocd.yaml\nflux build kustomization my-app --path ./apps/my-app --dry-run > flux.yaml",
    ),
];

pub(super) fn hints(site: &Site) -> Markup {
    let words = site.words;
    html! {
        div.hints data-part="hints" {
            div {
                h3 { (say!(words, "check-what-can-be-pasted")) }
                p { (say!(words, "check-what-list")) }
            }
            div {
                h3 { (say!(words, "check-examples")) }
                div.chips.needs-js {
                    @for example in &EXAMPLES {
                        button.chip type="button" data-do="example" data-id=(example.id) { (name(site, example)) }
                    }
                    (files("folder", true))
                    button.chip type="button" data-do="open" { (icon(Icon::Folder)) (say!(words, "check-open-files")) }
                    button.chip type="button" data-do="open-folder" { (icon(Icon::Folder)) (say!(words, "check-open-folder")) }
                }
                div.no-js { @for example in &EXAMPLES { (as_text(site, name(site, example), example.file, example.text)) } }
            }
            div {
                h3 { (say!(words, "check-fetch")) }
                p { (say!(words, "check-fetch-lead")) }
                @for (name, command) in COMMANDS { (command_block(words, name, command)) }
            }
        }
    }
}

fn as_text(site: &Site, name: String, file: &str, text: &str) -> Markup {
    html! {
        details {
            summary { (say!(site.words, "check-example-file", name = name, file = file)) }
            pre.code tabindex="0" { code { @for line in text.lines() { (yaml::line(line, 0, &[])) "\n" } } }
        }
    }
}

fn command_block(words: &Words, name: &str, command: &str) -> Markup {
    html! {
        details {
            summary { (words.t(name)) }
            div.block {
                pre.code tabindex="0" { code { (command) } }
                button.icon-btn.sm.needs-js type="button" data-copy=(command) aria-label=(say!(words, "frame-copy")) { (icon(Icon::Paste)) }
            }
        }
    }
}
