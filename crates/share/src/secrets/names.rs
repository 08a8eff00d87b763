//! Names that say that a value is secret, and values that are none under any name.

/// Ends of names, without dashes and in small letters, whose values are secret.
const SECRET: &[&str] = &[
    "accesskey",
    "accesstoken",
    "accountkey",
    "apikey",
    "apisecret",
    "appsecret",
    "authkey",
    "authsecret",
    "bearertoken",
    "clientkeydata",
    "clientsecret",
    "connectionstring",
    "consumersecret",
    "cookiesecret",
    "credential",
    "credentials",
    "dockercfg",
    "dockerconfigjson",
    "encryptionkey",
    "hmacsecret",
    "jwtsecret",
    "masterkey",
    "oauthsecret",
    "passphrase",
    "passwd",
    "password",
    "passwort",
    "privatekey",
    "secretaccesskey",
    "secretkey",
    "secretkeybase",
    "sessionsecret",
    "sharedkey",
    "sharedsecret",
    "signingkey",
    "signingsecret",
    "token",
    "webhooksecret",
];

/// Names that are secret only as a whole.
const WHOLE: &[&str] = &["pass", "pgpass", "pw", "pwd", "secret"];

/// Names in this form end a list of programs' variables, such as `JWT_SECRET`.
const VARIABLE: &[&str] = &["_PASS", "_PW", "_PWD", "_SECRET"];

/// Whether values under this name are secret.
pub(super) fn is_secret(name: &str) -> bool {
    let letters = name.chars().filter(|c| !matches!(c, '-' | '_' | '.' | ' '));
    let plain: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    let last = name.rsplit(['.', '/']).next().unwrap_or_default();
    WHOLE.contains(&plain.as_str())
        || WHOLE.contains(&last.to_ascii_lowercase().as_str())
        || SECRET.iter().any(|end| plain.ends_with(end))
        || (is_variable(name) && VARIABLE.iter().any(|end| name.ends_with(end)))
}

/// Whether a name is written as those of variables are.
fn is_variable(name: &str) -> bool {
    name.contains('_') && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether a value under a secret name is one itself, and not a word that leads to it.
pub(super) fn is_literal(name: &str, value: &str) -> bool {
    let value = value.trim();
    let plain = name.to_ascii_lowercase();
    let is_password = ["password", "passwd", "passphrase", "pass", "pwd"]
        .iter()
        .any(|end| plain.ends_with(end));
    let may_be_a_name = !is_variable(name) && !is_password && !plain.ends_with("key-data");
    !(is_known(value)
        || is_prose(value)
        || is_path(value)
        || is_template(value)
        || (may_be_a_name && is_object_name(value))
        || (plain.ends_with("token") && value.len() < 6))
}

/// Whether a value says nothing by itself: a word such as `true`, a reference, a placeholder.
pub(super) fn is_known(value: &str) -> bool {
    let value = value.trim();
    let between = |start: &str, end: &str| value.starts_with(start) && value.ends_with(end);
    matches!(value, "" | "true" | "false" | "null" | "~" | "yes" | "no" | "none" | "string")
        || between("${", "}")
        || between("$(", ")")
        || between("{{", "}}")
        || between("<", ">")
        || between("%", "%")
        || between("@", "@")
        // Values that SOPS has encrypted: https://getsops.io/docs/#encryption-protocol
        || value.starts_with("ENC[")
        || value.strip_prefix('$').is_some_and(is_variable_name)
        || ["vault:", "ref+", "op://", "arn:aws:", "secretref:", "file:", "env:", "awssm://", "gcpsm://", "data:image/"]
            .iter()
            .any(|start| value.starts_with(start))
        || value.starts_with(crate::hide::MARK)
        || is_one_sign(value)
}

fn is_variable_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte == b'_' || byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// `xxxx`, `****` and `...` stand for something.
fn is_one_sign(value: &str) -> bool {
    let mut chars = value.chars();
    let first = chars.next();
    value.len() >= 3 && chars.all(|c| Some(c) == first)
}

/// Sentences are about a secret.
fn is_prose(value: &str) -> bool {
    let words = value.split_whitespace();
    let is_word = |word: &&str| {
        word.chars()
            .all(|c| c.is_alphabetic() || ",.:;'`\"()-".contains(c))
    };
    words.filter(is_word).count() >= 3
}

fn is_path(value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    (value.starts_with('/') || value.starts_with("./"))
        && value.matches('/').count() >= 2
        && value.chars().all(is_plain)
        && value.rsplit('/').next().is_none_or(|last| last.len() < 24)
}

/// Something is filled in later, or it is an address, whose password is found by itself.
fn is_template(value: &str) -> bool {
    ["{{", "://"].iter().any(|sign| value.contains(sign))
        || ["${", "$("].iter().any(|start| value.starts_with(start))
}

/// Names of objects and of keys in them: words in small letters, a number at most after them.
fn is_object_name(value: &str) -> bool {
    let mut words = value.split(['-', '.', '_', '/']);
    words.all(|word| {
        let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
        word.len() - letters.len() <= 2
            && letters.len() < 20
            && letters.bytes().all(|byte| byte.is_ascii_lowercase())
    })
}
