//! The order of the table.

use std::cmp::Ordering;

use crate::order::order;
use crate::{Column, Item, LANES, Labels, View};

/// The places of all items in the order that the view asks for; equal ones stay newest first.
pub fn sorted(view: &View, items: &[Item], labels: &dyn Labels) -> Vec<usize> {
    let titles: Vec<String> = match view.sort {
        Column::What => items
            .iter()
            .map(|item| labels.title(item).to_lowercase())
            .collect(),
        _ => Vec::new(),
    };
    let n = items.len();
    let newest = |i: usize| n - 1 - i;
    let sorted = order(n, &|a, b| {
        let (a, b) = (newest(a), newest(b));
        let ordering = compare(
            view.sort,
            (&items[a], &items[b]),
            (titles.get(a), titles.get(b)),
        );
        if view.is_descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    sorted.into_iter().map(newest).collect()
}

fn compare(
    column: Column,
    (a, b): (&Item, &Item),
    titles: (Option<&String>, Option<&String>),
) -> Ordering {
    let lane = |item: &Item| LANES.iter().position(|lane| *lane == item.lane);
    match column {
        Column::Date => a.day().cmp(&b.day()),
        Column::Lane => lane(a).cmp(&lane(b)),
        Column::What => titles.0.cmp(&titles.1),
        Column::Minor => a.minor.cmp(&b.minor),
    }
}
