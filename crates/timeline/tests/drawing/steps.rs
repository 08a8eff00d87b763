//! The way through a drawing with the keyboard.

use std::collections::HashSet;

use timeline::{Direction, Drawing, Extent, Form, Scene, items, layout, step};

use crate::plain::Plain;

fn draw(width_px: f32) -> Drawing {
    let items = items();
    layout(&Scene {
        items: &items,
        extent: Extent::recent(&items, facts::data_as_of(), Form::for_width(width_px)),
        width_px,
        today: None,
        data_as_of: facts::data_as_of(),
        labels: &Plain,
    })
}

/// Where a key ends when it is held down.
fn held<'a>(drawing: &'a Drawing, from: &str, direction: Direction) -> Vec<&'a str> {
    let mut path = vec![step(drawing, from, direction).expect("something is drawn")];
    while path.len() < 500 {
        let last = path[path.len() - 1];
        let next = step(drawing, last, direction).expect("something is drawn");
        if next == last {
            return path;
        }
        path.push(next);
    }
    panic!("{direction:?} from {from} goes in circles");
}

#[test]
fn every_event_can_be_reached() {
    for width_px in [300.0, 1200.0] {
        let drawing = draw(width_px);
        let mut reached: HashSet<&str> = HashSet::new();
        let mut open = vec![drawing.marks[0].id.as_str()];
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                let directions = [
                    Direction::Left,
                    Direction::Right,
                    Direction::Up,
                    Direction::Down,
                    Direction::First,
                    Direction::Last,
                ];
                open.extend(
                    directions
                        .iter()
                        .filter_map(|direction| step(&drawing, id, *direction)),
                );
            }
        }
        assert_eq!(reached.len(), drawing.marks.len());
    }
}

#[test]
fn wide_goes_through_a_lane_by_date_and_stops_at_its_end() {
    let drawing = draw(1200.0);
    let path = held(&drawing, "k8s-gcr-io-redirect", Direction::Right);
    assert_eq!(
        path.last(),
        step(&drawing, "k8s-gcr-io-redirect", Direction::Last).as_ref()
    );
    let days: Vec<_> = path
        .iter()
        .map(|id| {
            drawing
                .marks
                .iter()
                .find(|mark| mark.id == *id)
                .map(|mark| mark.day)
        })
        .collect();
    assert!(days.is_sorted());
}

#[test]
fn up_and_down_change_the_lane_near_the_same_date() {
    let drawing = draw(1200.0);
    assert_eq!(
        step(&drawing, "apis-1.32", Direction::Up),
        Some("release-1.32")
    );
    assert_eq!(
        step(&drawing, "release-1.32", Direction::Down),
        Some("apis-1.32")
    );
}

#[test]
fn an_unknown_event_leads_to_the_first() {
    let drawing = draw(1200.0);
    assert_eq!(
        step(&drawing, "no-such-event", Direction::Right),
        Some(drawing.marks[0].id.as_str())
    );
}
