//! From items and a width to a drawing.
//!
//! Which row a label stands in is decided at the smallest width of a form and kept for every larger one, where the gaps can
//! only grow. So the height of a drawing does not depend on the width, and nothing below it moves when the window does.

mod axis;
mod narrow;
mod rows;
mod stretched;
mod wide;
mod windows;

use facts::Date;

use crate::{Drawing, Extent, Form, Item, Labels};

/// Below this width time runs down.
pub const NARROW_BELOW_PX: f32 = 640.0;
/// The least width of the wide form; in a smaller box it scrolls.
pub const WIDE_FROM_PX: f32 = 960.0;

/// What is to be drawn, for whom.
pub struct Scene<'a> {
    /// What was chosen to be shown, in the order of [`crate::items`]; support windows need all the dates of their release.
    pub items: &'a [Item],
    /// The stretch of time to show.
    pub extent: Extent,
    /// The width of the box.
    pub width_px: f32,
    /// Today, where it is known.
    pub today: Option<Date>,
    /// The date up to which the data is known to be true.
    pub data_as_of: Date,
    /// The words.
    pub labels: &'a dyn Labels,
}

impl Form {
    /// The form for a box of this width.
    pub fn for_width(width_px: f32) -> Form {
        if width_px < NARROW_BELOW_PX {
            Form::Narrow
        } else {
            Form::Wide
        }
    }
}

/// Places everything that lies in the extent, without overlapping labels.
pub fn layout(scene: &Scene) -> Drawing {
    match Form::for_width(scene.width_px) {
        Form::Wide => wide::draw(scene),
        Form::Narrow => narrow::draw(scene),
    }
}
