//! The lanes, in the order they are drawn, and their names in addresses and classes.

use facts::Lane;

/// Every lane, from the top of the drawing to its foot.
pub const LANES: [Lane; 7] = [
    Lane::Release,
    Lane::Api,
    Lane::Registry,
    Lane::Package,
    Lane::Runtime,
    Lane::Flag,
    Lane::Retired,
];

/// The name of a lane in addresses, classes, tokens and message keys.
pub fn lane_id(lane: Lane) -> &'static str {
    match lane {
        Lane::Release => "release",
        Lane::Api => "api",
        Lane::Registry => "registry",
        Lane::Package => "package",
        Lane::Runtime => "runtime",
        Lane::Flag => "flag",
        Lane::Retired => "retired",
    }
}

/// The lane that [`lane_id`] calls `id`.
pub fn lane_of(id: &str) -> Option<Lane> {
    LANES.into_iter().find(|lane| lane_id(*lane) == id)
}
