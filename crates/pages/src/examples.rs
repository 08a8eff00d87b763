//! The examples of the checker: real cases, as files in `content/examples`.

use words::say;

use crate::site::Site;

/// An example that the checker can open.
#[derive(Debug)]
pub struct Example {
    /// What `?example=` names.
    pub id: &'static str,
    /// The name of the file it is opened as.
    pub file: &'static str,
    /// The manifest.
    pub text: &'static str,
}

/// The examples, in the order of the menu.
pub const EXAMPLES: [Example; 3] = [
    Example {
        id: "ingress",
        file: "shop.yaml",
        text: include_str!("../../../content/examples/ingress.yaml"),
    },
    Example {
        id: "pod-image",
        file: "node-cache.yaml",
        text: include_str!("../../../content/examples/pod-image.yaml"),
    },
    Example {
        id: "kubeadm",
        file: "kubeadm.yaml",
        text: include_str!("../../../content/examples/kubeadm.yaml"),
    },
];

/// The name of an example in the reader's language.
pub(crate) fn name(site: &Site, example: &Example) -> String {
    match example.id {
        "ingress" => say!(site.words, "home-example-ingress"),
        "pod-image" => say!(site.words, "home-example-pod"),
        _ => say!(site.words, "home-example-kubeadm"),
    }
}
