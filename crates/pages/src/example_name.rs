//! What the examples of the checker are called.

use examples::Example;
use words::say;

use crate::site::Site;

/// The name of an example in the reader's language.
pub(crate) fn name(site: &Site, example: &Example) -> String {
    match example.id {
        "ingress" => say!(site.words, "home-example-ingress"),
        "pod-image" => say!(site.words, "home-example-pod"),
        _ => say!(site.words, "home-example-kubeadm"),
    }
}
