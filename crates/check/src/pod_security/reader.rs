//! Reading the fields of a PodSecurityPolicy, and noting what they mean.

use crate::context::Context;
use crate::fields::Entries;
use crate::pod_security::policy::Level::{self, Restricted};
use crate::pod_security::policy::{Policy, Ranked};
use crate::tree::NodeId;

/// More items of a list are not named.
const MANY: usize = 3;

/// What stands at a field.
pub(super) enum Value<'a> {
    Unset,
    /// A template fills it in.
    Unknown,
    Known(Vec<&'a str>),
}

pub(super) struct Reader<'c, 'a, 't> {
    pub(super) ctx: &'c Context<'a, 't>,
    pub(super) spec: Entries,
    pub(super) annotations: Option<Entries>,
    /// Whether a template fills in the annotations as a whole.
    pub(super) is_annotated_later: bool,
    pub(super) policy: Policy,
}

impl<'a> Reader<'_, 'a, '_> {
    /// A scalar or the scalars of a list.
    pub(super) fn value(&self, id: Option<NodeId>) -> Value<'a> {
        let Some(id) = id else { return Value::Unset };
        let id = resolved(self.ctx, id);
        if self.ctx.doc.is_templated(id) {
            return Value::Unknown;
        }
        let items: Vec<NodeId> = self.ctx.items(id).collect();
        let all = if items.is_empty() { vec![id] } else { items };
        let known: Option<Vec<&str>> = all
            .into_iter()
            .filter(|id| !self.ctx.doc.tree.source(*id).starts_with(['[', '{']))
            .map(|id| self.ctx.scalar(resolved(self.ctx, id)))
            .collect();
        known.map_or(Value::Unknown, Value::Known)
    }

    /// The words at a field of the `spec`, which is noted where a template fills it in.
    pub(super) fn words(&mut self, field: &'static str) -> Option<Vec<&'a str>> {
        let (first, rest) = field.split_once('.').unwrap_or((field, ""));
        let mut at = self.spec.get(self.ctx, first).map(|(_, value)| value);
        if !rest.is_empty() {
            at = at.and_then(|id| self.ctx.find(resolved(self.ctx, id), &[rest]));
        }
        match self.value(at) {
            Value::Unset => Some(Vec::new()),
            Value::Known(words) => Some(words),
            Value::Unknown => {
                self.policy.unknown.push(field.to_owned());
                None
            }
        }
    }

    /// The only word at a field; empty where there is none, none where a template fills it in.
    pub(super) fn word(&mut self, field: &'static str) -> Option<&'a str> {
        let words = self.words(field)?;
        Some(words.first().copied().unwrap_or_default())
    }

    pub(super) fn rank(&mut self, field: &'static str, value: impl Into<String>, level: Level) {
        self.policy.ranked.push(Ranked {
            field,
            value: value.into(),
            level,
            refuses: true,
            is_narrower: false,
        });
    }

    /// Notes whether the field ranked last refuses anything.
    pub(super) fn refuses(&mut self, refuses: bool) {
        if let Some(last) = self.policy.ranked.last_mut() {
            last.refuses = refuses;
        }
    }

    /// Notes whether the field ranked last leaves out a part of what its level admits.
    pub(super) fn is_narrower(&mut self, is_narrower: bool) {
        if let Some(last) = self.policy.ranked.last_mut() {
            last.is_narrower = is_narrower && last.level != Restricted;
        }
    }

    pub(super) fn wrote(&mut self, field: &str) {
        self.policy.wrote.push(field.to_owned());
    }

    /// Ranks a list by what asks for most in it, and names that.
    pub(super) fn rank_worst(
        &mut self,
        field: &'static str,
        words: &[&str],
        level: impl Fn(&&str) -> Level,
    ) {
        let worst = words.iter().map(&level).max().unwrap_or(Restricted);
        let asking = words.iter().filter(|word| level(word) == worst);
        let mut asking: Vec<&str> = asking.copied().collect();
        if asking.len() > MANY {
            asking.truncate(MANY);
            asking.push("…");
        }
        self.rank(field, asking.join(" "), worst);
    }

    /// An annotation of the policy.
    pub(super) fn annotation(&mut self, family: &str, name: &str) -> Option<Option<&'a str>> {
        let key = [family, name].concat();
        let at = self.annotations.and_then(|all| all.get(self.ctx, &key));
        match self.value(at.map(|(_, value)| value)) {
            Value::Unset if self.is_annotated_later => None,
            Value::Unset => Some(None),
            Value::Known(words) => Some(words.first().copied()),
            Value::Unknown => {
                self.policy.unknown.push(key);
                None
            }
        }
    }
}

/// What an alias stands for.
pub(super) fn resolved(ctx: &Context<'_, '_>, id: NodeId) -> NodeId {
    ctx.doc.tree.resolve(id).unwrap_or(id)
}
