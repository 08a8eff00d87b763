//! Requests for certificates: v1 wants the signer and the usages said.
//!
//! v1beta1 [looked into the request](https://github.com/kubernetes/kubernetes/blob/v1.21.0/pkg/apis/certificates/v1beta1/defaults.go)
//! for the signer, and took one that v1 refuses for all but those of kubelets.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Conversion, Turn};
use crate::context::{message, text};
use crate::fields::{self, Entries};
use crate::rewrite::New;

pub(super) const CONVERSION: Conversion = Conversion {
    id: "certificate-signing-request",
    kinds: &[("certificates.k8s.io", "CertificateSigningRequest")],
    messages: &[
        ("note-csr-usages", &[]),
        ("note-csr-signer", &["signer"]),
        ("note-csr-signer-of-kubelet", &["signer"]),
        ("note-csr-no-signer", &[]),
    ],
    convert,
};

const LEGACY: &str = "kubernetes.io/legacy-unknown";
/// What a request without usages was for.
const USAGES: [&str; 2] = ["digital signature", "key encipherment"];

fn convert(turn: &mut Turn<'_, '_, '_>) {
    let ctx = turn.ctx;
    for spec in fields::mappings(ctx, turn.head.part, "spec") {
        if spec.has(ctx, "request") {
            signer(turn, spec);
            usages(turn, spec);
        }
    }
}

fn signer(turn: &mut Turn<'_, '_, '_>, spec: Entries) {
    let ctx = turn.ctx;
    let old = spec.get(ctx, "signerName");
    let is_said = match old {
        Some((_, value)) => ctx.scalar(value) != Some(LEGACY),
        None => spec.has(ctx, "signerName"),
    };
    if is_said {
        return;
    }
    let usages = spec.get(ctx, "usages").map(|(_, usages)| usages);
    let usages = usages.into_iter().flat_map(|usages| ctx.items(usages));
    let usages: Vec<&str> = usages.filter_map(|usage| ctx.scalar(usage)).collect();
    let is_only_for = |usage: &str| {
        usages.contains(&usage)
            && usages
                .iter()
                .all(|other| *other == usage || USAGES.contains(other))
    };
    let (signer, note) = match is_of_kubelet(turn, spec) {
        true if is_only_for("client auth") => (
            "kubernetes.io/kube-apiserver-client-kubelet",
            "note-csr-signer-of-kubelet",
        ),
        true if is_only_for("server auth") => (
            "kubernetes.io/kubelet-serving",
            "note-csr-signer-of-kubelet",
        ),
        false if is_only_for("client auth") => {
            ("kubernetes.io/kube-apiserver-client", "note-csr-signer")
        }
        _ => return turn.explain(message("note-csr-no-signer", [])),
    };
    match old {
        Some((_, value)) => turn.rw.set(value, signer),
        None => turn.add(spec, vec![("signerName".to_owned(), New::text(signer))]),
    }
    turn.review(message(note, [("signer", text(signer))]));
}

/// Whether the request names the group of the kubelets, as its bytes say it.
fn is_of_kubelet(turn: &Turn<'_, '_, '_>, spec: Entries) -> bool {
    const GROUP: &[u8] = b"system:nodes";
    let decoded = |text: &str| STANDARD.decode(text.split_whitespace().collect::<String>());
    let request = spec.get(turn.ctx, "request");
    let pem = request.and_then(|(_, request)| decoded(turn.ctx.scalar(request)?).ok());
    let pem = pem.and_then(|pem| String::from_utf8(pem).ok());
    let lines = pem.iter().flat_map(|pem| pem.lines());
    let der = decoded(
        &lines
            .filter(|line| !line.starts_with("---"))
            .collect::<String>(),
    );
    der.is_ok_and(|der| der.windows(GROUP.len()).any(|bytes| bytes == GROUP))
}

fn usages(turn: &mut Turn<'_, '_, '_>, spec: Entries) {
    if spec.has(turn.ctx, "usages") {
        return;
    }
    let usages = New::List(USAGES.into_iter().map(New::text).collect());
    turn.add(spec, vec![("usages".to_owned(), usages)]);
    let note = message("note-csr-usages", []);
    if turn.is_new_version() {
        turn.note(note);
    } else {
        turn.review(note);
    }
}
