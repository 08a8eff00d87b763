//! Real cases to try: files of `content/examples`.

/// An example that the checker can open.
pub(crate) struct Example {
    /// What `?example=` names.
    pub(crate) id: &'static str,
    /// The name of the file it is opened as.
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
}

/// The examples, in the order of the menu.
pub(crate) const EXAMPLES: [Example; 3] = [
    Example {
        id: "ingress",
        file: "shop.yaml",
        text: include_str!("../content/examples/ingress.yaml"),
    },
    Example {
        id: "pod-image",
        file: "node-cache.yaml",
        text: include_str!("../content/examples/pod-image.yaml"),
    },
    Example {
        id: "kubeadm",
        file: "kubeadm.yaml",
        text: include_str!("../content/examples/kubeadm.yaml"),
    },
];

/// The example with an id.
pub(crate) fn example(id: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|example| example.id == id)
}
