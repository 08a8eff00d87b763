//! What a reader chooses: filters, the address that keeps them, zooming, sorting, keys.

#[path = "../drawing/plain.rs"]
mod plain;

use std::collections::HashMap;

use facts::{Date, Lane, Minor};
use plain::Plain;
use timeline::{
    Action, Column, Direction, Extent, Form, Item, Press, Scope, View, items, press, sorted,
};

const TODAY: Date = Date {
    year: 2026,
    month: 11,
    day: 21,
};

fn scope(items: &[Item]) -> Scope<'_> {
    Scope {
        items,
        data_as_of: facts::data_as_of(),
        form: Form::Wide,
    }
}

/// The ids of the rows that are shown, in their order.
fn shown(view: &View, items: &[Item]) -> Vec<String> {
    let passes = view.filter().passes(items, &|item| Plain.said(item));
    let rows = sorted(view, items, &Plain).into_iter();
    rows.filter(|i| passes[*i])
        .map(|i| items[i].id.clone())
        .collect()
}

fn after(actions: &[Action]) -> View {
    let items = items();
    actions.iter().fold(View::default(), |view, action| {
        view.after(action.clone(), &scope(&items))
    })
}

#[test]
fn shows_everything_newest_first_at_the_start() {
    let items = items();
    let shown = shown(&View::default(), &items);
    let newest_first: Vec<String> = items.iter().rev().map(|item| item.id.clone()).collect();
    assert_eq!(
        shown, newest_first,
        "the table of the page is written in this order"
    );
}

#[test]
fn lanes_can_be_hidden_and_shown_again() {
    let items = items();
    let view = after(&[Action::Toggle(Lane::Release)]);
    assert!(!shown(&view, &items).contains(&"release-1.30".to_owned()));
    let view = after(&[Action::Toggle(Lane::Release), Action::Toggle(Lane::Release)]);
    assert_eq!(view, View::default());
}

#[test]
fn words_are_found_in_titles_and_in_removed_apis() {
    let items = items();
    let view = after(&[Action::Find("FlowControl v1beta2".to_owned())]);
    assert_eq!(shown(&view, &items), ["apis-1.29"]);
    let view = after(&[Action::Find("k8s-gcr-io-frozen".to_owned())]);
    assert_eq!(shown(&view, &items), ["k8s-gcr-io-frozen"]);
    let view = after(&[Action::Find("no such thing".to_owned())]);
    assert!(shown(&view, &items).is_empty());
}

#[test]
fn a_release_that_is_found_keeps_all_of_its_dates() {
    let items = items();
    let view = after(&[Action::Find("1.32 end of life".to_owned())]);
    assert_eq!(
        shown(&view, &items),
        ["eol-1.32", "maintenance-1.32", "release-1.32"]
    );
}

#[test]
fn versions_limit_what_belongs_to_one() {
    let items = items();
    let view = after(&[Action::From(Some(Minor(30))), Action::To(Some(Minor(31)))]);
    let ids = shown(&view, &items);
    assert!(ids.contains(&"apis-1.31".to_owned()) && ids.contains(&"k8s-gcr-io-frozen".to_owned()));
    assert!(!ids.contains(&"release-1.29".to_owned()) && !ids.contains(&"eol-1.32".to_owned()));
    let extent = view.extent(&scope(&items));
    assert_eq!(extent.from.year, 2024);
    assert!((2025..=2026).contains(&extent.to.year), "{extent:?}");
}

#[test]
fn a_lower_end_above_the_upper_one_takes_that_away() {
    let view = after(&[Action::To(Some(Minor(30))), Action::From(Some(Minor(33)))]);
    assert_eq!((view.from, view.to), (Some(Minor(33)), None));
}

#[test]
fn zooming_keeps_a_day_in_its_place_and_stays_in_bounds() {
    let items = items();
    let scope = scope(&items);
    let whole = Extent::whole(&items);
    let day = Date {
        year: 2023,
        month: 4,
        day: 3,
    };
    let view = View::default();
    let before = view.extent(&scope).part_at(day);
    let closer = view.after(Action::ZoomIn(Some(day)), &scope);
    assert!((closer.extent(&scope).part_at(day) - before).abs() < 0.01);
    let mut view = closer;
    for _ in 0..30 {
        view = view.after(Action::ZoomIn(Some(day)), &scope);
    }
    assert!(view.extent(&scope).n_days() >= 90 && view.extent(&scope).has(day));
    for _ in 0..30 {
        view = view.after(Action::ZoomOut(Some(day)), &scope);
    }
    assert_eq!(view.extent(&scope), whole);
    for part in [-0.5, 0.5] {
        let mut view = View::default().after(Action::ZoomIn(None), &scope);
        for _ in 0..50 {
            view = view.after(Action::Move(part), &scope);
            let extent = view.extent(&scope);
            assert!(extent.from >= whole.from && extent.to <= whole.to && extent.from < extent.to);
        }
    }
}

#[test]
fn the_address_keeps_the_view() {
    let items = items();
    let scope = scope(&items);
    let view = after(&[
        Action::Toggle(Lane::Flag),
        Action::From(Some(Minor(24))),
        Action::Find("registry & <more>".to_owned()),
        Action::ZoomIn(None),
        Action::Open(Some("k8s-gcr-io-frozen".to_owned())),
    ]);
    let params: HashMap<&str, String> = view
        .params()
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect();
    assert_eq!(View::read(&|key| params.get(key).cloned()), view);
    assert!(
        View::default()
            .params()
            .iter()
            .all(|(_, value)| value.is_none())
    );
    assert_eq!(view.after(Action::Clear, &scope), View::default());
}

#[test]
fn an_address_that_cannot_be_read_counts_as_none() {
    let odd = |key: &str| match key {
        "lanes" => Some("release,api,registry,package,runtime,flag,retired,no-such-lane"),
        "view" => Some("2026-01-01..2020-01-01"),
        "from" => Some("two"),
        _ => None,
    };
    let odd = |key: &str| odd(key).map(str::to_owned);
    assert_eq!(View::read(&odd), View::default());
}

#[test]
fn columns_sort_both_ways() {
    let items = items();
    for column in [Column::Lane, Column::What, Column::Minor] {
        let up = after(&[Action::Sort(column)]);
        let down = after(&[Action::Sort(column), Action::Sort(column)]);
        assert!(!up.is_descending && down.is_descending);
        assert_eq!(shown(&up, &items).len(), items.len());
        assert_ne!(shown(&up, &items), shown(&down, &items));
    }
    let minors = sorted(&after(&[Action::Sort(Column::Minor)]), &items, &Plain);
    let minors: Vec<_> = minors.into_iter().map(|i| items[i].minor).collect();
    assert!(minors.is_sorted());
}

#[test]
fn keys_are_those_of_the_list() {
    let act = |key| press(key, None, TODAY);
    assert_eq!(act("ArrowLeft"), Some(Press::Step(Direction::Left)));
    assert_eq!(act("Shift++"), Some(Press::Act(Action::ZoomIn(None))));
    assert_eq!(act("-"), Some(Press::Act(Action::ZoomOut(None))));
    assert_eq!(act("t"), Some(Press::Act(Action::GoTo(TODAY))));
    assert_eq!(act("Enter"), Some(Press::Card));
    assert_eq!(act("Escape"), Some(Press::Close));
    for key in ["a", "Ctrl+0", "Tab", "Shift+ArrowLeft", "F5"] {
        assert_eq!(act(key), None, "{key}");
    }
}
