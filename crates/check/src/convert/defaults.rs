//! Defaults that a newer version changed, written down as the older one had them.

use facts::ChangedDefault;

use super::Turn;
use crate::Edit;
use crate::context::{Context, Head, message, text};
use crate::fields::Entries;
use crate::rewrite::{At, New};
use crate::rules::changed_default::{self, Unset};

/// What is said of them.
pub(crate) const KEPT: (&str, &[&str]) = ("note-defaults-kept", &["api", "changes"]);

/// Writes the old defaults of fields that the object leaves out, so that it means the same in the new version.
pub(super) fn keep(turn: &mut Turn<'_, '_, '_>) {
    if !turn.is_new_version() {
        return;
    }
    let mut unset = changed_default::unset(turn.ctx, turn.head);
    for (_, rows) in &mut unset {
        rows.retain(|row| can_be_said(row));
    }
    write(turn, &unset);
    let changes = changed_default::changes(turn.head, &unset);
    if !changes.is_empty() {
        let api = text(turn.head.api_version);
        let words = [("api", api), ("changes", text(changes))];
        turn.note(message(KEPT.0, words));
    }
}

/// The edits that write old defaults down in an object that keeps its version.
pub(crate) fn written(
    ctx: &Context<'_, '_>,
    head: &Head<'_>,
    unset: &[Unset],
) -> Option<Vec<Edit>> {
    let (group, version) = facts::split_api_version(head.api_version);
    let to = facts::find_api(group, version, head.kind)?;
    let mut turn = Turn::new(ctx, head, to);
    write(&mut turn, unset);
    turn.rw.finish()
}

/// Writes old defaults, each where it belongs.
fn write(turn: &mut Turn<'_, '_, '_>, unset: &[Unset]) {
    for (entries, rows) in unset {
        let mut missing = Vec::new();
        for row in rows {
            put(&mut missing, row.place.field, row.old);
        }
        turn.add(*entries, missing);
    }
}

/// A definition of a custom resource says the same in its schema instead.
fn can_be_said(row: &ChangedDefault) -> bool {
    row.place.field != "preserveUnknownFields"
}

/// Puts a value at a way of keys.
fn put(map: &mut Vec<(String, New)>, way: &str, value: &str) {
    let Some((key, rest)) = way.split_once('.') else {
        let new = match value.parse::<u32>().is_ok() || value == "true" || value == "false" {
            true => New::plain(value),
            false => New::text(value),
        };
        return map.push((way.to_owned(), new));
    };
    if !map.iter().any(|(known, _)| known == key) {
        map.push((key.to_owned(), New::Map(Vec::new())));
    }
    if let Some((_, New::Map(below))) = map.iter_mut().find(|(known, _)| known == key) {
        put(below, rest, value);
    }
}

impl Turn<'_, '_, '_> {
    /// Adds entries that are missing, at any depth: a mapping that is there gets what it lacks. New keys stand before
    /// `template`, or else last.
    pub(crate) fn add(&mut self, entries: Entries, missing: Vec<(String, New)>) {
        let mut new = Vec::new();
        for (key, value) in missing {
            let pair = entries.get(self.ctx, &key);
            let there = pair.and_then(|(_, there)| Entries::of(self.ctx, there));
            match (pair, there, value) {
                (None, _, value) => new.push((key, value)),
                (_, Some(there), New::Map(below)) => self.add(there, below),
                (Some(pair), None, value @ New::Map(_)) => {
                    self.rw.replace(&[pair], vec![(key, value)]);
                }
                _ => {}
            }
        }
        if new.is_empty() {
            return;
        }
        let template = entries.get(self.ctx, "template").map(|(key, _)| key);
        let at = template.map_or(At::Last, At::Before);
        self.rw.insert(entries, at, new);
    }
}
