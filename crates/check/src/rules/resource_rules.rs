//! Lists of groups, versions and resources, as roles, webhooks and admission policies hold them, and what of them the
//! target no longer has.

use facts::{Api, Minor};

use crate::context::Context;
use crate::tree::NodeId;
use crate::{Edit, apis, items};

/// The lists of one rule, which stands for every combination of their items.
pub(super) struct Lists<'a> {
    pub(super) groups: Names<'a>,
    /// Empty in roles, which do not tell versions apart.
    pub(super) versions: Names<'a>,
    resources: Vec<&'a str>,
}

/// Names in a list.
pub(super) struct Names<'a> {
    list: Option<NodeId>,
    items: Vec<(NodeId, &'a str)>,
}

impl Names<'_> {
    /// Whether a name, or all of them, is in the list.
    fn has(&self, name: &str) -> bool {
        let mut items = self.items.iter();
        items.any(|(_, item)| *item == name || *item == "*")
    }

    /// The edit that puts in what is not there yet; nothing where all of it is there.
    ///
    /// It stands at the end, so that what two findings add to one list is added one after the other; in a template behind
    /// the old name, which may stand in a branch.
    pub(super) fn add<'n>(
        &self,
        ctx: &Context<'_, '_>,
        old: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<Vec<Edit>> {
        let mut new: Vec<&str> = Vec::new();
        for name in names.filter(|name| !self.has(name)) {
            if !new.contains(&name) {
                new.push(name);
            }
        }
        if new.is_empty() {
            return Some(Vec::new());
        }
        let like = self.items.iter().find(|(_, item)| *item == old);
        let (like, _) = like.or(self.items.first())?;
        let last = self.items.last().filter(|_| !ctx.doc.is_template);
        let behind = last.map_or(*like, |(last, _)| *last);
        Some(vec![items::add(ctx, self.list?, behind, *like, &new)?])
    }
}

/// Resources of one rule that the target has no longer, for the same reason.
pub(super) struct Gone<'a> {
    /// The group, or the version when the group still has the resources.
    pub(super) at: NodeId,
    /// Where the rule stands among all.
    pub(super) rule: usize,
    pub(super) resources: Vec<&'a str>,
    pub(super) row: &'static Api,
    /// What has the resources now; none for all or for none of them.
    pub(super) replacements: Vec<&'static Api>,
}

/// What the target makes of one resource of a rule.
enum State {
    Served,
    Gone(NodeId, &'static Api),
    /// A wildcard, a group of others, or a name that the table does not have.
    Unknown,
}

/// Reads the rules of a list; those that a template decides, or that name nothing, are left out.
pub(super) fn read<'a>(ctx: &Context<'a, '_>, rules: NodeId) -> Vec<Lists<'a>> {
    ctx.items(rules)
        .filter_map(|rule| read_one(ctx, rule))
        .collect()
}

fn read_one<'a>(ctx: &Context<'a, '_>, rule: NodeId) -> Option<Lists<'a>> {
    let names = |key: &str| -> Option<Names<'a>> {
        let list = ctx.find(rule, &[key]);
        let items = list.into_iter().flat_map(|list| ctx.items(list));
        let items: Option<Vec<_>> = items.map(|item| Some((item, ctx.scalar(item)?))).collect();
        Some(Names {
            list,
            items: items?,
        })
    };
    Some(Lists {
        groups: names("apiGroups")?,
        versions: names("apiVersions")?,
        resources: names("resources")?
            .items
            .into_iter()
            .map(|(_, name)| name)
            .collect(),
    })
}

/// A resource that a rule names and the target no longer has there.
struct Missing<'a> {
    /// Where the rule stands among all.
    rule: usize,
    resource: &'a str,
    at: NodeId,
    row: &'static Api,
}

/// What is gone in each of the rules, and served by none of its neighbours either.
pub(super) fn gone<'a>(all: &[Lists<'a>], target: Minor) -> Vec<Gone<'a>> {
    let mut missing = missing(all, target);
    // There may be thousands of rules, but few resources are ever gone.
    let mut covered: Vec<&str> = missing.iter().map(|missing| missing.resource).collect();
    covered.sort_unstable();
    covered.dedup();
    covered.retain(|name| all.iter().any(|rule| covers(rule, name, target)));
    missing.retain(|missing| covered.binary_search(&missing.resource).is_err());
    missing
        .chunk_by(|one, other| one.rule == other.rule)
        .flat_map(|missing| join(missing, target))
        .collect()
}

fn missing<'a>(all: &[Lists<'a>], target: Minor) -> Vec<Missing<'a>> {
    let mut found = Vec::new();
    for (rule, lists) in all.iter().enumerate() {
        for resource in &lists.resources {
            if let State::Gone(at, row) = state(lists, resource, target) {
                found.push(Missing {
                    rule,
                    resource,
                    at,
                    row,
                });
            }
        }
    }
    found
}

/// What is gone in one rule for the same reason, together.
fn join<'a>(missing: &[Missing<'a>], target: Minor) -> Vec<Gone<'a>> {
    let mut found: Vec<Gone<'a>> = Vec::new();
    for missing in missing {
        let row = missing.row;
        let new = apis::replacement(row, target).filter(|new| new.plural == row.plural);
        let is_same = |gone: &Gone<'_>| {
            gone.at == missing.at && gone.replacements.is_empty() == new.is_none()
        };
        match found.iter_mut().find(|gone| is_same(gone)) {
            Some(gone) => {
                gone.resources.push(missing.resource);
                gone.replacements.extend(new);
            }
            None => found.push(Gone {
                at: missing.at,
                rule: missing.rule,
                resources: vec![missing.resource],
                row,
                replacements: new.into_iter().collect(),
            }),
        }
    }
    found
}

/// Whether a rule speaks of a resource where the target has it.
fn covers(rule: &Lists<'_>, resource: &str, target: Minor) -> bool {
    let is_named = |name: &str| name == resource || matches!(name, "*" | "*/*");
    let is_any_group = rule.groups.items.iter().any(|(_, group)| *group == "*");
    rule.resources.iter().any(|name| is_named(name))
        && (is_any_group || matches!(state(rule, resource, target), State::Served))
}

fn state(rule: &Lists<'_>, resource: &str, target: Minor) -> State {
    let mut state = State::Unknown;
    let versions = &rule.versions.items;
    let is_any_version = versions.is_empty() || versions.iter().any(|(_, version)| *version == "*");
    for (group_node, group) in &rule.groups.items {
        if !facts::is_builtin_group(group) {
            return State::Unknown;
        }
        let has_others =
            apis::of_resource(group, resource).any(|row| !apis::is_removed(row, target));
        for row in apis::of_resource(group, resource) {
            let version = versions.iter().find(|(_, version)| *version == row.version);
            if !is_any_version && version.is_none() {
                continue;
            }
            if !apis::is_removed(row, target) {
                return State::Served;
            }
            let at = version.filter(|_| has_others).map(|(node, _)| *node);
            state = State::Gone(at.unwrap_or(*group_node), row);
        }
    }
    state
}
