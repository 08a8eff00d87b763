//! What a text is, by the objects in it.

use crate::Detected;
use crate::context::Head;
use crate::embedded::release;
use crate::tree::{NodeId, NodeKind, Tree};

/// What an object belongs to.
pub(crate) fn of_object(head: &Head<'_>) -> Detected {
    let (group, _) = facts::split_api_version(head.api_version);
    match group {
        "" if head.kind == "Config" => Detected::Kubeconfig,
        "" if head.kind == "EncryptionConfig" => Detected::ComponentConfig,
        "kubeadm.k8s.io" => Detected::KubeadmConfig,
        "kubelet.config.k8s.io" => Detected::KubeletConfig,
        "kustomize.config.k8s.io" => Detected::Kustomization,
        "audit.k8s.io"
        | "apiserver.config.k8s.io"
        | "apiserver.k8s.io"
        | "kubescheduler.config.k8s.io"
        | "kubeproxy.config.k8s.io"
        | "kubecontrollermanager.config.k8s.io" => Detected::ComponentConfig,
        _ => Detected::Kubernetes,
    }
}

/// What a document without `apiVersion` and `kind` is, if its keys say so.
pub(crate) fn of_document(tree: &Tree<'_>) -> Option<Detected> {
    let root = tree
        .root()
        .filter(|root| tree.kind(*root) == NodeKind::Mapping)?;
    let keys = || tree.entries(root).filter_map(|(key, _)| tree.scalar(key));
    if keys().next().is_none() || keys().any(|key| key == "apiVersion") {
        return None;
    }
    if keys().any(|key| key == "kind") {
        // Some charts let their values choose a kind.
        return (n_typical(tree, root) > 2).then_some(Detected::HelmValues);
    }
    if release::is_release(tree, root) {
        return Some(Detected::Kubernetes);
    }
    if keys().any(|key| TYPICAL_OF_KUSTOMIZE.contains(&key))
        && keys().all(|key| OF_KUSTOMIZE.contains(&key) || TYPICAL_OF_KUSTOMIZE.contains(&key))
    {
        return Some(Detected::Kustomization);
    }
    is_values(tree, root).then_some(Detected::HelmValues)
}

/// Fields of a kustomization that little else has.
const TYPICAL_OF_KUSTOMIZE: &[&str] = &[
    "bases",
    "commonLabels",
    "commonAnnotations",
    "configMapGenerator",
    "secretGenerator",
    "generatorOptions",
    "helmCharts",
    "helmChartInflationGenerator",
    "imageTags",
    "kustomization",
    "namePrefix",
    "nameSuffix",
    "patchesJson6902",
    "patchesStrategicMerge",
    "replacements",
    "resources",
];

/// Its other fields. See <https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/>.
const OF_KUSTOMIZE: &[&str] = &[
    "buildMetadata",
    "components",
    "configurations",
    "crds",
    "generators",
    "helmGlobals",
    "images",
    "labels",
    "metadata",
    "namespace",
    "openapi",
    "patches",
    "replicas",
    "sortOptions",
    "transformers",
    "validators",
    "vars",
];

/// Keys at the top of the values of many charts.
const TYPICAL_OF_VALUES: &[&str] = &[
    "affinity",
    "autoscaling",
    "fullnameOverride",
    "global",
    "image",
    "imagePullSecrets",
    "ingress",
    "nameOverride",
    "nodeSelector",
    "persistence",
    "podAnnotations",
    "podSecurityContext",
    "rbac",
    "replicaCount",
    "resources",
    "securityContext",
    "service",
    "serviceAccount",
    "tolerations",
];

fn n_typical(tree: &Tree<'_>, root: NodeId) -> usize {
    let keys = tree.entries(root).filter_map(|(key, _)| tree.scalar(key));
    keys.filter(|key| TYPICAL_OF_VALUES.contains(key)).count()
}

/// Whether a mapping is the values of a chart: it has keys that charts have, or an image in their form.
fn is_values(tree: &Tree<'_>, root: NodeId) -> bool {
    let is_image = |id: NodeId| {
        let has = |key| tree.get(id, key).is_some();
        (has("repository") && (has("tag") || has("registry") || has("pullPolicy")))
            || (has("image") && (has("tag") || has("imageTag")))
    };
    n_typical(tree, root) > 1
        || tree
            .ids()
            .any(|id| tree.kind(id) == NodeKind::Mapping && is_image(id))
}
