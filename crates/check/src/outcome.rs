//! What a check is asked, and what it answers besides findings.

use facts::Minor;

use crate::{Choice, Edit, Finding, Message, Span};

/// What to check against.
#[derive(Clone, Debug)]
pub struct Options {
    /// The minor that the text is to work on.
    pub target: Minor,
    /// The minor that an upgrade starts from.
    pub from: Option<Minor>,
    /// Overrides the detection.
    pub read_as: Option<Detected>,
    /// Only these rules, if any is named.
    pub only: Vec<String>,
    /// Not these rules.
    pub ignore: Vec<String>,
    /// The versions of other projects that the cluster runs, such as `cert-manager` and `1.12`.
    pub versions: Vec<(String, String)>,
    /// What a person has chosen, such as `runtime` and `containerd`; see [`choices`](crate::choices).
    pub choices: Vec<(String, String)>,
}

impl Options {
    /// Every rule, against `target`.
    pub fn new(target: Minor) -> Options {
        Options {
            target,
            from: None,
            read_as: None,
            only: Vec::new(),
            ignore: Vec::new(),
            versions: Vec::new(),
            choices: Vec::new(),
        }
    }

    /// Whether a fix that takes this choice for granted may be applied.
    pub(crate) fn has_chosen(&self, choice: Option<&Choice>) -> bool {
        choice.is_none_or(|choice| {
            let mut chosen = self.choices.iter().rev();
            let chosen = chosen.find(|(name, _)| name == choice.name);
            // Of packages a rule knows which minor to take.
            chosen.map_or(choice.name == "package-minor", |(_, value)| {
                *value == choice.value
            })
        })
    }

    /// Whether findings of `rule` are wanted.
    pub fn wants(&self, rule: &str) -> bool {
        (self.only.is_empty() || self.only.iter().any(|id| id == rule))
            && !self.ignore.iter().any(|id| id == rule)
    }
}

/// What a text was read as.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Detected {
    /// Objects as the API server takes and gives them.
    Kubernetes,
    /// A manifest with actions of Helm, Jinja or another filler in it.
    HelmTemplate,
    /// The values of a chart.
    HelmValues,
    /// A `kustomization.yaml`, or a patch for one.
    Kustomization,
    /// The configuration of `kubeadm`.
    KubeadmConfig,
    /// A `KubeletConfiguration`.
    KubeletConfig,
    /// The configuration of kube-proxy, the scheduler, or of the API server's admission, audit and encryption.
    ComponentConfig,
    /// Clusters, users and contexts of `kubectl`.
    Kubeconfig,
    /// The flags of a component.
    ComponentFlags,
    /// `config.toml` or `hosts.toml` of containerd.
    ContainerdConfig,
    /// `daemon.json` of Docker.
    DockerDaemon,
    /// A package source of APT.
    AptSource,
    /// A package repository of YUM or DNF.
    YumRepository,
    /// A script of a shell or a provisioner, or a `Dockerfile`.
    Script,
    /// Prose with manifests in fences.
    Markdown,
    /// What `kubectl get nodes -o wide` prints.
    NodesTable,
    /// A list of images.
    ImageList,
    /// Metrics of the API server.
    Metrics,
    /// Lines of an audit log.
    AuditLog,
    /// Warnings that `kubectl` prints.
    Warnings,
    /// Events and errors.
    Events,
    /// Anything else.
    Text,
}

