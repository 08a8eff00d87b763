//! Texts that are no manifests: whatever their lines are, reading ends, edits are disjoint, and fixes hold.

#[path = "support/fixing.rs"]
mod fixing;
#[path = "support/manifests.rs"]
#[expect(dead_code, reason = "only how many cases to try")]
mod manifests;

use check::{Options, Safety, check, fix};
use facts::Minor;
use fixing::hold_fixed;
use manifests::config;
use proptest::prelude::*;

/// Pieces of lines, which make sense together now and then.
const PIECES: [&str; 64] = [
    "deb",
    "deb-src",
    "[arch=amd64 signed-by=/etc/apt/keyrings/kubernetes-archive-keyring.gpg]",
    "[arch=amd64]",
    "https://apt.kubernetes.io/",
    "http://packages.cloud.google.com/apt",
    "kubernetes-xenial main",
    "cloud-sdk main",
    "kubernetes-$(lsb_release -cs)",
    "URIs:",
    "Suites:",
    "Components: main",
    "Signed-By: /a.gpg",
    "[kubernetes]",
    "baseurl=",
    "gpgkey=",
    "gpgkey:\n  - ",
    "https://packages.cloud.google.com/yum/repos/kubernetes-el7-$basearch",
    "https://packages.cloud.google.com/yum/doc/yum-key.gpg",
    "https://packages.cloud.google.com/apt/doc/apt-key.gpg",
    "exclude=kubelet",
    "https://pkgs.k8s.io/core:/stable:/v1.30/deb/",
    "https://pkgs.k8s.io/core:/stable:/v1.30/rpm/ /",
    "curl -fsSL",
    "curl -fsSLo /a/kubernetes.gpg",
    "wget -qO-",
    "| sudo apt-key add -",
    "| gpg --dearmor -o /etc/apt/keyrings/kubernetes.gpg",
    "rpm --import",
    "echo",
    "\"",
    "'",
    "\\\n",
    "| sudo tee /etc/apt/sources.list.d/kubernetes.list",
    "> /etc/default/kubelet",
    "kubelet=1.28.2-00",
    "kubeadm-1.28.2-0",
    "kubectl=${V}-00",
    "apt-get install -y",
    "yum install",
    "K8S_VERSION=1.27.1-00",
    "KUBELET_EXTRA_ARGS=",
    "Environment=",
    "ExecStart=/usr/bin/kubelet",
    "kubelet",
    "kubectl drain",
    "--network-plugin=cni",
    "--container-runtime docker",
    "--container-runtime=remote",
    "--container-runtime-endpoint=/run/containerd/containerd.sock",
    "--delete-local-data",
    "--cgroup-driver=systemd",
    "--logtostderr",
    "--cloud-config={{ x }}",
    "criSocket:",
    "/var/run/dockershim.sock",
    "unix:///var/run/dockershim.sock",
    "--cri-socket",
    "# ",
    "é",
    "\t",
    "```sh",
    "cat <<EOF",
    "EOF",
];

fn texts() -> impl Strategy<Value = String> {
    let between = prop_oneof![3 => Just(" "), 2 => Just("\n"), 1 => Just(""), 1 => Just("\r\n")];
    let piece = (proptest::sample::select(&PIECES[..]), between);
    proptest::collection::vec(piece, 0..14).prop_map(|pieces| {
        pieces
            .iter()
            .flat_map(|(piece, end)| [*piece, *end])
            .collect()
    })
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn fixes_of_lines_hold(text in texts()) {
        for runtime in ["containerd", "crio"] {
            let mut options = Options::new(Minor(36));
            options.choices.push(("runtime".to_owned(), runtime.to_owned()));
            for safety in [Safety::Safe, Safety::Review] {
                hold_fixed(&text, &options, safety, &text);
            }
        }
    }
}

#[test]
fn every_beginning_of_a_fixture_is_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    for rule in [
        "legacy-package-repository",
        "legacy-package-key",
        "removed-flag",
        "dockershim-socket",
    ] {
        for entry in std::fs::read_dir(folder.join(rule))
            .expect("the folder is there")
            .flatten()
        {
            let text = std::fs::read_to_string(entry.path()).expect("the input is UTF-8");
            for end in (0..text.len())
                .step_by(23)
                .filter(|end| text.is_char_boundary(*end))
            {
                let checked = check(&text[..end], &Options::new(Minor(36)));
                assert!(checked.findings.iter().all(|found| found.span.end <= end));
            }
        }
    }
}

#[test]
fn all_of_many_lines_are_fixed_at_once() {
    let line = "echo \"deb https://apt.kubernetes.io/ kubernetes-xenial main\" > a.list\n";
    let fixed = fix(&line.repeat(300), &Options::new(Minor(36)), Safety::Review);
    assert_eq!(fixed.applied, 300);
}
