//! What stands on the buttons of the timeline: path data on a grid of 16 units, stroked.

/// Earlier.
pub const BACK: &str = "M10 3.5 5.5 8l4.5 4.5";
/// Later.
pub const FORWARD: &str = "M6 3.5 10.5 8 6 12.5";
/// From further away.
pub const ZOOM_OUT: &str = "M3 8h10";
/// Closer.
pub const ZOOM_IN: &str = "M8 3v10M3 8h10";
/// Everything there is.
pub const WHOLE: &str = "M2 8h12M4.5 5.5 2 8l2.5 2.5M11.5 5.5 14 8l-2.5 2.5";
/// Look for words.
pub const FIND: &str = "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5 14 14";
/// Close the card.
pub const CLOSE: &str = "m4 4 8 8m0-8-8 8";
/// The direction of a sorted column.
pub const DOWN: &str = "m3.5 6 4.5 4.5L12.5 6";
