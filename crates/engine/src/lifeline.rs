//! The life of an API on a line of releases: pure geometry, drawn by the view.

use facts::{Api, Marked, Minor};

/// Units of the drawing beyond which nothing is drawn at its edges.
const EDGE: i32 = 2;
/// Units after the last release, for the sign of the target.
const ROOM: i32 = 16;

/// Where everything stands, in units of a drawing.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Lifeline {
    pub(crate) introduced: Point,
    pub(crate) deprecated: Option<Point>,
    /// Where it ends; at the right edge if nobody has set a date.
    pub(crate) end: i32,
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
    pub(crate) x: i32,
}

/// The life of an API against a target, in a drawing of that width; none where the data does not know when it began.
pub(crate) fn lifeline(
    api: &Api,
    replacement: Option<&Api>,
    target: Minor,
    width: i32,
) -> Option<Lifeline> {
    let introduced = value(&api.introduced)?;
    let removed = value(&api.removed);
    let first = introduced.min(target);
    let last = removed
        .map_or(target, |removed| removed.max(target))
        .max(first.next());
    let n_steps = i32::from(last.0 - first.0);
    let at = |minor: Minor| {
        let step = i32::from(minor.0.clamp(first.0, last.0) - first.0);
        Point {
            minor,
            x: EDGE + step * (width - 2 * EDGE - ROOM) / n_steps,
        }
    };
    Some(Lifeline {
        introduced: at(introduced),
        deprecated: value(&api.deprecated).map(at),
        end: removed.map_or(width - EDGE, |removed| at(removed).x),
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
    let (group, version) = facts::split_api_version(version);
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
        let line = lifeline(api, next, Minor(36), 440).expect("its start is known");
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
    fn keeps_every_target_inside() {
        let api = api_of("networking.k8s.io/v1 Ingress").expect("in the table");
        for target in [1, 16, 19, 36] {
            let line = lifeline(api, None, Minor(target), 290).expect("its start is known");
            assert!((0..=290).contains(&line.target.x) && line.introduced.x <= line.end);
        }
    }
}
