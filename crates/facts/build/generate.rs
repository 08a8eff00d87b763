//! All tables, read in an order that lets a row be checked against the tables it names.

mod apis;
mod as_of;
mod bad_row;
mod cells;
mod crds;
mod events;
mod fields;
mod flags;
mod gates;
mod labels;
mod milestones;
mod registries;
mod releases;
mod rows;
mod runtimes;
mod volumes;

// The build script speaks of minors and dates with the types of the crate it builds for.
#[expect(unreachable_pub, reason = "they are public in the crate")]
#[path = "../src/date.rs"]
mod date;
#[expect(dead_code, unreachable_pub, reason = "the crate uses more of them")]
#[path = "../src/marked.rs"]
mod marked;
#[expect(dead_code, unreachable_pub, reason = "the crate uses more of them")]
#[path = "../src/minor.rs"]
mod minor;

use std::path::Path;

use bad_row::BadRow;

/// Reads every table, each from the first of `folders` that has it, and gives the generated files: name and Rust code.
pub(crate) fn generate(folders: &[&Path]) -> Result<Vec<(&'static str, String)>, BadRow> {
    let as_of = as_of::read(folders)?;
    let releases = releases::read(folders, as_of.data)?;
    let events = events::read(folders, &releases.days, as_of.data)?;
    let hosts = registries::read_hosts(folders, &events.ids)?;
    let last_tags = registries::read_last_tags(folders, &hosts.prefixes)?;
    let apis = apis::read(folders)?;
    let crds = crds::read(folders)?;
    let volumes = volumes::read(folders)?;
    let gates = gates::read(folders)?;
    let fields = fields::read(folders)?;
    let labels = labels::read(folders)?;
    let flags = flags::read(folders)?;
    let kubelet_fields = flags::read_fields(folders)?;
    let milestones = milestones::read(folders)?;
    let runtimes = runtimes::read(folders)?;
    Ok(vec![
        ("as_of.rs", as_of.code),
        ("releases.rs", releases.code),
        ("events.rs", events.code),
        ("registry_hosts.rs", hosts.code),
        ("last_tags.rs", last_tags),
        ("apis.rs", apis),
        ("crds.rs", crds),
        ("volumes.rs", volumes),
        ("gates.rs", gates),
        ("fields.rs", fields),
        ("labels.rs", labels),
        ("flags.rs", flags),
        ("kubelet_fields.rs", kubelet_fields),
        ("milestones.rs", milestones),
        ("runtimes.rs", runtimes),
    ])
}
