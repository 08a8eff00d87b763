//! Conditions of Go templates, as far as the target decides them: the version of Kubernetes, and which APIs it serves.
//!
//! Whatever depends on values is unknown, and so is what a function makes of it that is not listed here.

use facts::{Minor, Scope, Surface};

use super::constraint;

/// What an expression comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Value<'t> {
    Unknown,
    Is(bool),
    Text(&'t str),
    Number(i64),
    /// The version of the target.
    Version,
    /// Its major or minor, which is a text until it is made a number.
    Part(i64),
}

/// The variables of a text; those that were set to different things are unknown.
pub(super) type Variables<'t> = Vec<(&'t str, Value<'t>)>;

/// How deep parentheses are followed.
const MAX_DEPTH: usize = 24;
/// How many variables are kept.
const MAX_VARIABLES: usize = 200;

/// Whether a condition holds on the target; `None` when something else decides it.
pub(super) fn decide(
    condition: &str,
    target: Option<Minor>,
    variables: &Variables<'_>,
) -> Option<bool> {
    match evaluate(condition, target?, variables) {
        Value::Is(is) => Some(is),
        _ => None,
    }
}

/// Keeps what a variable is set to.
pub(super) fn set<'t>(
    variables: &mut Variables<'t>,
    name: &'t str,
    value: &'t str,
    target: Option<Minor>,
) {
    let value = target.map_or(Value::Unknown, |target| evaluate(value, target, variables));
    match variables.iter().position(|(known, _)| *known == name) {
        Some(i) if variables[i].1 != value => variables[i].1 = Value::Unknown,
        None if variables.len() < MAX_VARIABLES => variables.push((name, value)),
        _ => {}
    }
}

fn evaluate<'t>(text: &'t str, target: Minor, variables: &Variables<'t>) -> Value<'t> {
    let mut reader = Reader {
        rest: text,
        target,
        variables,
        depth: 0,
    };
    let value = reader.pipeline();
    match reader.rest.trim_start() {
        "" => value,
        _ => Value::Unknown,
    }
}

struct Reader<'a, 't> {
    rest: &'t str,
    target: Minor,
    variables: &'a Variables<'t>,
    depth: usize,
}

/// A piece of an expression.
enum Term<'t> {
    Value(Value<'t>),
    /// A function or a method, which takes what follows.
    Name(&'t str),
}

impl<'t> Reader<'_, 't> {
    /// Calls with `|` between them: what comes before is the last argument of what follows.
    fn pipeline(&mut self) -> Value<'t> {
        let mut value = None;
        loop {
            value = Some(self.call(value));
            let rest = self.rest.trim_start();
            let Some(rest) = rest.strip_prefix('|') else {
                return value.unwrap_or(Value::Unknown);
            };
            self.rest = rest;
        }
    }

    fn call(&mut self, piped: Option<Value<'t>>) -> Value<'t> {
        let Some(first) = self.term() else {
            return Value::Unknown;
        };
        let mut args = Vec::new();
        while let Some(term) = self.term() {
            args.push(match term {
                Term::Value(value) => value,
                // A function without arguments.
                Term::Name(_) => Value::Unknown,
            });
        }
        args.extend(piped);
        match first {
            Term::Value(value) if args.is_empty() => value,
            Term::Value(_) => Value::Unknown,
            Term::Name(name) => apply(name, &args, self.target),
        }
    }

    fn term(&mut self) -> Option<Term<'t>> {
        self.rest = self.rest.trim_start();
        let rest = self.rest;
        let first = rest.chars().next()?;
        match first {
            '|' | ')' => None,
            '(' if self.depth < MAX_DEPTH => {
                self.rest = &rest[1..];
                self.depth += 1;
                let value = self.pipeline();
                self.depth -= 1;
                self.rest = self.rest.trim_start().strip_prefix(')')?;
                let is_field = self.rest.starts_with('.');
                let value = if is_field { Value::Unknown } else { value };
                self.word();
                Some(Term::Value(value))
            }
            '"' | '`' => {
                let end = rest[1..].find(first)? + 1;
                self.rest = &rest[end + 1..];
                Some(Term::Value(Value::Text(&rest[1..end])))
            }
            _ => {
                let word = self.word();
                (!word.is_empty()).then(|| self.named(word))
            }
        }
    }

    fn word(&mut self) -> &'t str {
        let is_end = |c: char| c.is_whitespace() || matches!(c, '|' | '(' | ')' | '"' | '`' | ',');
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    /// What a word stands for.
    fn named(&self, word: &'t str) -> Term<'t> {
        if let Some((_, capability)) = word.split_once(".Capabilities.") {
            let minor = i64::from(self.target.0);
            return match capability {
                "KubeVersion" | "KubeVersion.Version" | "KubeVersion.GitVersion" => {
                    Term::Value(Value::Version)
                }
                "KubeVersion.Minor" => Term::Value(Value::Part(minor)),
                "KubeVersion.Major" => Term::Value(Value::Part(1)),
                "APIVersions.Has" => Term::Name("Has"),
                _ => Term::Value(Value::Unknown),
            };
        }
        let known = |(name, _): &&(&str, Value<'t>)| *name == word;
        Term::Value(match word {
            "true" => Value::Is(true),
            "false" => Value::Is(false),
            _ if word.starts_with('$') => self
                .variables
                .iter()
                .find(known)
                .map_or(Value::Unknown, |(_, value)| *value),
            _ if word.starts_with('.') => Value::Unknown,
            _ => match word.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => return Term::Name(word),
            },
        })
    }
}

