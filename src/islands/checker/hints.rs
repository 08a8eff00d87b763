//! What an empty workspace offers: examples, files, and commands that fetch one's manifests without changing anything.

use leptos::html;
use leptos::prelude::*;
use words::{Words, say};

use crate::app::App;
use crate::browser::picked;
use crate::examples::EXAMPLES;
use crate::islands::icon::{Icon, icon};
use crate::opening::{open_example, open_files};

/// Says the name of something.
type Name = fn(&Words) -> String;

/// Commands that only read. The first leaves Secrets out by never asking for them.
const COMMANDS: [(Name, &str); 5] = [
    (
        |words| say!(words, "check-fetch-cluster"),
        "kubectl api-resources --verbs=list -o name \\\n  | grep -vE '^(secrets|events(\\.events\\.k8s\\.io)?)$' \\\n  | paste -sd, - \\\n  | xargs -I{} kubectl get {} --all-namespaces -o yaml > cluster.yaml",
    ),
    (
        |words| say!(words, "check-fetch-helm"),
        "helm list --all-namespaces --no-headers \\\n  | while read -r name namespace _; do helm get manifest \"$name\" -n \"$namespace\"; echo ---; done > helm.yaml",
    ),
    (
        |words| say!(words, "check-fetch-chart"),
        "helm template my-release ./chart -f values.yaml > chart.yaml",
    ),
    (
        |words| say!(words, "check-fetch-kustomize"),
        "kubectl kustomize overlays/production > kustomize.yaml",
    ),
    (
        |words| say!(words, "check-fetch-gitops"),
        "argocd app manifests my-app --source git > argocd.yaml\nflux build kustomization my-app --path ./apps/my-app --dry-run > flux.yaml",
    ),
];

pub(super) fn hints(app: App) -> impl IntoView {
    let words = app.words();
    let examples = EXAMPLES.iter().map(|example| {
        let name = (example.name)(&words);
        view! { <button class="chip" type="button" on:click={move |_| open_example(app, example)}>{name}</button> }
    });
    let examples = examples.collect_view();
    let here = {
        let words = words.clone();
        move || {
            say!(
                words,
                "check-paste-here",
                version = app.target.get().to_string()
            )
        }
    };
    view! {
        <div class="hints">
            <div>
                <p>{here}</p>
                <p>{say!(words, "check-what-list")}</p>
            </div>
            <div>
                <h3>{say!(words, "check-examples")}</h3>
                <div class="chips">{examples}</div>
            </div>
            <div class="chips">
                {picker(app, say!(words, "check-open-files"), false)}
                {picker(app, say!(words, "check-open-folder"), true)}
            </div>
            <div>
                <h3>{say!(words, "check-fetch")}</h3>
                <p>{say!(words, "check-fetch-lead")}</p>
                {commands(&words)}
                <p class="dim">{say!(words, "check-fetch-cluster-note")}</p>
            </div>
        </div>
    }
}

fn picker(app: App, text: String, is_folder: bool) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    view! {
        <input
            class="vh" type="file" multiple={true} prop:webkitdirectory={is_folder} tabindex="-1" aria-hidden="true"
            node_ref={input} on:change={move |event| open_files(app, picked(&event))}
        />
        <button
            class="chip" type="button"
            on:click={move |_| input.get_untracked().into_iter().for_each(|input| input.click())}
        >
            {icon(Icon::Folder)}{text}
        </button>
    }
}

fn commands(words: &Words) -> impl IntoView + use<> {
    let copy = say!(words, "frame-copy");
    COMMANDS
        .iter()
        .map(|(name, command)| {
            view! {
                <details>
                    <summary>{name(words)}</summary>
                    <div class="block">
                        <pre class="code" tabindex="0"><code>{*command}</code></pre>
                        <button class="icon-btn sm" type="button" data-copy={*command} aria-label={copy.clone()}>{icon(Icon::Copy)}</button>
                    </div>
                </details>
            }
        })
        .collect_view()
}
