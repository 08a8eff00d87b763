//! Volume plugins that Kubernetes deprecated, handed to CSI drivers or dropped.

use crate::Minor;

/// A volume plugin with its life.
#[derive(Debug)]
pub struct Volume {
    /// The field of a Pod's volume or of a PersistentVolume, such as `awsElasticBlockStore`.
    pub field: &'static str,
    /// What a StorageClass calls it, such as `kubernetes.io/aws-ebs`; empty where it provisions nothing.
    pub provisioner: &'static str,
    /// The CSI driver that takes its place; empty where none is known.
    pub driver: &'static str,
    /// The first minor that deprecates it.
    pub deprecated: Option<Minor>,
    /// The first minor that hands it to the driver by default; none where the volume itself has to be replaced.
    pub migrated: Option<Minor>,
    /// The first minor without it, or that has it switched off. What is migrated goes on working with the driver.
    pub removed: Option<Minor>,
    /// The first minor that cannot switch it on again, where that is not `removed`.
    pub gone: Option<Minor>,
    /// Where the row comes from.
    pub source: &'static str,
}

/// Every row, sorted by field.
pub fn volumes() -> &'static [Volume] {
    &VOLUMES
}

/// The row of a field.
pub fn volume(field: &str) -> Option<&'static Volume> {
    VOLUMES.iter().find(|volume| volume.field == field)
}

/// The row of a provisioner.
pub fn provisioner(name: &str) -> Option<&'static Volume> {
    VOLUMES
        .iter()
        .find(|volume| !name.is_empty() && volume.provisioner == name)
}

include!(concat!(env!("OUT_DIR"), "/volumes.rs"));
