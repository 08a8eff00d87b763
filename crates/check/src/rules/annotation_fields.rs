//! The fix that sets fields in place of annotations.
//!
//! Profiles of seccomp and AppArmor move together, so that a container's own goes with that of its Pod. Their values become
//! fields as the API server made them of annotations, see
//! <https://github.com/kubernetes/kubernetes/blob/v1.26.0/pkg/api/pod/util.go> and
//! <https://github.com/kubernetes/kubernetes/blob/v1.30.0/pkg/api/pod/util.go>.

use super::annotations::{self, Annotation};
use super::labels;
use crate::context::{Context, message, text};
use crate::fields::Entries;
use crate::rewrite::{At, New, Pair, Rewrite};
use crate::tree::NodeId;
use crate::{Arg, Fix, Safety, parse};

const SECCOMP: &str = "seccompProfile";
const APPARMOR: &str = "appArmorProfile";

/// What a fix of an annotation does for others like it.
pub(super) fn fix(
    ctx: &Context<'_, '_>,
    annotation: &Annotation<'_>,
    all: &[Annotation<'_>],
) -> Option<Fix> {
    let field = annotation.row.replacement.rsplit('.').next()?;
    if annotation.row.name.ends_with('/') && annotation.container.is_none() {
        return Some(name_the_container(annotation));
    }
    let moved: Vec<&Annotation<'_>> = all
        .iter()
        .filter(|other| other.annotations == annotation.annotations)
        .filter(|other| is_alike(annotation, other, field) && can_move(ctx, other))
        .collect();
    let mut rw = Rewrite::new(ctx);
    match field {
        "sysctls" => set_sysctls(ctx, &mut rw, &moved)?,
        _ => moved
            .iter()
            .try_for_each(|annotation| set(ctx, &mut rw, annotation, field))?,
    }
    let gone: Vec<Pair> = moved.iter().map(|one| (one.key, one.value)).collect();
    annotations::take_out(ctx, &mut rw, annotation.annotations, &gone);
    let fix = Fix::new(
        title(field, moved.len()),
        safety(ctx, annotation),
        rw.finish()?,
    );
    Some(match field {
        "priorityClassName" => fix.note(message("note-critical-pod", [])),
        _ if fix.safety == Safety::Safe => fix,
        _ => fix.note(message(
            "note-field-takes-effect",
            [("field", text(field)), ("target", Arg::Minor(ctx.target))],
        )),
    })
}

fn title(field: &str, count: usize) -> crate::Message {
    let field = ("field", text(field));
    match count {
        1 => message("fix-annotation-to-field", [field]),
        _ => message(
            "fix-annotations-to-fields",
            [field, ("count", Arg::Number(count as i64))],
        ),
    }
}

/// As long as the annotation is read, the field means the same.
fn safety(ctx: &Context<'_, '_>, annotation: &Annotation<'_>) -> Safety {
    match labels::reached(annotation.row.no_effect_from, ctx.target) {
        Some(_) => Safety::Review,
        None => ctx.safety(annotation.annotations),
    }
}

/// Nobody but the author knows which container is meant.
fn name_the_container(annotation: &Annotation<'_>) -> Fix {
    let name = annotation.name.rsplit('/').next().unwrap_or_default();
    let args = || [("container", text(name))];
    Fix::new(
        message("fix-name-container", args()),
        Safety::Manual,
        Vec::new(),
    )
    .note(message("note-no-such-container", args()))
}

/// Whether another annotation sets the same field, of the Pod or of one of its containers.
fn is_alike(one: &Annotation<'_>, other: &Annotation<'_>, field: &str) -> bool {
    let has_many = matches!(field, SECCOMP | APPARMOR | "sysctls");
    one.key == other.key || has_many && other.row.replacement.ends_with(field)
}

fn can_move(ctx: &Context<'_, '_>, annotation: &Annotation<'_>) -> bool {
    let has_place = !annotation.row.name.ends_with('/') || annotation.container.is_some();
    has_place && !annotation.is_settled(ctx)
}

/// Writes the field of one annotation.
fn set(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    annotation: &Annotation<'_>,
    field: &str,
) -> Option<()> {
    let (spec, value) = (annotation.spec?, annotation.value);
    let word = ctx.scalar(value)?;
    // The value itself moves, with its comments.
    let put = |rw: &mut Rewrite<'_, '_, '_>, word: &str| {
        if ctx.doc.tree.is_shared(value) {
            return New::text(word);
        }
        rw.set(value, word);
        New::Node(value)
    };
    match field {
        SECCOMP | APPARMOR => {
            let (kind, path) = profile(word, field)?;
            let new = match path {
                None => New::map([("type", put(rw, kind))]),
                Some(path) => New::map([
                    ("type", New::text(kind)),
                    ("localhostProfile", put(rw, path)),
                ]),
            };
            let owner = annotation.container.unwrap_or(spec);
            secure(ctx, rw, owner, field, new)
        }
        "publishNotReadyAddresses" => {
            word.parse::<bool>().ok()?;
            rw.set_plain(value, word);
            add(ctx, rw, spec, field, New::Node(value))
        }
        "priorityClassName" => add(ctx, rw, spec, field, New::text("system-cluster-critical")),
        "affinity" | "tolerations" | "initContainers" | "taints" => {
            let is_json = word.starts_with(['[', '{']) && !word.contains('\n');
            let mut documents = parse::parse(word);
            let is_read = documents.next().is_some_and(|doc| doc.broken.is_none());
            (is_json && is_read && documents.next().is_none()).then_some(())?;
            // JSON is YAML, too.
            add(ctx, rw, spec, field, New::plain(word))
        }
        "schedulerName" if !word.is_empty() => {
            let new = put(rw, word);
            add(ctx, rw, spec, field, new)
        }
        _ => None,
    }
}

