//! What may run beside the API server of a minor, by the
//! [version skew policy](https://kubernetes.io/releases/version-skew-policy/).

use facts::Minor;
use words::say;

use super::{Teller, table};

/// Kubelets and kube-proxies from this minor on may be three minors behind the API server, older ones two.
const FIRST_WITH_THREE: Minor = Minor(25);

/// The versions of each component that are supported beside it.
pub(super) fn of(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let before = minor.previous().unwrap_or(minor);
    let either = teller.list([minor, before].map(|minor| minor.to_string()));
    let nodes = (0..=minor.0)
        .map(Minor)
        .filter(|node| minor.0 - node.0 <= if *node >= FIRST_WITH_THREE { 3 } else { 2 })
        .rev()
        .map(|minor| minor.to_string());
    let kubectl = [minor.next(), minor, before].map(|minor| minor.to_string());
    let rows = [
        (&["`kube-apiserver`"][..], either.clone()),
        (
            &[
                "`kube-controller-manager`",
                "`kube-scheduler`",
                "`cloud-controller-manager`",
            ],
            either,
        ),
        (&["`kubelet`", "`kube-proxy`"], teller.list(nodes)),
        (&["`kubectl`"], teller.list(kubectl)),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(components, versions)| {
            let components = components.iter().map(|name| (*name).to_owned());
            vec![teller.list(components), versions]
        })
        .collect();
    let head = [
        say!(words, "compose-component"),
        say!(words, "compose-beside", version = minor.to_string()),
    ];
    table(&head, &rows)
}
