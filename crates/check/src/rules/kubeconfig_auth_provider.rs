//! `kubeconfig-auth-provider`: a user of a kubeconfig who signs in by code that `kubectl` and other clients no longer hold.
//!
//! Of the providers, `oidc` stays. The others answer that they were removed, since the minors below:
//! <https://github.com/kubernetes/client-go/tree/kubernetes-1.36.0/plugin/pkg/client/auth>

use facts::Minor;

use super::{Check, Rule};
use crate::context::{Context, message, text};
use crate::entries::Entry;
use crate::written::{self, Value};
use crate::{Arg, Finding, Fix, Safety, Severity, fields};

pub(super) const RULE: Rule = Rule {
    id: "kubeconfig-auth-provider",
    safety: Some(Safety::Manual),
    messages: &[
        (
            "finding-kubeconfig-auth-provider",
            &["provider", "plugin", "removed", "target"],
        ),
        (
            "finding-kubeconfig-auth-provider-later",
            &["provider", "plugin", "removed", "target"],
        ),
        ("fix-exec-plugin", &["plugin"]),
        ("note-exec-install", &["plugin"]),
    ],
    guide: "kubeconfig-credentials",
    check: Check::Key(&["auth-provider"], check),
};

const SOURCE: &str = "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins";

/// The provider, since when it is deprecated and gone, and the program that takes its place.
const PROVIDERS: [(&str, Minor, Minor, &str); 3] = [
    ("gcp", Minor(22), Minor(26), "gke-gcloud-auth-plugin"),
    ("azure", Minor(22), Minor(26), "kubelogin"),
    ("openstack", Minor(19), Minor(19), "client-keystone-auth"),
];

fn check(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Vec<Finding> {
    let is_kubeconfig = entry.head.is_some_and(|head| head.is("", "Config"))
        && ctx.keys_above(entry.key).get(1..) == Some(&["user", "users"]);
    if !is_kubeconfig {
        return Vec::new();
    }
    find(ctx, entry).into_iter().collect()
}

fn find(ctx: &Context<'_, '_>, entry: &Entry<'_>) -> Option<Finding> {
    let node = ctx.find(entry.value, &["name"])?;
    let name = ctx.scalar(node)?;
    let (provider, deprecated, removed, plugin) = *PROVIDERS
        .iter()
        .find(|(known, deprecated, ..)| *known == name && *deprecated <= ctx.target)?;
    let is_gone = removed <= ctx.target;
    let (key, severity) = if is_gone {
        ("finding-kubeconfig-auth-provider", Severity::Error)
    } else {
        ("finding-kubeconfig-auth-provider-later", Severity::Warning)
    };
    let args = [
        ("provider", text(provider)),
        ("plugin", text(plugin)),
        ("removed", Arg::Minor(removed)),
        ("target", Arg::Minor(ctx.target)),
    ];
    Some(Finding {
        subject: provider.to_owned(),
        field: ctx.field(node),
        deprecated_in: Some(deprecated),
        removed_in: Some(removed),
        source: SOURCE,
        fixes: exec(ctx, entry, provider, plugin).into_iter().collect(),
        ..ctx.finding(RULE.id, severity, node, message(key, args))
    })
}

/// What stands in place of the entry afterwards, to copy. Tokens that the provider has kept are left out.
fn exec(ctx: &Context<'_, '_>, entry: &Entry<'_>, provider: &str, plugin: &str) -> Option<Fix> {
    let mut exec = vec![
        (
            "apiVersion",
            Value::text("client.authentication.k8s.io/v1beta1"),
        ),
        ("command", Value::text(plugin)),
    ];
    if provider == "azure" {
        let read = |key: &str| {
            let value = ctx.find(entry.value, &["config", key])?;
            ctx.scalar(value)
        };
        let mut args = vec![Value::text("get-token")];
        for (flag, key) in AZURE_FLAGS {
            let value = read(key).unwrap_or(match key {
                "environment" => "AzurePublicCloud",
                _ => "<id>",
            });
            args.extend([Value::text(flag), Value::text(value)]);
        }
        exec.push(("args", Value::List(args)));
    }
    if provider == "gcp" {
        exec.push(("provideClusterInfo", Value::Plain("true")));
    }
    let title = message("fix-exec-plugin", [("plugin", text(plugin))]);
    fields::is_whole(ctx).then(|| {
        Fix::new(title, Safety::Manual, Vec::new())
            .copy(written::document(ctx, [("exec", Value::map(exec))], &[]))
            .note(message("note-exec-install", [("plugin", text(plugin))]))
    })
}

/// Flags of `kubelogin`, and what the old provider called the same:
/// <https://azure.github.io/kubelogin/cli/convert-kubeconfig.html>.
const AZURE_FLAGS: [(&str, &str); 4] = [
    ("--environment", "environment"),
    ("--server-id", "apiserver-id"),
    ("--client-id", "client-id"),
    ("--tenant-id", "tenant-id"),
];