/// What a function comes to.
fn apply<'t>(name: &str, args: &[Value<'t>], target: Minor) -> Value<'t> {
    let truth = |is: Option<bool>| is.map_or(Value::Unknown, Value::Is);
    match (name, args) {
        ("not", [Value::Is(is)]) => Value::Is(!is),
        ("and", _) => all(args, false),
        ("or", _) => all(args, true),
        ("Has", [Value::Text(api)]) => truth(is_served(api, target)),
        ("include", [Value::Text(helper), _]) => helped(helper, target),
        ("semverCompare", [Value::Text(wanted), Value::Version]) => {
            truth(constraint::allows(wanted, target))
        }
        ("int" | "int64" | "atoi" | "float64", [Value::Part(number) | Value::Number(number)]) => {
            Value::Number(*number)
        }
        ("int" | "int64" | "atoi" | "float64", [Value::Text(text)]) => {
            text.parse().map_or(Value::Unknown, Value::Number)
        }
        // A version that somebody may set stands in for that of the cluster.
        ("default" | "coalesce", _) if args.contains(&Value::Version) => Value::Version,
        ("toString" | "trimPrefix" | "trimSuffix" | "trim" | "printf" | "quote", _) => {
            match args.last() {
                Some(last @ (Value::Version | Value::Part(_))) => *last,
                _ => Value::Unknown,
            }
        }
        ("eq" | "ne" | "lt" | "le" | "gt" | "ge", [a, b]) => truth(compare(name, *a, *b)),
        _ => Value::Unknown,
    }
}

/// What a helper gives whose name says it, in many charts the same.
fn helped<'t>(name: &str, target: Minor) -> Value<'t> {
    match name {
        "common.capabilities.psp.supported" => Value::Is(target < Minor(25)),
        _ if name.ends_with("kubeVersion") => Value::Version,
        _ => Value::Unknown,
    }
}

/// `or` when one that is `decisive` decides, which is what it is for `true`; else `and`.
fn all<'t>(args: &[Value<'t>], decisive: bool) -> Value<'t> {
    let is = |wanted: bool| args.contains(&Value::Is(wanted));
    let is_known = args.iter().all(|value| matches!(value, Value::Is(_)));
    match () {
        () if is(decisive) => Value::Is(decisive),
        () if is_known && is(!decisive) => Value::Is(!decisive),
        () => Value::Unknown,
    }
}

