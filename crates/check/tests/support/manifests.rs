//! Made-up inputs for property tests: pieces of YAML in any order, and manifests in any style.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

/// A few hundred cases from the same seed each time, so that a run is the same everywhere.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(0xFA401),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

const PIECES: &[&str] = &[
    "apiVersion: extensions/v1beta1\n",
    "kind: Deployment\n",
    "apiVersion: batch/v1beta1\nkind: CronJob\n",
    "kind: List\nitems:\n",
    "metadata:\n  name: x\n",
    "image: k8s.gcr.io/pause:3.1\n",
    "---\n",
    "...\n",
    "--- # c\n",
    "\u{FEFF}",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    " ",
    "  ",
    "    ",
    "- ",
    "-",
    ": ",
    ":",
    "? ",
    "#",
    " # c",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "|2\n",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!t ",
    "<<: ",
    "%",
    "@",
    "`",
    "{{ .x }}",
    "{{- if x }}",
    "{{- else }}\n",
    "{{- else if not y }}",
    "{{ end }}",
    "{{ end }}\n",
    "{{ define \"x\" }}\n",
    "{{/* c",
    "{{ `",
    "{% if x %}\n",
    "{% else %}",
    "#@ if x:\n",
    "#@ end\n",
    "${X}",
    "%{ if x }",
    "@@X@@",
    "}}",
    "\\",
    "\\n",
    "\\u00e9",
    "\0",
    "\u{1b}",
    "\u{85}",
    "\u{2028}",
    "é",
    "名",
    "🚢",
    "a",
    "b: c\n",
    "k8s.gcr.io/",
    "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}",
    "null",
    "~",
    "0644",
    "```yaml\n",
    "```\n",
    "kubectl apply -f - <<EOF\n",
    "EOF\n",
    "spec:\n",
    "  volumes:\n  - rbd: ",
    "  tolerations:\n  - key: node-role.kubernetes.io/master\n",
    "annotations:\n",
    "kind: KubeletConfiguration\nfeatureGates:\n",
    "kind: ClusterRole\nrules:\n- apiGroups: [extensions]\n  resources: ",
    "data:\n  a: |\n    ",
    "\u{201C}",
    "\u{A0}",
    "yes",
];

