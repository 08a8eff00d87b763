//! The feature gates of the components of Kubernetes.

use crate::{Mark, Marked, Minor};

/// A feature gate; its stages are left out, because they decide nothing about whether a component starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gate {
    /// The name, such as `SidecarContainers`.
    pub name: &'static str,
    /// The minor that it came with, where it is known.
    pub introduced: Option<Minor>,
    /// The first minor whose components do not know it.
    pub removed: Option<Marked<Minor>>,
    /// Since when it takes no other value than `is_on`.
    pub locked: Option<Marked<Minor>>,
    /// The value that it is locked to.
    pub is_on: bool,
}

/// The newest minor of which every gate is in the table; of later ones, some are.
///
/// It is that of the newest `pkg/features/kube_features.go` among the sources.
pub const GATES_COMPLETE_UNTIL: Minor = Minor(36);

/// The gate of this name.
pub fn gate(name: &str) -> Option<Gate> {
    let i = gate_names().position(|known| known == name)?;
    Some(of_life(gate_names().nth(i)?, *LIVES.get(i)?))
}

/// Every gate, by name.
pub fn gates() -> impl Iterator<Item = Gate> {
    gate_names()
        .zip(&LIVES)
        .map(|(name, life)| of_life(name, *life))
}

fn of_life(name: &'static str, life: u32) -> Gate {
    Gate {
        name,
        introduced: minor(life),
        removed: marked(life >> 7, life >> 21),
        locked: marked(life >> 14, life >> 23),
        is_on: life >> 25 & 1 == 1,
    }
}

/// The names of all gates, in their order.
pub fn gate_names() -> impl Iterator<Item = &'static str> {
    NAMES.split(' ')
}

/// Seven bits; there are no gates of 1.0.
fn minor(bits: u32) -> Option<Minor> {
    let minor = (bits & 127) as u16;
    (minor > 0).then_some(Minor(minor))
}

fn marked(bits: u32, mark: u32) -> Option<Marked<Minor>> {
    let mark = match mark & 3 {
        0 => Mark::Settled,
        1 => Mark::Planned,
        2 => Mark::Unproved,
        _ => Mark::Derived,
    };
    minor(bits).map(|value| Marked { value, mark })
}

include!(concat!(env!("OUT_DIR"), "/gates.rs"));
