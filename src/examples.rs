//! Real cases to try: files of `content/examples`.

use words::{Words, say};

/// An example that the checker can open.
pub(crate) struct Example {
    /// What `?example=` names.
    pub(crate) id: &'static str,
    /// The name of the file it is opened as.
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
    pub(crate) name: fn(&Words) -> String,
}

/// The examples, in the order of the menu.
pub(crate) const EXAMPLES: [Example; 3] = [
    Example {
        id: "ingress",
        file: "shop.yaml",
        text: include_str!("../content/examples/ingress.yaml"),
        name: |words| say!(words, "home-example-ingress"),
    },
    Example {
        id: "pod-image",
        file: "node-cache.yaml",
        text: include_str!("../content/examples/pod-image.yaml"),
        name: |words| say!(words, "home-example-pod"),
    },
    Example {
        id: "kubeadm",
        file: "kubeadm.yaml",
        text: include_str!("../content/examples/kubeadm.yaml"),
        name: |words| say!(words, "home-example-kubeadm"),
    },
];

/// The example with an id.
pub(crate) fn example(id: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|example| example.id == id)
}
