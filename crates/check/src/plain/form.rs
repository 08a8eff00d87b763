//! What a text is by the form of its lines: sources of packages, flags, or a script.

use super::statement::base;
use crate::Detected;

/// What a text is, if its lines say so; manifests never do.
pub(crate) fn form(text: &str) -> Option<Detected> {
    let is_said = |line: &&str| !line.is_empty() && !line.starts_with(['#', ';']);
    let lines = || {
        text.trim_start_matches('\u{FEFF}')
            .lines()
            .map(str::trim_end)
    };
    let first = lines().find(is_said)?;
    let is_part = |line: &str| is_flags(line) || line.trim_start().starts_with('-');
    match () {
        () if text.starts_with("#!") => Some(Detected::Script),
        () if is_source(first)
            || is_stanza(first) && lines().any(|line| line.starts_with("URIs:")) =>
        {
            Some(Detected::AptSource)
        }
        () if is_section(first) && lines().any(is_repository) => Some(Detected::YumRepository),
        () if is_flags(first) && lines().filter(is_said).all(is_part)
            || is_unit(first) && lines().any(is_flags) =>
        {
            Some(Detected::ComponentFlags)
        }
        () if is_command(first) => Some(Detected::Script),
        () => None,
    }
}

fn is_source(line: &str) -> bool {
    line.starts_with("deb ") || line.starts_with("deb-src ")
}

fn is_stanza(line: &str) -> bool {
    ["Types:", "URIs:", "Enabled:", "X-Repolib-Name:"]
        .iter()
        .any(|key| line.starts_with(key))
}

fn is_section(line: &str) -> bool {
    line.starts_with('[') && line.ends_with(']')
}

fn is_repository(line: &str) -> bool {
    ["baseurl=", "baseurl =", "mirrorlist=", "metalink="]
        .iter()
        .any(|key| line.starts_with(key))
}

fn is_unit(line: &str) -> bool {
    matches!(line, "[Service]" | "[Unit]")
}

/// A variable of the kubelet's environment, a line of its unit, or the kubelet itself with its flags.
fn is_flags(line: &str) -> bool {
    let line = line
        .trim_start_matches("Environment=")
        .trim_start_matches('"');
    let variable = line.split_once('=').map_or("", |(name, _)| name);
    let is_variable =
        variable.starts_with("KUBE") && (variable.ends_with("ARGS") || variable.ends_with("OPTS"));
    let mut words = line.trim_start_matches("ExecStart=").split_whitespace();
    let command = words.next().unwrap_or_default();
    let is_component = matches!(
        base(command),
        "kubelet" | "kube-apiserver" | "kube-controller-manager" | "kube-scheduler" | "kube-proxy"
    );
    is_variable || (is_component && words.next().is_some_and(|word| word.starts_with("--")))
}

/// A command that a shell, or the build of an image, starts with.
fn is_command(line: &str) -> bool {
    const COMMANDS: [&str; 24] = [
        "FROM",
        "ARG",
        "apt",
        "apt-get",
        "apt-key",
        "apt-mark",
        "cat",
        "curl",
        "dnf",
        "echo",
        "export",
        "kubeadm",
        "kubectl",
        "mkdir",
        "rpm",
        "set",
        "sudo",
        "swapoff",
        "systemctl",
        "tee",
        "wget",
        "yum",
        "zypper",
        "$",
    ];
    let mut words = line.split_whitespace();
    words.next().is_some_and(|word| COMMANDS.contains(&word)) && words.next().is_some()
}
