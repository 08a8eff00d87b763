//! A text fixed, and what a judge says of each object before and after.

use check::{Options, Safety, fix};
use facts::Minor;
use serde_json::Value;

use crate::fields::Fields;
use crate::objects::{name, objects};
use crate::problem::{Fault, Problem};

/// An object before and after it was fixed.
pub struct Written {
    /// As it was.
    pub before: Value,
    /// As it is.
    pub after: Value,
    /// Whether nothing was wrong with it before, in the newest minor that has its old API.
    pub was_whole: bool,
    /// The notes of the fixes in its text.
    pub notes: Vec<&'static str>,
    /// The fields that were unknown before.
    unknown: Vec<String>,
}

/// The objects that a fix changed; `None` where another parser does not take a text. Objects keep their number and order.
pub fn written(
    text: &str,
    options: &Options,
    safety: Safety,
    fields: &Fields,
) -> Option<Vec<Written>> {
    let fixed = fix(text, options, safety);
    if fixed.applied == 0 {
        return Some(Vec::new());
    }
    let (before, after) = (objects(text)?, objects(&fixed.text)?);
    assert_eq!(before.len(), after.len(), "{}", fixed.text);
    let mended = fixed.mended.iter().flatten();
    let fixes = mended.flat_map(|finding| &finding.fixes);
    let notes = fixes.flat_map(|fix| &fix.notes).map(|note| note.key);
    let notes: Vec<&'static str> = notes.collect();
    let pairs = before.into_iter().zip(after);
    let changed = pairs.filter(|(before, after)| before != after);
    Some(
        changed
            .map(|(before, after)| Written {
                notes: notes.clone(),
                ..pair(before, after, fields)
            })
            .collect(),
    )
}

fn pair(before: Value, after: Value, fields: &Fields) -> Written {
    let minor = fields.newest_minor(&before);
    let problems = minor.and_then(|minor| fields.problems(&before, minor));
    let problems = problems.unwrap_or_default();
    let unknown = problems
        .iter()
        .filter(|problem| problem.fault == Fault::Unknown);
    Written {
        was_whole: minor.is_some() && problems.is_empty() && is_whole(&before),
        unknown: unknown.map(|problem| problem.name().to_owned()).collect(),
        notes: Vec::new(),
        before,
        after,
    }
}

/// Whether an object has what servers always wanted, though the specifications do not say so; patches and examples do not.
fn is_whole(object: &Value) -> bool {
    let has = |path: &str| object.pointer(path).is_some_and(|value| !value.is_null());
    let has_content = |key: &String| !["apiVersion", "kind", "metadata"].contains(&key.as_str());
    let mut keys = object
        .as_object()
        .into_iter()
        .flat_map(|object| object.keys());
    let is_implied = |if_there: &str, then: &str| !has(if_there) || has(then);
    let hooks = object.get("webhooks").and_then(Value::as_array);
    let mut hooks = hooks.into_iter().flatten();
    keys.any(has_content)
        && is_implied("/spec/template", "/spec/template/metadata/labels")
        && is_implied("/spec/limited", "/spec/limited/limitResponse")
        && hooks.all(|hook| hook.get("rules").is_some())
}

impl Written {
    /// `extensions/v1beta1 Ingress -> networking.k8s.io/v1 Ingress`.
    pub fn names(&self) -> String {
        format!("{} -> {}", name(&self.before), name(&self.after))
    }

    /// Those problems that the fix has to answer for.
    ///
    /// Of an object that was whole these are all, but for those that it has on the target in its old version too. Others may lack what they lacked from the start.
    pub fn faults(&self, problems: Vec<Problem>, fields: &Fields, target: Minor) -> Vec<Problem> {
        let old = fields.problems(&self.before, target.0).unwrap_or_default();
        let was_there = |problem: &Problem| {
            let before = self.before.pointer(&problem.field);
            old.contains(problem) && before == self.after.pointer(&problem.field)
        };
        let is_ours = |problem: &Problem| match problem.fault {
            _ if was_there(problem) => false,
            _ if self.was_whole => true,
            Fault::Unknown => !self.unknown.iter().any(|name| name == problem.name()),
            Fault::Missing | Fault::Type => false,
        };
        problems.into_iter().filter(is_ours).collect()
    }
}

/// Minors with removals between them, the newest ones, and the one that is planned.
pub const MINORS: [Minor; 9] = [
    Minor(16),
    Minor(19),
    Minor(22),
    Minor(25),
    Minor(27),
    Minor(29),
    Minor(32),
    Minor(36),
    Minor(37),
];
