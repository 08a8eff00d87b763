//! Real cases to try in the checker: the files of `content/examples`, for the pages that list them and the app that opens them.

#![warn(missing_docs)]

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

/// The example with an id.
pub fn example(id: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|example| example.id == id)
}
