//! Words that look as if drawn by chance: many different signs for their length, letters of both sizes mixed with digits.
//!
//! Shannon's entropy of a random word of 24 signs of base64 is about 4.1 bits a sign, of 40 signs 4.7. Names and sentences of
//! programs reach 4.1 only when they are long, and change less often between small letters, large letters and digits.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::{Found, Kind};

/// Words of fewer signs are told from names by nothing.
const SHORTEST: usize = 24;
/// Hexadecimal words of fewer signs are numbers; longer ones are digests unless their name says otherwise.
const SHORTEST_HEX: usize = 32;
/// Starts of pictures and of other things that everybody may see, in base64.
const HARMLESS: [&str; 9] = [
    "iVBORw0KGgo",
    "/9j/",
    "R0lGOD",
    "PHN2Zy",
    "UklGR",
    "AAABAA",
    "AAAAB3NzaC",
    "AAAAC3NzaC",
    "AAAAE2VjZH",
];
/// Parts of names whose values are random and public.
const PUBLIC: [&str; 17] = [
    "hash",
    "digest",
    "checksum",
    "sha",
    "uid",
    "applyset",
    "uuid",
    "revision",
    "fingerprint",
    "integrity",
    "etag",
    "cert",
    "crt",
    "pub",
    "ca-",
    "nodeid",
    "cabundle",
];
/// Ends of names whose values are secret even as digits from 0 to f.
const KEYS: [&str; 5] = ["key", "salt", "seed", "cookie", "secret"];

pub(super) fn find(text: &str, found: &mut Found) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "+/_=-".contains(c);
        let mut start = 0;
        while let Some(next) = line.get(start..).and_then(|rest| rest.find(is_part)) {
            let from = start + next;
            let rest = &line[from..];
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            start = from + length;
            if length >= SHORTEST {
                look(line, from, length, at, found);
            }
        }
        at += line.len();
    }
}

fn look(line: &str, from: usize, length: usize, offset: usize, found: &mut Found) {
    let run = &line[from..from + length];
    let word = run
        .rsplit_once('=')
        .filter(|(_, last)| last.len() >= SHORTEST)
        .map_or(run, |(_, last)| last);
    let start = offset + from + run.len() - word.len();
    let before = &line[..start - offset];
    if found.is_public(start)
        || found.is_secret(start, start + word.len())
        || !is_random(word, before)
    {
        return;
    }
    found.add(start, start + word.len(), Kind::Random);
}

fn is_random(word: &str, before: &str) -> bool {
    let name = name_of(before);
    // An address, or what SOPS has encrypted.
    let start = before.rfind([' ', '"', '\'']).map_or(0, |at| at + 1);
    let is_sealed = before
        .rfind("ENC[")
        .is_some_and(|at| !before[at..].contains(']'));
    if before[start..].contains("://") || is_sealed || (before.ends_with('.') && word.contains('/'))
    {
        return false;
    }
    let is_digest = before.ends_with("sha256:")
        || before.ends_with("sha512:")
        || before.ends_with("sha1:")
        || before.ends_with('@');
    if is_digest
        || PUBLIC.iter().any(|part| name.contains(part))
        || HARMLESS.iter().any(|start| word.starts_with(start))
    {
        return false;
    }
    let core = word.trim_end_matches('=');
    if core
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    {
        let n_digits = core.bytes().filter(|byte| *byte != b'-').count();
        return n_digits == core.len()
            && n_digits >= SHORTEST_HEX
            && entropy(core) > 3.0
            && KEYS.iter().any(|end| name.ends_with(end));
    }
    is_mixed(core) && entropy(core) >= threshold(core.len()) && !is_text(core)
}

/// The name before a value in its line, in small letters.
fn name_of(before: &str) -> String {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-/".contains(byte);
    let before = before.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let length = before.bytes().rev().take_while(is_part).count();
    before[before.len() - length..].to_ascii_lowercase()
}

/// The least entropy of a random word of this length.
fn threshold(length: usize) -> f32 {
    match length {
        0..32 => 3.9,
        32..48 => 4.2,
        48..80 => 4.5,
        _ => 4.8,
    }
}

/// Bits a sign.
fn entropy(word: &str) -> f32 {
    let mut counts = [0_u32; 128];
    word.bytes()
        .for_each(|byte| counts[usize::from(byte & 0x7f)] += 1);
    let length = word.len() as f32;
    let shares = counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| *count as f32 / length);
    -shares.map(|share| share * share.log2()).sum::<f32>()
}

/// Whether small letters, large letters and digits take turns, and not by words.
fn is_mixed(word: &str) -> bool {
    let class = |byte: u8| match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    };
    let classes: Vec<u8> = word.bytes().map(class).collect();
    let n_turns = classes.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let n_signs = classes.iter().filter(|class| **class == 3).count();
    let n_digits = classes.iter().filter(|class| **class == 2).count();
    (0..3).all(|wanted| classes.contains(&wanted))
        && n_turns * 100 >= word.len() * 38
        && n_signs * 8 <= word.len()
        && n_digits >= 2
        && (word.len() / 16..=word.len() / 2).contains(&n_digits)
}

/// Whether a word is text or a certificate in base64, which is no secret by itself.
fn is_text(word: &str) -> bool {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let decode = |alphabet| GeneralPurpose::new(alphabet, config).decode(word);
    let Ok(bytes) = decode(&alphabet::STANDARD).or_else(|_| decode(&alphabet::URL_SAFE)) else {
        return false;
    };
    // A private key is found by its first line; here it is in base64 once more.
    if memchr::memmem::find(&bytes, b"PRIVATE KEY").is_some() {
        return false;
    }
    let is_certificate = bytes.starts_with(&[0x30, 0x82]);
    is_certificate
        || std::str::from_utf8(&bytes)
            .is_ok_and(|text| !text.contains(|c: char| c.is_control() && !c.is_whitespace()))
}
