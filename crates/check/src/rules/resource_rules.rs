//! Lists of groups, versions and resources, as roles, webhooks and admission policies hold them, and what of them the
//! target no longer has.

use facts::{Api, Minor};

use crate::apis;
use crate::context::Context;
use crate::tree::NodeId;

/// The lists of one rule, which stands for every combination of their items.
pub(super) struct Lists<'a> {
    groups: Vec<(NodeId, &'a str)>,
    /// Empty in roles, which do not tell versions apart.
    versions: Vec<(NodeId, &'a str)>,
    resources: Vec<&'a str>,
}

/// Resources of one rule that the target has no longer, for the same reason.
pub(super) struct Gone<'a> {
    /// The group, or the version when the group still has the resources.
    pub(super) at: NodeId,
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
    let list = |key: &str| -> Option<Vec<(NodeId, &'a str)>> {
        let items = ctx.items(ctx.find(rule, &[key])?);
        items.map(|item| Some((item, ctx.scalar(item)?))).collect()
    };
    let versions = match ctx.find(rule, &["apiVersions"]) {
        Some(_) => list("apiVersions")?,
        None => Vec::new(),
    };
    Some(Lists {
        groups: list("apiGroups")?,
        versions,
        resources: list("resources")?
            .into_iter()
            .map(|(_, name)| name)
            .collect(),
    })
}

/// What is gone in a rule, and served by none of its neighbours either.
pub(super) fn gone<'a>(rule: &Lists<'a>, all: &[Lists<'a>], target: Minor) -> Vec<Gone<'a>> {
    let mut found: Vec<Gone<'a>> = Vec::new();
    for resource in &rule.resources {
        let State::Gone(at, row) = state(rule, resource, target) else {
            continue;
        };
        let is_covered = all.iter().any(|other| covers(other, resource, target));
        if is_covered {
            continue;
        }
        let new = apis::replacement(row, target).filter(|new| new.plural == row.plural);
        let same = found
            .iter_mut()
            .find(|gone| gone.at == at && gone.replacements.is_empty() == new.is_none());
        let gone = match same {
            Some(gone) => gone,
            None => {
                found.push(Gone {
                    at,
                    resources: Vec::new(),
                    row,
                    replacements: Vec::new(),
                });
                let Some(gone) = found.last_mut() else {
                    continue;
                };
                gone
            }
        };
        gone.resources.push(resource);
        gone.replacements.extend(new);
    }
    found
}

/// Whether a rule speaks of a resource where the target has it.
fn covers(rule: &Lists<'_>, resource: &str, target: Minor) -> bool {
    let is_named = |name: &str| name == resource || matches!(name, "*" | "*/*");
    let is_any_group = rule.groups.iter().any(|(_, group)| *group == "*");
    rule.resources.iter().any(|name| is_named(name))
        && (is_any_group || matches!(state(rule, resource, target), State::Served))
}

fn state(rule: &Lists<'_>, resource: &str, target: Minor) -> State {
    let mut state = State::Unknown;
    let is_any_version =
        rule.versions.is_empty() || rule.versions.iter().any(|(_, version)| *version == "*");
    for (group_node, group) in &rule.groups {
        if !facts::is_builtin_group(group) {
            return State::Unknown;
        }
        let has_others =
            apis::of_resource(group, resource).any(|row| !apis::is_removed(row, target));
        for row in apis::of_resource(group, resource) {
            let version = rule
                .versions
                .iter()
                .find(|(_, version)| *version == row.version);
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
