//! `legacy-package-key`: the key of the package repositories that are gone, or one that is handed to `apt-key`.

use super::packages::{self, FIRST, Keyring, Plan, called, key_text};
use super::{Check, Rule};
use crate::context::message;
use crate::plain::keys::{Key, Way};
use crate::plain::packages::Format;
use crate::plain::statement::{is_filled, line_at};
use crate::whole::Whole;
use crate::{Edit, Finding, Fix, Safety, Severity, Span};

pub(super) const RULE: Rule = Rule {
    id: "legacy-package-key",
    safety: Some(Safety::Review),
    messages: &[
        ("finding-legacy-package-key", &["key"]),
        ("finding-legacy-package-key-added", &["key"]),
        ("fix-use-package-key", &["minor"]),
        ("fix-fetch-package-key", &["minor"]),
        ("note-package-key", &[]),
    ],
    guide: "package-repositories",
    check: Check::Text(check),
};

fn check(whole: &Whole<'_>) -> Vec<Finding> {
    let keys = &whole.plain.keys;
    if keys.is_empty() {
        return Vec::new();
    }
    let plan = Plan::of(whole);
    keys.iter().map(|key| find(whole, key, &plan)).collect()
}

fn find(whole: &Whole<'_>, key: &Key, plan: &Plan) -> Finding {
    let name = match key.way {
        Way::AptKey(_) => "finding-legacy-package-key-added",
        _ => "finding-legacy-package-key",
    };
    let words = message(name, [("key", called(key.url.slice(whole.text)))]);
    let taken = plan.taken(key.format);
    let (_, url) = taken.urls(key.format);
    let has_packages = taken.minor >= FIRST;
    Finding {
        subject: "key of packages".to_owned(),
        replacement: has_packages.then_some(url),
        source: packages::SOURCE,
        fixes: if has_packages {
            vec![mend(whole, key, plan)]
        } else {
            Vec::new()
        },
        ..whole.finding(RULE.id, Severity::Warning, key.url, words)
    }
}

fn mend(whole: &Whole<'_>, key: &Key, plan: &Plan) -> Fix {
    let taken = plan.taken(key.format);
    let fix = match edits(whole, key, plan) {
        Some(mut edits) => {
            edits.extend(follow(whole.text, key.url));
            edits.sort_by_key(|edit| edit.span.key());
            Fix::new(taken.title("fix-use-package-key"), Safety::Review, edits)
        }
        None => Fix::new(
            taken.title("fix-fetch-package-key"),
            Safety::Manual,
            Vec::new(),
        )
        .copy(key_text(taken, key.format)),
    };
    let fix = taken.fix(fix);
    match key.format {
        Format::Deb => fix.note(message("note-package-key", [])),
        Format::Rpm => fix,
    }
}

fn edits(whole: &Whole<'_>, key: &Key, plan: &Plan) -> Option<Vec<Edit>> {
    let text = whole.text;
    let (_, url) = plan.taken(key.format).urls(key.format);
    let put = |span: Span, text: &str| Edit {
        span,
        text: text.to_owned(),
    };
    let keyring = plan.keyring;
    let file = |path: Span| match keyring {
        Keyring::File(file) => file,
        Keyring::AsItIs => path.slice(text),
    };
    let of_url = put(key.url, &url);
    Some(match &key.way {
        Way::AptKey(command) => {
            let Keyring::File(file) = keyring else {
                return None;
            };
            let new = ["gpg --dearmor --yes -o ", file].concat();
            vec![of_url, put(*command, &new)]
        }
        Way::Dearmor(Some(path)) if file(*path) != path.slice(text) => {
            vec![of_url, put(*path, file(*path))]
        }
        Way::Module(Some(path)) => match keyring {
            Keyring::File(file) => vec![of_url, put(*path, file)],
            Keyring::AsItIs => return None,
        },
        Way::Save { option, path } => save(text, key, *option, *path, &url, file(*path))?,
        Way::Dearmor(_) | Way::Import | Way::Module(None) => vec![of_url],
        Way::Other => return None,
    })
}

/// `curl` has to be told to follow: unlike the old address, the new one answers with a redirection.
fn follow(text: &str, url: Span) -> Option<Edit> {
    let before = text.get(..url.start)?;
    let end = before.rfind("curl ")? + "curl".len();
    let options = before.get(end..)?.replace("\\\n", " ");
    let is_told = options.split_whitespace().any(|word| {
        word.starts_with("--location")
            || (word.starts_with('-') && !word.starts_with("--") && word.contains('L'))
    });
    let is_other = is_told || options.contains(['\n', '|', ';', '&']);
    (!is_other).then(|| Edit::insert(end, " -L".to_owned()))
}

/// What was written as it came goes through `gpg`, as the new key is armored.
fn save(
    text: &str,
    key: &Key,
    option: Span,
    path: Span,
    url: &str,
    file: &str,
) -> Option<Vec<Edit>> {
    let (said, line) = (option.slice(text), line_at(text, key.url.start));
    let is_wget = said.ends_with('O');
    let is_last = text
        .get(key.url.end..line.end)?
        .trim_matches(['"', '\'', ' '])
        .is_empty();
    if is_filled(path.slice(text))
        || !is_last
        || option.end > path.start
        || path.end > key.url.start
    {
        return None;
    }
    let kept = match (is_wget, said) {
        (true, said) => [said, "-"].concat(),
        (false, "-o" | "--output") => String::new(),
        (false, said) => said.strip_suffix('o')?.to_owned(),
    };
    let blank = usize::from(kept.is_empty());
    let sudo = if line.slice(text).contains("sudo ") {
        "sudo "
    } else {
        ""
    };
    let piped = [" | ", sudo, "gpg --dearmor --yes -o ", file].concat();
    Some(vec![
        Edit {
            span: Span {
                start: option.start,
                end: path.end + blank,
            },
            text: kept,
        },
        Edit {
            span: key.url,
            text: url.to_owned(),
        },
        Edit::insert(line.end, piped),
    ])
}
