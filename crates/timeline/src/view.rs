//! What a reader changes on the timeline, and the address that keeps it.

use facts::{Date, Lane, Minor};

use crate::{Extent, Filter, Form, Item, LANES, lane_id, lane_of};

/// What a reader has chosen.
#[derive(Clone, PartialEq, Debug)]
pub struct View {
    /// The lanes that are switched off.
    pub hidden: Vec<Lane>,
    /// Only minors from here on.
    pub from: Option<Minor>,
    /// Only minors up to here.
    pub to: Option<Minor>,
    /// The words to look for.
    pub text: String,
    /// The stretch that was zoomed or moved to; the usual one when none.
    pub extent: Option<Extent>,
    /// The id of the event whose card is open.
    pub open: Option<String>,
    /// The column that the table is sorted by.
    pub sort: Column,
    /// Whether it is sorted backwards.
    pub is_descending: bool,
}

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Column {
    /// The date.
    Date,
    /// The lane.
    Lane,
    /// What happens, by its title.
    What,
    /// The minor.
    Minor,
}

/// What a reader can do.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Show a lane, or hide it.
    Toggle(Lane),
    /// Show only minors from this one on.
    From(Option<Minor>),
    /// Show only minors up to this one.
    To(Option<Minor>),
    /// Look for words.
    Find(String),
    /// Look closer, around a day that keeps its place.
    ZoomIn(Option<Date>),
    /// Look from further away.
    ZoomOut(Option<Date>),
    /// Show everything there is.
    Whole,
    /// Go to a day.
    GoTo(Date),
    /// Move by a part of what is shown; forward when positive.
    Move(f32),
    /// Open the card of an event, or close it.
    Open(Option<String>),
    /// Sort by a column; the other way round when it is the one already.
    Sort(Column),
    /// Show everything again that was filtered away.
    Clear,
}

/// What a view is about.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// Everything there is.
    pub items: &'a [Item],
    /// The date up to which that is known to be true.
    pub data_as_of: Date,
    /// The form in which it is drawn.
    pub form: Form,
}

impl Default for View {
    fn default() -> View {
        View {
            hidden: Vec::new(),
            from: None,
            to: None,
            text: String::new(),
            extent: None,
            open: None,
            sort: Column::Date,
            is_descending: true,
        }
    }
}

impl View {
    /// Reads the parameters of an address; what cannot be read counts as not given.
    pub fn read(param: &dyn Fn(&str) -> Option<String>) -> View {
        let minor = |name| param(name)?.parse::<Minor>().ok();
        let hidden = match param("lanes") {
            Some(shown) => {
                let shown: Vec<Lane> = shown.split(',').filter_map(lane_of).collect();
                LANES
                    .into_iter()
                    .filter(|lane| !shown.contains(lane))
                    .collect()
            }
            None => Vec::new(),
        };
        View {
            hidden,
            from: minor("from"),
            to: minor("to"),
            text: param("q").unwrap_or_default(),
            extent: param("view").and_then(|text| read_extent(&text)),
            open: param("event"),
            ..View::default()
        }
    }

    /// The parameters that [`View::read`] reads; none for what is as usual.
    pub fn params(&self) -> [(&'static str, Option<String>); 6] {
        let shown = LANES
            .into_iter()
            .filter(|lane| !self.hidden.contains(lane))
            .map(lane_id);
        let lanes = (!self.hidden.is_empty()).then(|| shown.collect::<Vec<_>>().join(","));
        [
            ("lanes", lanes),
            ("from", self.from.map(|minor| minor.to_string())),
            ("to", self.to.map(|minor| minor.to_string())),
            (
                "q",
                Some(self.text.clone()).filter(|text| !text.trim().is_empty()),
            ),
            (
                "view",
                self.extent
                    .map(|extent| format!("{}..{}", extent.from, extent.to)),
            ),
            ("event", self.open.clone()),
        ]
    }

    /// The view after an action.
    pub fn after(&self, action: Action, scope: &Scope) -> View {
        let mut view = self.clone();
        match action {
            Action::Toggle(lane) => toggle(&mut view.hidden, lane),
            Action::From(minor) => {
                view.from = minor;
                view.to = view.to.filter(|to| minor.is_none_or(|from| from <= *to));
                view.extent = None;
            }
            Action::To(minor) => {
                view.to = minor;
                view.from = view.from.filter(|from| minor.is_none_or(|to| *from <= to));
                view.extent = None;
            }
            Action::Find(text) => view.text = text,
            Action::ZoomIn(about) => view.extent = Some(self.zoomed(0.6, about, scope)),
            Action::ZoomOut(about) => view.extent = Some(self.zoomed(1.0 / 0.6, about, scope)),
            Action::Whole => view.extent = Some(Extent::whole(scope.items)),
            Action::GoTo(day) => view.extent = Some(self.around(day, scope)),
            Action::Move(part) => {
                view.extent = Some(self.extent(scope).moved(part, &Extent::whole(scope.items)));
            }
            Action::Open(id) => view.open = id,
            Action::Sort(column) => {
                view.is_descending = if self.sort == column {
                    !self.is_descending
                } else {
                    column == Column::Date
                };
                view.sort = column;
            }
            Action::Clear => {
                view = View {
                    sort: self.sort,
                    is_descending: self.is_descending,
                    ..View::default()
                };
            }
        }
        view
    }

    /// The stretch of time to draw.
    pub fn extent(&self, scope: &Scope) -> Extent {
        let of_minors = || {
            let (from, to) = self.minors()?;
            Extent::of_minors(scope.items, from, to)
        };
        self.extent
            .or_else(of_minors)
            .unwrap_or_else(|| Extent::recent(scope.items, scope.data_as_of, scope.form))
    }

    /// What to show; the stretch of time is no part of it, as the table does not follow zooming.
    pub fn filter(&self) -> Filter {
        Filter {
            lanes: LANES
                .into_iter()
                .filter(|lane| !self.hidden.contains(lane))
                .collect(),
            minors: self.minors(),
            text: self.text.clone(),
            ..Filter::default()
        }
    }

    fn minors(&self) -> Option<(Minor, Minor)> {
        (self.from.is_some() || self.to.is_some()).then(|| {
            (
                self.from.unwrap_or(Minor(0)),
                self.to.unwrap_or(Minor(u16::MAX)),
            )
        })
    }

    /// What is shown, moved so that `day` is in the middle; no more of it than is usual.
    fn around(&self, day: Date, scope: &Scope) -> Extent {
        let usual = Extent::recent(scope.items, scope.data_as_of, scope.form);
        let extent = self.extent(scope);
        let shorter = if extent.n_days() > usual.n_days() {
            usual
        } else {
            extent
        };
        shorter.centred(day, &Extent::whole(scope.items))
    }

    fn zoomed(&self, factor: f32, about: Option<Date>, scope: &Scope) -> Extent {
        let extent = self.extent(scope);
        let about = about.unwrap_or(extent.middle());
        extent.zoomed(factor, about, &Extent::whole(scope.items))
    }
}

fn toggle(hidden: &mut Vec<Lane>, lane: Lane) {
    match hidden.iter().position(|other| *other == lane) {
        Some(i) => {
            hidden.remove(i);
        }
        None => hidden.push(lane),
    }
}

fn read_extent(text: &str) -> Option<Extent> {
    let (from, to) = text.split_once("..")?;
    let extent = Extent {
        from: from.parse().ok()?,
        to: to.parse().ok()?,
    };
    (extent.from < extent.to).then_some(extent)
}
