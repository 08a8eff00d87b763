//! The rows of the table: which are shown, and in which order.

use std::cmp::Ordering;

use crate::{Column, Item, LANES, Labels, View};

/// A row of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// The place of its item in the list of all items.
    pub item: usize,
    /// Whether the filters let it pass.
    pub is_shown: bool,
}

/// Every row in the order that the view asks for; equal ones stay newest first.
pub fn rows(view: &View, items: &[Item], labels: &dyn Labels) -> Vec<Row> {
    let filter = view.filter();
    let is_shown = filter.passes(items, labels);
    let titles: Vec<String> = match view.sort {
        Column::What => items
            .iter()
            .map(|item| labels.title(item).to_lowercase())
            .collect(),
        _ => Vec::new(),
    };
    let mut order: Vec<usize> = (0..items.len()).rev().collect();
    order.sort_by(|a, b| {
        let ordering = compare(
            view.sort,
            (&items[*a], &items[*b]),
            (titles.get(*a), titles.get(*b)),
        );
        if view.is_descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    order
        .into_iter()
        .map(|item| Row {
            item,
            is_shown: is_shown[item],
        })
        .collect()
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