/// Any text, mostly of pieces that mean something to a reader of YAML.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 1 => ".{0,12}"];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Ways to write one object; `@` stands for the indentation of its fields, `~` for a comment or nothing.
const OBJECTS: &[&str] = &[
    "~apiVersion: batch/v1beta1~\nkind: CronJob\nmetadata:~\n@name: nightly\nspec:\n@schedule: \"* * * * *\"~\n",
    "kind: Ingress~\napiVersion: 'extensions/v1beta1'~\nmetadata: {name: shop}\n",
    "{apiVersion: apps/v1beta2, kind: StatefulSet, metadata: {name: db}}~\n",
    "apiVersion: v1\nkind: Pod\nspec:\n@containers:\n@- name: a~\n@  image: k8s.gcr.io/pause:3.1~\n@- {name: b, image: \"k8s.gcr.io/kube-proxy:v1.30.0\"}\n",
    "apiVersion: v1\nkind: List\nitems:\n- apiVersion: &v batch/v1beta1~\n  kind: CronJob\n- apiVersion: *v\n  kind: CronJob~\n",
    "apiVersion: v1\nkind: ConfigMap\ndata:\n@text: |~\n@@@line one\n\n@@@  deeper # not a comment\n@folded: >-\n@@@a\n@@@b\n@plain: goes\n@@on here~\n",
    "apiVersion: v1\nkind: Service\nspec:\n@list: [a, \"b\", {c: d}]~\n@quoted: \"it's \\\"q\\\" \\u00e9\"\n@single: 'it''s'\n@empty:\n@seq:\n@- x\n@-\n@- - y\n@  - z\n",
    "{\"apiVersion\": \"apps/v1beta1\", \"kind\": \"Deployment\", \"metadata\": {\"name\": \"json\"}}\n",
    "apiVersion: v1\nkind: Deploymnet\n~\n",
    "name: not an object~\n",
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n@annotations:\n@@seccomp.security.alpha.kubernetes.io/pod: runtime/default~\nspec:\n@template:\n@@spec:\n@@@nodeSelector: {beta.kubernetes.io/os: linux}~\n@@@tolerations:\n@@@- key: node-role.kubernetes.io/master~\n@@@  effect: NoSchedule\n@@@volumes:\n@@@- name: v\n@@@  gitRepo: {repository: x}~\n@@@- null\n@@@- {name: w, rbd: {monitors: []}}\n@@@containers:\n@@@- name: a\n@@@  image: a\n@@@  env: [{name: A, value: yes}]\n@@@  livenessProbe:\n@@@    exec:\n@@@      command: [grpc_health_probe, -addr=:80]~\n",
    "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\neventRecordQPS: 0~\nfeatureGates:\n@Accelerators: true~\n@ServerSideApply: true\n@serversideaply: off\n@12: null\n",
    "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules:\n- apiGroups: [extensions]~\n  resources: [ingresses, deployments]\n- apiGroups:\n  - \"extensions\"~\n  resources: [\"*\", daemonsets]\n- null\n- {apiGroups: {}, resources: 1}\n",
    "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nwebhooks:\n- rules:\n  - {apiGroups: [batch], apiVersions: [v1beta1], resources: [cronjobs]}~\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata:\n@annotations:\n@@kubectl.kubernetes.io/last-applied-configuration: '{\"apiVersion\":\"apps/v1beta1\",\"kind\":\"Deployment\"}'~\ndata:\n@on: no~\n@a.yaml: |\n@@apiVersion: extensions/v1beta1\n@@kind: Ingress\n@b.yaml: \"apiVersion: batch/v1beta1\\nkind: CronJob\\n\"\n",
    "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n@volumeClaimTemplates:\n@- metadata:\n@    annotations:\n@      volume.beta.kubernetes.io/storage-class: fast~\n@  spec:\n@    accessModes: []\n@- metadata: null\n@- text\n",
    "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {annotations: {storageclass.beta.kubernetes.io/is-default-class: \"true\"}}\nprovisioner: kubernetes.io/aws-ebs~\nparameters:\n@zone: a~\n",
    "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n@annotations: {kubernetes.io/ingress.class: nginx}\nspec:\n@ingressClassName: nginx~\n@rules:\n@- http:\n@    paths:\n@    - path: /\n@      backend: {serviceName: a, servicePort: \"80\"}~\n@    - backend:\n@        service:\n@          name: a\n@          port:\n@            name: \"80\"~\n",
    "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n@ownerReferences:\n@- apiVersion: extensions/v1beta1~\n@  kind: ReplicaSet\nspec:\n@scaleTargetRef:\n@@apiVersion: apps/v1beta1~\n@@kind: Deployment\n@metrics:\n@- resource:\n@    target: {averageUtilization: 1}\n",
    "apiVersion: batch/v1\nkind: CronJob\nspec:\n@schedule: CRON_TZ=UTC 0 0 * * *~\n@jobTemplate: {}\n",
    "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nbases:\n- a~\npatchesStrategicMerge: [b.yaml]\nimageTags: null\n",
    "apiVersion: v1\nkind: Config\nusers:\n- user:\n@  auth-provider: {name: gcp}\n- user:\n@  exec:\n@    apiVersion: client.authentication.k8s.io/v1alpha1~\n",
    "apiVersion: v1\nkind: Pod\nmetadata: null\nspec:\n@volumes: &v~\n@- {rbd: x}\n@- [a]\n@containers: *v\n@nodeSelector: 5\n@tolerations: {}\n@1: 2\n@status: {tolerations: []}\n",
    "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n@group: a.k8s.io~\n@scope: Namespaced\n@names: {}\n@versions:\n@- {name: v1, served: true, storage: true}\n@- {name: v2, deprecated: true, served: true}\nstatus:\n@storedVersions: [v0, v2]~\n",
];

/// Streams of manifests with comments, CRLF, odd indentation and a missing separator here and there.
pub(crate) fn manifests() -> impl Strategy<Value = String> {
    let comment = select(&["", " # why: 'because'", "   # {a: b}", " #"][..]);
    let object = (
        select(OBJECTS),
        select(&["  ", "    ", " "][..]),
        comment,
        any::<bool>(),
    )
        .prop_map(|(object, indent, comment, is_separate)| {
            let comment = if object.starts_with('{') && object.contains('"') {
                ""
            } else {
                comment
            };
            let body = object
                .replace('@', indent)
                .replace("\n~", &format!("\n{}", comment.trim_start()))
                .replace('~', comment);
            // A comment in front of the first key takes a line of its own.
            let body = match object.strip_prefix('~') {
                Some(_) if !comment.is_empty() => {
                    body.replacen(comment, &format!("{}\n", comment.trim_start()), 1)
                }
                _ => body,
            };
            if is_separate {
                format!("{body}---\n")
            } else {
                format!("{body}--- # next\n")
            }
        });
    (vec(object, 1..6), any::<bool>(), any::<bool>()).prop_map(|(objects, is_crlf, is_glued)| {
        let text = objects.concat();
        let is_glued = is_glued && !text.contains("\n{") && !text.starts_with('{');
        let text = if is_glued {
            text.replacen("---\nkind", "kind", 1)
        } else {
            text
        };
        if is_crlf {
            text.replace('\n', "\r\n")
        } else {
            text
        }
    })
}
