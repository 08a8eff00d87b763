//! Events as JSON.

use facts::Precision;
use json::Json;

use crate::{Item, Labels, lane_id};

/// Writes items as `{ "data_as_of", "events": [ … ] }`, in their order.
///
/// A date is a day; with the precision `month` it is the first one of the month.
pub fn json(items: &[Item], labels: &dyn Labels) -> String {
    let mut json = Json::default();
    json.open("", '{');
    json.text("data_as_of", &facts::data_as_of().to_string());
    json.open("events", '[');
    for item in items {
        json.open("", '{');
        json.text("id", &item.id);
        json.text("lane", lane_id(item.lane));
        json.text("date", &item.day().to_string());
        json.text(
            "precision",
            match item.date.value.precision {
                Precision::Day => "day",
                Precision::Month => "month",
            },
        );
        json.plain("planned", &item.is_planned().to_string());
        json.maybe(
            "minor",
            item.minor.map(|minor| minor.to_string()).as_deref(),
        );
        json.text("title", &labels.title(item));
        json.maybe("guide", named(item.guide));
        json.maybe("rule", named(item.rule));
        json.text("source", item.source);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.end()
}

/// A name, unless it is empty.
pub(crate) fn named(name: &str) -> Option<&str> {
    Some(name).filter(|name| !name.is_empty())
}
