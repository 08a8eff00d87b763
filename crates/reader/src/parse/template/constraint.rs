//! Constraints on versions as `semverCompare` of Helm reads them, asked about a minor of which the patch is not known.
//!
//! See <https://github.com/Masterminds/semver#checking-version-constraints>.

use facts::Minor;

/// Whether every version of the target is allowed (`true`) or none is (`false`); `None` where the patch decides, or the
/// constraint cannot be read.
pub(super) fn allows(constraint: &str, target: Minor) -> Option<bool> {
    let mut is_open = false;
    for choice in constraint.split("||") {
        match allows_all(choice, target) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => is_open = true,
        }
    }
    (!is_open).then_some(false)
}

/// Parts with commas or blanks between them have to hold together.
fn allows_all(choice: &str, target: Minor) -> Option<bool> {
    if let Some((from, to)) = choice.split_once(" - ") {
        let from = holds(">=", version(from)?, target);
        return join(from, holds("<=", version(to)?, target));
    }
    let mut rest = choice.trim();
    let mut is_allowed = Some(true);
    loop {
        let end = rest
            .find(|c: char| !"=!<>~^".contains(c))
            .unwrap_or(rest.len());
        let (operator, after) = rest.split_at(end);
        let after = after.trim_start();
        let end = after
            .find(|c: char| c == ',' || c.is_whitespace())
            .unwrap_or(after.len());
        is_allowed = join(is_allowed, holds(operator, version(&after[..end])?, target));
        rest = after[end..].trim_start_matches([',', ' ', '\t']);
        if rest.is_empty() {
            return is_allowed;
        }
    }
}

fn join(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// A version with the parts that are given.
#[derive(Clone, Copy)]
struct Version {
    major: Option<u32>,
    minor: Option<u32>,
    patch: Option<u32>,
    /// Whether something like `-0` follows, which comes before the version itself.
    is_before: bool,
}

fn version(text: &str) -> Option<Version> {
    let text = text.trim().trim_start_matches('v');
    let text = text.split('+').next()?;
    let (numbers, is_before) = match text.split_once('-') {
        Some((numbers, _)) => (numbers, true),
        None => (text, false),
    };
    let mut parts = numbers.split('.').map(|part| match part {
        "x" | "X" | "*" => Some(None),
        _ => part.parse().ok().map(Some),
    });
    let version = Version {
        major: parts.next()??,
        minor: parts.next().unwrap_or(Some(None))?,
        patch: parts.next().unwrap_or(Some(None))?,
        is_before,
    };
    parts.next().is_none().then_some(version)
}

fn holds(operator: &str, wanted: Version, target: Minor) -> Option<bool> {
    let Some(major) = wanted.major else {
        return Some(true);
    };
    let Some(minor) = wanted.minor else {
        let order = 1.cmp(&major);
        return Some(match operator {
            "" | "=" | "==" | "~" | "~>" | "^" => order.is_eq(),
            "!=" => order.is_ne(),
            ">" => order.is_gt(),
            "<" => order.is_lt(),
            ">=" | "=>" => order.is_ge(),
            "<=" | "=<" => order.is_le(),
            _ => return None,
        });
    };
    let order = (1, u32::from(target.0)).cmp(&(major, minor));
    // Of the same minor, the patch decides, unless it is the first one.
    let is_first = wanted.patch.unwrap_or_default() == 0;
    let from_here = if is_first { Some(true) } else { None };
    let not = |is: Option<bool>| is.map(|is| !is);
    let is_same = match wanted.patch {
        None => Some(true),
        Some(_) => None,
    };
    match operator {
        _ if order.is_ne() => Some(match operator {
            "" | "=" | "==" | "~" | "~>" => false,
            "!=" => true,
            ">" | ">=" | "=>" => order.is_gt(),
            "^" => order.is_gt() && major == 1,
            "<" | "<=" | "=<" => order.is_lt(),
            _ => return None,
        }),
        "" | "=" | "==" => is_same,
        "!=" => not(is_same),
        "~" | "~>" | "^" | ">=" | "=>" => from_here,
        ">" if wanted.is_before => from_here,
        ">" => not(is_same).or(None),
        "<" => not(from_here),
        "<=" | "=<" if wanted.is_before => not(from_here),
        "<=" | "=<" => is_same,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_hold_as_in_helm() {
        let on = |minor, constraint| allows(constraint, Minor(minor));
        for (constraint, before, same, after) in [
            (">=1.19-0", Some(false), Some(true), Some(true)),
            (">= 1.19", Some(false), Some(true), Some(true)),
            ("<1.19-0", Some(true), Some(false), Some(false)),
            ("<1.19.5", Some(true), None, Some(false)),
            (">=1.19.5-0", Some(false), None, Some(true)),
            (">1.19", Some(false), Some(false), Some(true)),
            (">1.19-0", Some(false), Some(true), Some(true)),
            ("> 1.19.0-0", Some(false), Some(true), Some(true)),
            ("<=1.19.x", Some(true), Some(true), Some(false)),
            ("<=1.19-0", Some(true), Some(false), Some(false)),
            ("~1.19", Some(false), Some(true), Some(false)),
            ("^1.19-0", Some(false), Some(true), Some(true)),
            ("=1.19", Some(false), Some(true), Some(false)),
            ("1.19.3", Some(false), None, Some(false)),
            (">=1.19-0 <1.20-0", Some(false), Some(true), Some(false)),
            (">=1.19-0, <1.20.0-0", Some(false), Some(true), Some(false)),
            ("1.19 - 1.19.x", Some(false), Some(true), Some(false)),
            ("<1.18 || >=1.20-0", Some(false), Some(false), Some(true)),
            ("<9.9.9-9", Some(true), Some(true), Some(true)),
            ("*", Some(true), Some(true), Some(true)),
            ("1", Some(true), Some(true), Some(true)),
            ("latest", None, None, None),
            (">=", None, None, None),
        ] {
            let found = (on(18, constraint), on(19, constraint), on(20, constraint));
            assert_eq!(found, (before, same, after), "{constraint}");
        }
    }
}
