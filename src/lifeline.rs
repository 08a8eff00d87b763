//! The life of an API on a line of releases: pure geometry, drawn by the view.

use facts::{Api, Marked, Minor};

/// Units of the drawing between the first and the last release.
const WIDTH: f64 = 436.0;
const LEFT: f64 = 2.0;

/// Where everything stands, in units of a drawing 440 wide.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Lifeline {
    pub(crate) introduced: Point,
    pub(crate) deprecated: Option<Point>,
    /// Where it ends; at the right edge if nobody has set a date.
    pub(crate) end: f64,
    pub(crate) removed: Option<Point>,
    pub(crate) is_removal_planned: bool,
    pub(crate) target: Point,
    /// Since when there is a replacement, and its name.
    pub(crate) replacement: Option<(Point, String)>,
}

/// A release on the line.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Point {
    pub(crate) minor: Minor,
    pub(crate) x: f64,
}

/// The life of an API against a target; none where the data does not know when it began.
pub(crate) fn lifeline(api: &Api, replacement: Option<&Api>, target: Minor) -> Option<Lifeline> {
    let introduced = value(&api.introduced)?;
    let removed = value(&api.removed);
    let last = removed
        .map_or(target, |removed| removed.max(target))
        .max(Minor(introduced.0 + 1));
    let span = f64::from(last.0 - introduced.0).max(1.0);
    let at = |minor: Minor| {
        let steps = f64::from(minor.0.clamp(introduced.0, last.0) - introduced.0);
        Point {
            minor,
            x: LEFT + steps / span * (WIDTH - 16.0),
        }
    };
    Some(Lifeline {
        introduced: at(introduced),
        deprecated: value(&api.deprecated).map(at),
        end: removed.map_or(LEFT + WIDTH, |removed| at(removed).x),
        removed: removed.map(at),
        is_removal_planned: api.removed.as_ref().is_some_and(Marked::is_planned),
        target: at(target),
        replacement: replacement
            .and_then(|next| Some((at(value(&next.introduced)?), next.api_version()))),
    })
}

/// The API of a subject such as `extensions/v1beta1 Ingress`.
pub(crate) fn api_of(subject: &str) -> Option<&'static Api> {
    let (version, kind) = subject.split_once(' ')?;
    let (group, version) = version.rsplit_once('/').unwrap_or(("", version));
    facts::find_api(group, version, kind)
}

fn value(minor: &Option<Marked<Minor>>) -> Option<Minor> {
    minor.as_ref().map(|marked| marked.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_the_life_of_an_api() {
        let api = api_of("extensions/v1beta1 Ingress").expect("in the table");
        let next = api_of("networking.k8s.io/v1 Ingress");
        let line = lifeline(api, next, Minor(36)).expect("its start is known");
        let deprecated = line.deprecated.expect("deprecated").x;
        let removed = line.removed.expect("removed").x;
        assert!(line.introduced.x < deprecated && deprecated < removed && removed < line.target.x);
        assert_eq!(line.end, removed);
        assert_eq!(
            line.replacement.expect("replaced").1,
            "networking.k8s.io/v1"
        );
    }

    #[test]
    fn keeps_a_target_before_the_removal_inside() {
        let api = api_of("extensions/v1beta1 Ingress").expect("in the table");
        let line = lifeline(api, None, Minor(16)).expect("its start is known");
        assert!(line.target.x < line.end && line.end <= 440.0);
    }
}