/// The type of a profile, and where one of the node lies.
fn profile<'w>(word: &'w str, field: &str) -> Option<(&'static str, Option<&'w str>)> {
    Some(match word {
        "unconfined" => ("Unconfined", None),
        "runtime/default" => ("RuntimeDefault", None),
        "docker/default" if field == SECCOMP => ("RuntimeDefault", None),
        _ => {
            let path = word
                .strip_prefix("localhost/")
                .filter(|path| !path.is_empty())?;
            ("Localhost", Some(path))
        }
    })
}

/// Safe ones and others stand in one list; each annotation has `name=value`, parted by commas.
fn set_sysctls(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    moved: &[&Annotation<'_>],
) -> Option<()> {
    let mut list = Vec::new();
    for annotation in moved {
        for pair in ctx.scalar(annotation.value)?.split(',') {
            let (name, value) = pair.split_once('=')?;
            list.push(New::map([
                ("name", New::text(name.trim())),
                ("value", New::text(value.trim())),
            ]));
        }
    }
    secure(ctx, rw, moved.first()?.spec?, "sysctls", New::List(list))
}

/// Puts a field into the security context of a Pod or a container.
fn secure(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    owner: NodeId,
    field: &str,
    new: New,
) -> Option<()> {
    const CONTEXT: &str = "securityContext";
    let Some((key, context)) = ctx.doc.tree.entry(owner, CONTEXT) else {
        return add(ctx, rw, owner, CONTEXT, New::map([(field, new)]));
    };
    if ctx.doc.tree.is_shared(context) {
        return None;
    }
    let entry = (field.to_owned(), new);
    match Entries::of(ctx, context) {
        Some(entries) => rw.insert(entries, At::Last, vec![entry]),
        None => rw.replace(
            &[(key, context)],
            vec![(CONTEXT.to_owned(), New::Map(vec![entry]))],
        ),
    }
    Some(())
}

/// Puts a field into a mapping: before the containers of a Pod, else at the end.
fn add(
    ctx: &Context<'_, '_>,
    rw: &mut Rewrite<'_, '_, '_>,
    owner: NodeId,
    field: &str,
    new: New,
) -> Option<()> {
    let entries = Entries::of(ctx, owner)?;
    let is_list = |name: Option<&str>| matches!(name, Some("initContainers" | "containers"));
    let list = entries
        .iter(ctx)
        .find(|(key, _)| is_list(ctx.doc.tree.scalar(*key)));
    let at = list.map_or(At::Last, |(key, _)| At::Before(key));
    rw.insert(entries, at, vec![(field.to_owned(), new)]);
    Some(())
}