fn compare(name: &str, a: Value<'_>, b: Value<'_>) -> Option<bool> {
    let number = |value| match value {
        Value::Number(number) | Value::Part(number) => Some(number),
        Value::Text(text) => text.trim_end_matches('+').parse().ok(),
        _ => None,
    };
    let (a, b) = match (a, b) {
        (Value::Text(_), Value::Text(_)) => return None,
        (a, b) => (number(a)?, number(b)?),
    };
    Some(match name {
        "eq" => a == b,
        "ne" => a != b,
        "lt" => a < b,
        "le" => a <= b,
        "gt" => a > b,
        _ => a >= b,
    })
}

/// Whether the target serves `group/version` or `group/version/Kind` by default.
fn is_served(api: &str, target: Minor) -> Option<bool> {
    let (api_version, kind) = match api.rsplit_once('/') {
        Some((before, last)) if last.starts_with(|c: char| c.is_ascii_uppercase()) => {
            (before, Some(last))
        }
        _ => (api, None),
    };
    let (group, version) = facts::split_api_version(api_version);
    let mut rows = facts::apis().iter().filter(|row| {
        (row.group, row.version, row.surface) == (group, version, Surface::Rest)
            && kind.is_none_or(|kind| row.kind == kind)
            // The group that a subresource takes its kind from need not be served.
            && row.scope != Scope::Subresource
    });
    let first = rows.next()?;
    let mut rows = std::iter::once(first).chain(rows);
    Some(rows.any(|row| row.on_by_default && row.is_served_in(target)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(minor: u16, condition: &str) -> Option<bool> {
        decide(condition, Some(Minor(minor)), &Vec::new())
    }

    #[test]
    fn the_target_decides_versions_and_apis() {
        let ingress = r#".Capabilities.APIVersions.Has "networking.k8s.io/v1/Ingress""#;
        assert_eq!(on(36, ingress), Some(true));
        assert_eq!(on(18, ingress), Some(false));
        assert_eq!(on(36, &format!("not ({ingress})")), Some(false));
        let policy = r#".Capabilities.APIVersions.Has "policy/v1beta1""#;
        assert_eq!((on(24, policy), on(36, policy)), (Some(true), Some(false)));
        assert_eq!(
            on(36, &format!("and .Values.enabled (not ({ingress}))")),
            Some(false)
        );
        assert_eq!(on(36, &format!("and .Values.enabled ({ingress})")), None);
        assert_eq!(on(36, &format!("or .Values.old ({ingress})")), Some(true));
        let version = r#"semverCompare ">=1.19-0" .Capabilities.KubeVersion.GitVersion"#;
        assert_eq!(
            (on(18, version), on(19, version)),
            (Some(false), Some(true))
        );
        let helped = r#"semverCompare "<1.25-0" (include "common.capabilities.kubeVersion" .)"#;
        assert_eq!((on(24, helped), on(36, helped)), (Some(true), Some(false)));
        let policy = r#"and (include "common.capabilities.psp.supported" .) .Values.on"#;
        assert_eq!((on(24, policy), on(36, policy)), (None, Some(false)));
        let piped = r#"$.Capabilities.KubeVersion.Version | semverCompare "<1.25-0""#;
        assert_eq!((on(24, piped), on(25, piped)), (Some(true), Some(false)));
        let minor = r#"ge (int (trimSuffix "+" .Capabilities.KubeVersion.Minor)) 16"#;
        assert_eq!((on(15, minor), on(36, minor)), (Some(false), Some(true)));
        let own =
            r#"semverCompare ">= 1.16" (default .Capabilities.KubeVersion.Version .Values.v)"#;
        assert_eq!(on(36, own), Some(true));
    }

    #[test]
    fn values_decide_the_rest() {
        for condition in [
            ".Values.ingress.enabled",
            r#".Capabilities.APIVersions.Has "monitoring.coreos.com/v1""#,
            r#"semverCompare ">=1.2" .Chart.AppVersion"#,
            r#"eq (include "shop.api" .) "networking.k8s.io/v1""#,
            r#"eq .Values.api "v1""#,
            r#"semverCompare ">=1.19-0" .Capabilities.KubeVersion.GitVersion extra"#,
            "(",
            ")",
            "\"",
            "and",
            "",
        ] {
            assert_eq!(on(36, condition), None, "{condition}");
        }
    }
}