impl Detected {
    /// Every one, with the name that reports and options have for it.
    pub const NAMES: [(Detected, &'static str); 22] = [
        (Detected::Kubernetes, "kubernetes"),
        (Detected::HelmTemplate, "helm-template"),
        (Detected::HelmValues, "helm-values"),
        (Detected::Kustomization, "kustomization"),
        (Detected::KubeadmConfig, "kubeadm-config"),
        (Detected::KubeletConfig, "kubelet-config"),
        (Detected::ComponentConfig, "component-config"),
        (Detected::Kubeconfig, "kubeconfig"),
        (Detected::ComponentFlags, "component-flags"),
        (Detected::ContainerdConfig, "containerd-config"),
        (Detected::DockerDaemon, "docker-daemon"),
        (Detected::AptSource, "apt-source"),
        (Detected::YumRepository, "yum-repository"),
        (Detected::Script, "script"),
        (Detected::Markdown, "markdown"),
        (Detected::NodesTable, "nodes-table"),
        (Detected::ImageList, "image-list"),
        (Detected::Metrics, "metrics"),
        (Detected::AuditLog, "audit-log"),
        (Detected::Warnings, "warnings"),
        (Detected::Events, "events"),
        (Detected::Text, "text"),
    ];

    /// The name in reports and options, such as `helm-values`.
    pub fn name(self) -> &'static str {
        let named = Detected::NAMES.iter().find(|(kind, _)| *kind == self);
        named.map_or("text", |(_, name)| name)
    }

    /// Whether it is read line by line, and never as documents.
    pub(crate) fn is_lines(self) -> bool {
        matches!(
            self,
            Detected::ComponentFlags | Detected::AptSource | Detected::YumRepository
        )
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Detected> {
        let named = Detected::NAMES.iter().find(|(_, named)| *named == name);
        named.map(|(kind, _)| *kind)
    }
}

/// How much of an input was checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Every object was read as a whole.
    Checked,
    /// Something was skipped or could not be read to its end.
    PartlyChecked,
    /// No Kubernetes object was found.
    NotRecognized,
}

/// What became of the objects of an input; the last four add up to `objects`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Coverage {
    /// How many there are.
    pub objects: usize,
    /// Objects that were read as a whole.
    pub checked: usize,
    /// Objects of groups that Kubernetes does not own.
    pub foreign: usize,
    /// Objects of which only a part could be read.
    pub partial: usize,
    /// Documents without `apiVersion` and `kind`, and objects that a template decides.
    pub skipped: usize,
}

impl Coverage {
    /// Both together.
    pub fn and(self, other: Coverage) -> Coverage {
        Coverage {
            objects: self.objects + other.objects,
            checked: self.checked + other.checked,
            foreign: self.foreign + other.foreign,
            partial: self.partial + other.partial,
            skipped: self.skipped + other.skipped,
        }
    }
}

/// What became of one input.
#[derive(Clone, PartialEq, Debug)]
pub struct Checked {
    /// What the text was read as.
    pub detected: Detected,
    /// Documents with content; empty ones and those of comments alone do not count.
    pub documents: usize,
    /// How much was checked.
    pub status: Status,
    /// What could not be read or checked, and why.
    pub notes: Vec<Message>,
    /// What became of the objects.
    pub coverage: Coverage,
    /// The kinds of the objects, each once, in order of place; the first few hundred.
    pub kinds: Vec<String>,
    /// In order of place.
    pub findings: Vec<Finding>,
    /// What a comment in the text hides, in order of place.
    pub suppressed: Vec<Suppressed>,
}

/// A finding that the text itself asks not to report.
#[derive(Clone, PartialEq, Debug)]
pub struct Suppressed {
    /// What would have been reported.
    pub finding: Finding,
    /// The reason that the comment gives; may be empty.
    pub reason: String,
    /// The comment.
    pub comment: Span,
}

/// The text after fixing, and what is left.
#[derive(Clone, PartialEq, Debug)]
pub struct Fixed {
    /// The text with the fixes in it.
    pub text: String,
    /// How many fixes were applied.
    pub applied: usize,
    /// Their edits, disjoint and sorted, round by round; each round is for the text that the one before left.
    pub rounds: Vec<Vec<Edit>>,
    /// What they mended, round by round: findings of the text that the round was for, each with the fix that was applied.
    pub mended: Vec<Vec<Finding>>,
    /// What a check of the new text finds.
    pub left: Vec<Finding>,
}
