//! What counts as a secret: every text of `found` with its expected list, every text of `clean` without any, tokens of all
//! issuers, and random words. `UPDATE_EXPECT=1 cargo test -p share` writes the lists.

use std::fs;
use std::path::{Path, PathBuf};

use share::secrets;

fn texts(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending != "out"));
    paths.sort();
    paths
}

/// A line for each secret: where it stands, why it counts, and what it is.
fn list(text: &str) -> String {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let all = secrets(text);
    let lines = all.iter().map(|secret| {
        let value = secret.span.slice(text);
        format!(
            "{}: {} {value:?}\n",
            line(secret.span.start),
            secret.kind.name()
        )
    });
    lines.collect()
}

#[test]
fn finds_every_secret() {
    for path in texts("found") {
        let text = fs::read_to_string(&path).expect("a text");
        let expected = path.with_extension("out");
        let found = list(&text);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &found).expect("the list can be written");
        }
        assert_eq!(
            found,
            fs::read_to_string(&expected).expect("a list"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn leaves_all_else_alone() {
    for path in texts("clean") {
        let text = fs::read_to_string(&path).expect("a text");
        assert_eq!(list(&text), "", "{}", path.display());
    }
}

/// Starts of tokens and how long they go on. Whole ones would be taken for real ones by those who guard repositories.
const STARTS: [(&str, usize); 24] = [
    ("ghp_", 36),
    ("github_pat_", 82),
    ("glpat-", 20),
    ("AKIA", 16),
    ("AIza", 35),
    ("GOCSPX-", 28),
    ("xoxb-", 50),
    ("https://hooks.slack.com/services/", 44),
    ("npm_", 36),
    ("pypi-AgEIcHlwaS5vcmc", 60),
    ("sk_live_", 24),
    ("rk_live_", 24),
    ("SG.", 66),
    ("dop_v1_", 64),
    ("dckr_pat_", 27),
    ("hvs.", 90),
    ("shpat_", 32),
    ("hf_", 34),
    ("sk-proj-", 48),
    ("sk-ant-", 90),
    ("dapi", 32),
    ("glsa_", 41),
    ("NRAK-", 27),
    ("AGE-SECRET-KEY-1", 58),
];

/// Numbers that look random and are the same in every run (xorshift).
fn random(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state >> 11) as usize
}

fn word(state: &mut u64, alphabet: &[u8], length: usize) -> String {
    (0..length)
        .map(|_| char::from(alphabet[random(state) % alphabet.len()]))
        .collect()
}

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

#[test]
fn knows_the_tokens_of_issuers() {
    let mut state = 88172645463325252;
    for (start, length) in STARTS {
        for text in [
            "value: @\n",
            "echo @",
            "{\"a\":\"@\"}",
            "# see @\n",
            "a: \"x\\n@\\n\"\n",
        ] {
            let token = format!("{start}{}", word(&mut state, LETTERS, length));
            let text = text.replace('@', &token);
            let found = secrets(&text);
            assert!(
                found
                    .iter()
                    .any(|secret| token.ends_with(secret.span.slice(&text))
                        && secret.span.len() >= length),
                "{text}: {found:?}"
            );
        }
    }
}

#[test]
fn finds_random_words() {
    let mut state = 1234567;
    let mut missed = 0;
    for i in 0..1_000 {
        let text = format!("thing: {}\n", word(&mut state, LETTERS, 28 + i % 60));
        missed += usize::from(secrets(&text).is_empty());
    }
    assert!(missed <= 20, "{missed} of 1000 were missed");
}
