//! From one event to the next with the keyboard.

use facts::Lane;

use crate::calendar::day_number;
use crate::lanes::LANES;
use crate::{Drawing, Form, Mark, Shape};

/// Which way to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// The arrow to the left.
    Left,
    /// The arrow to the right.
    Right,
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// The first of the lane; in the narrow form of the list.
    First,
    /// The last of the lane; in the narrow form of the list.
    Last,
}

/// The id of the event that a key leads to from `id`; the first event when `id` is not drawn, none when there are none.
///
/// Wide: left and right go through a lane, up and down to the nearest event of the next lane. Narrow: up and down go through
/// the list, left and right between the list and the columns.
pub fn step<'a>(drawing: &'a Drawing, id: &str, direction: Direction) -> Option<&'a str> {
    let Some(mark) = drawing.marks.iter().find(|mark| mark.id == id) else {
        return drawing.marks.first().map(|mark| mark.id.as_str());
    };
    let to = match drawing.form {
        Form::Wide => step_wide(drawing, mark, direction),
        Form::Narrow => step_narrow(drawing, mark, direction),
    };
    to.or(Some(mark)).map(|mark| mark.id.as_str())
}

fn step_wide<'a>(drawing: &'a Drawing, mark: &Mark, direction: Direction) -> Option<&'a Mark> {
    let lane = in_lane(drawing, mark.lane);
    match direction {
        Direction::Left => before(lane, mark),
        Direction::Right => after(lane, mark),
        Direction::First => lane.into_iter().next(),
        Direction::Last => lane.into_iter().next_back(),
        Direction::Up => LANES
            .into_iter()
            .rev()
            .filter(|lane| *lane < mark.lane)
            .find_map(|lane| nearest(in_lane(drawing, lane), mark)),
        Direction::Down => LANES
            .into_iter()
            .filter(|lane| *lane > mark.lane)
            .find_map(|lane| nearest(in_lane(drawing, lane), mark)),
    }
}

fn step_narrow<'a>(drawing: &'a Drawing, mark: &Mark, direction: Direction) -> Option<&'a Mark> {
    let (windows, list): (Vec<&Mark>, Vec<&Mark>) = drawing
        .marks
        .iter()
        .partition(|mark| matches!(mark.shape, Shape::Window { .. }));
    let (own, other) = if matches!(mark.shape, Shape::Window { .. }) {
        (windows.into_iter().rev().collect(), list)
    } else {
        (list, windows)
    };
    match direction {
        Direction::Up => before(own, mark),
        Direction::Down => after(own, mark),
        Direction::First => own.into_iter().next(),
        Direction::Last => own.into_iter().next_back(),
        Direction::Left | Direction::Right => nearest(other, mark),
    }
}

fn in_lane(drawing: &Drawing, lane: Lane) -> Vec<&Mark> {
    drawing
        .marks
        .iter()
        .filter(|mark| mark.lane == lane)
        .collect()
}

fn before<'a>(marks: Vec<&'a Mark>, mark: &Mark) -> Option<&'a Mark> {
    let i = marks.iter().position(|other| other.id == mark.id)?;
    marks.get(i.checked_sub(1)?).copied()
}

fn after<'a>(marks: Vec<&'a Mark>, mark: &Mark) -> Option<&'a Mark> {
    let i = marks.iter().position(|other| other.id == mark.id)?;
    marks.get(i + 1).copied()
}

fn nearest<'a>(marks: Vec<&'a Mark>, mark: &Mark) -> Option<&'a Mark> {
    let day = day_number(mark.day);
    marks
        .into_iter()
        .min_by_key(|other| (day_number(other.day) - day).abs())
}
