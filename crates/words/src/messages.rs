//! Keys and arguments held against the catalogue while the program is compiled.

static MESSAGES: &[(&str, &[&str])] = TABLE;

const TABLE: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Every key with the names of its arguments, sorted by key.
pub fn messages() -> &'static [(&'static str, &'static [&'static str])] {
    MESSAGES
}

/// Says a message whose key and arguments are checked by the compiler; costs no more than [`crate::Words::say`].
///
/// ```
/// let words = words::Words::english();
/// assert_eq!(
///     words::say!(words, "command-version", version = "0.1.0", date = "2026-09-23"),
///     "farol 0.1.0, data as of 2026-09-23",
/// );
/// ```
///
/// ```compile_fail
/// words::say!(words::Words::english(), "comand-version", version = "0.1.0", date = "2026-09-23");
/// ```
///
/// ```compile_fail
/// words::say!(words::Words::english(), "command-version", version = "0.1.0");
/// ```
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = $crate::check_message(
            $key,
            Some(&[$(stringify!($name)),*]),
            concat!("content/en has no message `", $key, "`"),
            concat!("the arguments are not those of `", $key, "` in content/en"),
        );
        $words.say($key, &[$((stringify!($name), $crate::Arg::from($value))),*])
    }};
}

/// The key of a message, checked by the compiler, for tables that keep keys.
#[macro_export]
macro_rules! key {
    ($key:literal) => {{
        const _: () = $crate::check_message(
            $key,
            None,
            concat!("content/en has no message `", $key, "`"),
            "",
        );
        $key
    }};
}

/// Stops the compilation with one of the two faults unless English has `key` with exactly these `arguments`.
#[doc(hidden)]
pub const fn check_message(
    key: &str,
    arguments: Option<&[&str]>,
    unknown_key: &str,
    other_arguments: &str,
) {
    let Some(expected) = find(key) else {
        panic!("{}", unknown_key)
    };
    let Some(arguments) = arguments else { return };
    if arguments.len() != expected.len() {
        panic!("{}", other_arguments);
    }
    let mut i = 0;
    while i < arguments.len() {
        if !contains(expected, arguments[i]) {
            panic!("{}", other_arguments);
        }
        i += 1;
    }
}

const fn find(key: &str) -> Option<&'static [&'static str]> {
    let (mut low, mut high) = (0, TABLE.len());
    while low < high {
        let middle = low + (high - low) / 2;
        match compare(key.as_bytes(), TABLE[middle].0.as_bytes()) {
            0 => return Some(TABLE[middle].1),
            order if order < 0 => high = middle,
            _ => low = middle + 1,
        }
    }
    None
}

const fn contains(names: &[&str], name: &str) -> bool {
    let mut i = 0;
    while i < names.len() {
        if compare(names[i].as_bytes(), name.as_bytes()) == 0 {
            return true;
        }
        i += 1;
    }
    false
}

/// Negative, zero or positive, because `Ord` is not there in constants.
const fn compare(a: &[u8], b: &[u8]) -> i32 {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] as i32 - b[i] as i32;
        }
        i += 1;
    }
    a.len() as i32 - b.len() as i32
}
