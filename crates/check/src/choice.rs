//! What only a person can choose: the names of the choices, and what they can be.

/// A choice that fixes ask for.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceKind {
    /// Stable, in kebab case.
    pub name: &'static str,
    /// What can be chosen; empty where any name can.
    pub values: &'static [&'static str],
}

impl ChoiceKind {
    /// Whether a value can be chosen. Versions are taken as `1.33` only.
    pub fn takes(&self, value: &str) -> bool {
        match self.name {
            "package-minor" => value.parse::<facts::Minor>().is_ok(),
            _ if self.values.is_empty() => !value.is_empty(),
            _ => self.values.contains(&value),
        }
    }
}

/// Every choice.
pub(crate) const CHOICES: &[ChoiceKind] = &[
    ChoiceKind {
        name: "runtime",
        values: &["containerd", "crio", "cri-dockerd"],
    },
    ChoiceKind {
        name: "package-minor",
        values: &[],
    },
    ChoiceKind {
        name: "ingress-class",
        values: &[],
    },
    ChoiceKind {
        name: "pathtype",
        values: &["ImplementationSpecific", "Prefix", "Exact"],
    },
];
