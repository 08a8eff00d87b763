//! Sharing: what a link may carry, what one that came carries, and putting back what was hidden.

use check::Edit;
use protocol::worker::Reply;
use protocol::{Answer, FileId};
use share::{Hidden, LARGEST, Secret, Shared, Unreadable, hide, pack, places, secrets, unpack};
use words::say;

use super::Desk;
use super::fixing::edited;
use crate::parts::{Carried, Leak, sharing};
use crate::text::Text;

/// The longest link that is given out: browsers take more, but none shows more in its address bar than 32 K.
const LONGEST: usize = 32_000;

/// What the page asks.
#[derive(Clone, Copy)]
pub(super) struct Wish<'a> {
    pub(super) what: &'a str,
    /// The address without the texts.
    pub(super) link: &'a str,
    /// The text in the editor.
    pub(super) shown: FileId,
}

impl Desk {
    pub(super) fn share(&mut self, wish: Wish, bytes: Vec<u8>) -> Reply {
        match wish.what {
            "open" => self.open(&String::from_utf8_lossy(&bytes)),
            "hold" => {
                self.hidden = Hidden::from_bytes(&bytes).unwrap_or_default();
                (Answer::Done, Vec::new())
            }
            "put-back" => self.put_back(),
            _ => self.dialog(wish),
        }
    }

    /// How many hidden values stand in the texts, as the words for them.
    pub(super) fn n_hidden(&self) -> usize {
        let texts = self.texts.values().filter(|_| !self.hidden.is_empty());
        texts.map(|text| self.places(text).len()).sum()
    }

    fn places(&self, text: &Text) -> Vec<share::Place<'_>> {
        match text.content.len() <= LARGEST {
            true => places(&text.content, &self.hidden),
            false => Vec::new(),
        }
    }

    /// The texts of a link.
    fn open(&self, packed: &str) -> Reply {
        let words = &self.words;
        let (shared, said) = match unpack(packed) {
            Ok(shared) => {
                let mut said = say!(words, "share-opened", count = shared.texts.len());
                if shared.n_hidden > 0 {
                    said.push(' ');
                    said += &say!(words, "share-opened-redacted", count = shared.n_hidden);
                }
                (shared, said)
            }
            Err(unreadable) => {
                let said = match unreadable {
                    Unreadable::Damaged => say!(words, "share-damaged"),
                    Unreadable::Unknown => say!(words, "share-unknown"),
                    Unreadable::TooLarge => say!(words, "share-unpacks-too-large"),
                };
                (Shared::default(), said)
            }
        };
        let shown = shared.shown;
        let (paths, texts): (Vec<_>, Vec<_>) = shared.texts.into_iter().unzip();
        let texts = texts.into_iter().map(String::into_bytes);
        (Answer::Opened { paths, shown, said }, texts.collect())
    }

    fn put_back(&self) -> Reply {
        let mut sent = Vec::new();
        let mut made = Vec::new();
        for (file, text) in &self.texts {
            let found = self.places(text);
            let edits: Vec<Edit> = found
                .iter()
                .map(|place| Edit {
                    span: place.span,
                    text: place.value.to_owned(),
                })
                .collect();
            if !edits.is_empty() {
                made.extend(edited(text, *file, &edits, 0, &mut sent));
            }
        }
        (
            Answer::Edits {
                edits: made,
                said: String::new(),
            },
            sent,
        )
    }

    /// What the dialog shows. What was hidden for it travels along, for the page to keep.
    fn dialog(&mut self, wish: Wish) -> Reply {
        let texts = self.texts.iter();
        let filled = texts.filter(|(_, text)| !text.content.trim().is_empty());
        let texts: Vec<(FileId, &Text)> = filled.map(|(file, text)| (*file, text)).collect();
        let n_bytes: usize = texts.iter().map(|(_, text)| text.content.len()).sum();
        let carried = if texts.is_empty() {
            Carried::Nothing
        } else if n_bytes > LARGEST {
            Carried::TooLarge
        } else {
            let found = texts.iter().map(|(_, text)| secrets(&text.content));
            carry(wish, &texts, &found.collect::<Vec<_>>(), &mut self.hidden)
        };
        let html = sharing(&self.words, wish.link, texts.len(), &carried).into_string();
        (Answer::Html { html }, vec![Hidden::to_bytes(&self.hidden)])
    }
}

fn carry(
    wish: Wish,
    texts: &[(FileId, &Text)],
    found: &[Vec<Secret>],
    known: &mut Vec<Hidden>,
) -> Carried {
    let n_hidden: usize = found.iter().map(Vec::len).sum();
    match wish.what {
        "plain" if n_hidden == 0 => {}
        "redacted" => {}
        _ if n_hidden == 0 => return Carried::Offer,
        _ => return Carried::Leaks(leaks(texts, found, known)),
    }
    let hidden = texts
        .iter()
        .zip(found)
        .map(|((_, text), secrets)| (text.path.clone(), hide(&text.content, secrets, known)));
    let shared = Shared {
        texts: hidden.collect(),
        shown: texts
            .iter()
            .position(|(file, _)| *file == wish.shown)
            .unwrap_or_default(),
        n_hidden,
    };
    let Some(packed) = pack(&shared) else {
        return Carried::TooLarge;
    };
    let link = format!("{}#t={packed}", wish.link);
    match link.len() <= LONGEST {
        true => Carried::Link { link, n_hidden },
        false => Carried::TooLong {
            length: link.len(),
            most: LONGEST,
        },
    }
}

/// What was found, each with its line as it would be sent.
fn leaks(texts: &[(FileId, &Text)], found: &[Vec<Secret>], known: &[Hidden]) -> Vec<Leak> {
    let mut known = known.to_vec();
    let mut leaks = Vec::new();
    for ((_, text), secrets) in texts.iter().zip(found) {
        let redacted = hide(&text.content, secrets, &mut known);
        for secret in secrets {
            let at = secret.span.start;
            let start = redacted[..at].rfind('\n').map_or(0, |at| at + 1);
            let line = redacted[start..].lines().next().unwrap_or_default();
            leaks.push(Leak {
                path: text.path.clone(),
                place: text.rows.position(&text.content, at),
                kind: secret.kind,
                line: line.trim().chars().take(80).collect(),
            });
        }
    }
    leaks
}
