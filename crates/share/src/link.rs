//! Texts as the end of an address: `1.`, then a zlib stream (deflate with a checksum, RFC 1950) in the base64 of addresses.
//!
//! What is unpacked is a number for what was hidden, one for the text that is shown, one for how many texts there are, and
//! name and content of each. A browser never sends what stands behind the hash of an address.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::bytes::{read_number, read_text, write_number, write_text};

/// What a link may unpack to, in bytes.
pub const LARGEST: usize = 4 * 1024 * 1024;
/// How many times larger than its bytes a link may unpack to; manifests come to 5 to 40.
const STEEPEST: usize = 250;
/// What any link may unpack to, however short it is.
const LEAST: usize = 64 * 1024;
/// The way of packing.
const VERSION: &str = "1.";
/// Smallest links; texts that fit into a link take a few milliseconds.
const EFFORT: u8 = 9;

/// Texts that travel together.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shared {
    /// Name and content of each.
    pub texts: Vec<(String, String)>,
    /// Which one was shown.
    pub shown: usize,
    /// How many values were hidden before.
    pub n_hidden: usize,
}

/// Why a link cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// Something is missing, or was changed on the way.
    Damaged,
    /// It was packed in a way that is not known here.
    Unknown,
    /// It unpacks to more than [`LARGEST`], or to far more than texts do.
    TooLarge,
}

/// Packs texts; none if they are too large to be unpacked again.
pub fn pack(shared: &Shared) -> Option<String> {
    let mut body = Vec::new();
    write_number(&mut body, shared.n_hidden);
    write_number(&mut body, shared.shown);
    write_number(&mut body, shared.texts.len());
    for (name, content) in &shared.texts {
        write_text(&mut body, name);
        write_text(&mut body, content);
    }
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&body, EFFORT);
    (body.len() <= limit(packed.len()))
        .then(|| format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(packed)))
}

/// Unpacks what [`pack`] made.
pub fn unpack(link: &str) -> Result<Shared, Unreadable> {
    let Some(packed) = link.strip_prefix(VERSION) else {
        let is_later = link.split_once('.').is_some_and(|(version, _)| {
            !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
        });
        return Err(if is_later {
            Unreadable::Unknown
        } else {
            Unreadable::Damaged
        });
    };
    // Programs that show addresses take the sign that ends a sentence along.
    let is_strange = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
    let packed = URL_SAFE_NO_PAD
        .decode(packed.trim_end_matches(is_strange))
        .map_err(|_| Unreadable::Damaged)?;
    let body = inflate(&packed)?;
    read(&body).ok_or(Unreadable::Damaged)
}

fn inflate(packed: &[u8]) -> Result<Vec<u8>, Unreadable> {
    use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};
    decompress_to_vec_zlib_with_limit(packed, limit(packed.len())).map_err(|error| {
        match error.status {
            TINFLStatus::HasMoreOutput => Unreadable::TooLarge,
            _ => Unreadable::Damaged,
        }
    })
}

/// What so many packed bytes may unpack to.
fn limit(packed: usize) -> usize {
    packed.saturating_mul(STEEPEST).clamp(LEAST, LARGEST)
}

fn read(mut body: &[u8]) -> Option<Shared> {
    let n_hidden = read_number(&mut body)?;
    let shown = read_number(&mut body)?;
    let count = read_number(&mut body)?;
    let mut texts = Vec::new();
    for _ in 0..count {
        texts.push((read_text(&mut body)?, read_text(&mut body)?));
    }
    (body.is_empty() && shown < count).then_some(Shared {
        texts,
        shown,
        n_hidden,
    })
}
