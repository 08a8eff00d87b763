//! Events and a width, to positioned shapes and to SVG; pure.
//!
//! [`items`] joins releases, API removals and events into one list by date, [`Filter`] chooses from it, [`layout`] places
//! what was chosen so that no label overlaps another, and [`svg()`] writes it down. Words come in through [`Labels`] and
//! today's date as an argument; [`View`] is what a reader changes, with the address it is kept in.

mod items;
mod lanes;
mod line;
mod order;

mod bound;
mod filter;
mod table;
mod view;

mod changes;
mod listing;
mod plan;

mod calendar;
mod extent;

mod labels;
mod measure;
#[cfg(feature = "words")]
mod spoken;

mod drawing;
mod layout;
mod press;
mod step;

pub mod icon;
mod sign;
mod svg;

pub use bound::{Bound, bound};
pub use changes::{Change, Turn, What, changes};
pub use drawing::{Anchor, Drawing, Form, Mark, Rect, Shape, Text, TextStyle, Tick, Today};
pub use extent::Extent;
pub use filter::{Filter, said};
pub use items::{Item, Kind, in_order, items, removed_apis};
pub use labels::Labels;
pub use lanes::{LANES, lane_id, lane_of};
pub use layout::{NARROW_BELOW_PX, Scene, WIDE_FROM_PX, layout};
pub use listing::json;
pub use plan::{Found, Hop, Plan, Step, plan, plan_json};
pub use press::{Press, press};
pub use sign::swatch;
#[cfg(feature = "words")]
pub use spoken::Spoken;
pub use step::{Direction, step};
pub use svg::{Mode, svg};
pub use table::sorted;
pub use view::{Action, Column, Scope, View};
