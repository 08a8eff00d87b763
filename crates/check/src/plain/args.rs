//! The flags of components in lines: behind the command, and in the variables that units and their environment files set.

use super::statement::{Statement, base, is_filled};
use crate::Span;

/// Words that a text has to have before anything in it is taken for a flag.
pub(super) const NAMES: [&str; 9] = [
    "kubelet",
    "KUBELET_",
    "KUBE_",
    "kube-apiserver",
    "kube-controller-manager",
    "kube-scheduler",
    "kube-proxy",
    "kubectl",
    "kubeadm",
];

/// A flag in a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arg<'t> {
    /// `kubelet`, or a command such as `kubectl run`, as far as it is told.
    pub(crate) component: &'static str,
    /// What stands behind the component, for commands that have commands.
    pub(crate) rest: &'t str,
    /// Without its dashes.
    pub(crate) name: &'t str,
    pub(crate) value: &'t str,
    /// From its dashes to the end of its value.
    pub(crate) span: Span,
    /// Its value alone.
    pub(crate) value_span: Span,
    /// What goes with it, and nothing else, when it is taken out; nothing where that cannot be told.
    pub(crate) cut: Option<Span>,
    /// Those of one command have one number.
    pub(crate) group: usize,
}

const COMPONENTS: [&str; 7] = [
    "kube-apiserver",
    "kube-controller-manager",
    "kube-proxy",
    "kube-scheduler",
    "kubeadm",
    "kubectl",
    "kubelet",
];

/// The variables that units hand to components, by how their names start.
const VARIABLES: [(&str, &str); 7] = [
    ("KUBELET_", "kubelet"),
    ("KUBE_PROXY_", "kube-proxy"),
    ("KUBE_APISERVER_", "kube-apiserver"),
    ("KUBE_API_ARGS", "kube-apiserver"),
    ("KUBE_CONTROLLER_MANAGER_", "kube-controller-manager"),
    ("KUBE_SCHEDULER_", "kube-scheduler"),
    ("kubelet_extra_args", "kubelet"),
];

/// The flags of a statement; `group` is the number of the next command.
pub(super) fn args<'t>(statement: &Statement<'t>, group: &mut usize, found: &mut Vec<Arg<'t>>) {
    if let Some((component, value)) = variable(statement) {
        read(statement, component, value, *group, found);
        *group += 1;
        return;
    }
    for command in &statement.commands {
        let name = base(command.name.slice(statement.text));
        if let Some(component) = COMPONENTS.iter().find(|known| **known == name) {
            let behind = Span {
                start: command.name.end,
                end: command.span.end,
            };
            if is_call(component, behind.slice(statement.text)) {
                read(statement, component, behind, *group, found);
                *group += 1;
            }
        }
    }
}

/// Whether what stands behind a component is what a call of it has, and not the rest of a sentence.
fn is_call(component: &str, behind: &str) -> bool {
    let first = behind.split_whitespace().next().unwrap_or_default();
    let is_verb = match component {
        "kubectl" => KUBECTL.contains(&first),
        "kubeadm" => KUBEADM.contains(&first),
        _ => first.is_empty(),
    };
    is_verb || first.starts_with(['-', '$', '\\', '"'])
}

const KUBECTL: [&str; 28] = [
    "annotate",
    "apply",
    "autoscale",
    "config",
    "cordon",
    "create",
    "delete",
    "describe",
    "drain",
    "edit",
    "exec",
    "expose",
    "get",
    "label",
    "logs",
    "patch",
    "port-forward",
    "proxy",
    "replace",
    "rollout",
    "run",
    "scale",
    "set",
    "taint",
    "top",
    "uncordon",
    "version",
    "wait",
];
const KUBEADM: [&str; 8] = [
    "alpha", "certs", "config", "init", "join", "reset", "token", "upgrade",
];

/// The variable that a statement sets for a component, and its value.
fn variable(statement: &Statement<'_>) -> Option<(&'static str, Span)> {
    let code = &statement.code;
    let (at, component) = VARIABLES.iter().find_map(|(name, component)| {
        let at = code.find(name)?;
        let lead = code[..at].trim_matches([' ', '\t', '"', '\'', '-']);
        let is_written = lead == "echo" && code.contains(['>', '|']);
        let is_set = is_written || matches!(lead, "" | "export" | "Environment=" | "ENV" | "ARG");
        is_set.then_some((at, *component))
    })?;
    let rest = &code[at..];
    let sign = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
    let value = rest.get(sign + 1..)?.trim_matches([' ', '"', '\'']);
    let name = &rest[..sign];
    let is_key = value.is_empty()
        || value.starts_with("--")
        || ["ARGS", "OPTS", "FLAGS", "args"]
            .iter()
            .any(|end| name.ends_with(end));
    let is_value = rest[sign..].starts_with(['=', ':']);
    let end = statement.span.start + code.trim_end().len();
    (is_key && is_value).then_some((
        component,
        Span {
            start: statement.span.start + at + sign + 1,
            end,
        },
    ))
}

/// The flags in some bytes.
fn read<'t>(
    statement: &Statement<'t>,
    component: &'static str,
    span: Span,
    group: usize,
    found: &mut Vec<Arg<'t>>,
) {
    let text = statement.text;
    let words: Vec<Span> = statement
        .pieces(span)
        .map(|word| bare(text, word))
        .collect();
    let takes_words = matches!(component, "kubectl" | "kubeadm");
    for (i, word) in words.iter().enumerate() {
        let written = word.slice(text);
        let Some(flag) = written.strip_prefix("--").filter(|flag| !flag.is_empty()) else {
            continue;
        };
        let next = words.get(i + 1).filter(|next| {
            let next = next.slice(text);
            !next.is_empty() && !next.starts_with(['-', '$', '<', '>', '2'])
        });
        let (name, value_span) = match flag.split_once('=') {
            Some((name, value)) => (
                name,
                Span {
                    start: word.end - value.len(),
                    end: word.end,
                },
            ),
            None => match next {
                Some(next) if !takes_words => (flag, *next),
                _ => (flag, Span::empty(word.end)),
            },
        };
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_name) {
            continue;
        }
        let span = Span {
            start: word.start,
            end: value_span.end,
        };
        found.push(Arg {
            component,
            rest: statement_rest(text, statement, word.start, component),
            name,
            value: value_span.slice(text),
            span,
            value_span,
            cut: cut(statement, span),
            group,
        });
    }
}

/// What stands between the name of a command and one of its flags.
fn statement_rest<'t>(
    text: &'t str,
    statement: &Statement<'t>,
    at: usize,
    component: &str,
) -> &'t str {
    let command = statement.command_at(at);
    let start = command
        .filter(|command| base(command.name.slice(text)) == component)
        .map_or(at, |command| command.name.end);
    text.get(start..at).unwrap_or_default()
}

/// A word without the quotes around what it belongs to.
fn bare(text: &str, word: Span) -> Span {
    let written = word.slice(text);
    let lead = written.len() - written.trim_start_matches(['"', '\'']).len();
    let rest = &written[lead..];
    let inside = rest.trim_end_matches(['"', '\'']);
    // A quote that belongs to the value stays with it.
    let open = |quote: char| inside.matches(quote).count() % 2 == 1;
    let length = if open('"') || open('\'') {
        rest.len()
    } else {
        inside.len()
    };
    Span {
        start: word.start + lead,
        end: word.start + lead + length,
    }
}

/// The flag and the blanks on one side of it; a line of its own, when a backslash joins it with the next.
fn cut(statement: &Statement<'_>, span: Span) -> Option<Span> {
    let text = statement.text;
    let written = span.slice(text);
    if is_filled(written) || written.contains(['"', '\'', '\n', '\\']) {
        return None;
    }
    let (before, after) = (text.get(..span.start)?, text.get(span.end..)?);
    let own = before.trim_end_matches([' ', '\t']);
    let blanks_before = before.len() - own.len();
    let joint = after.trim_start_matches([' ', '\t']);
    let is_first = own.is_empty() || own.ends_with('\n');
    let is_joined = joint.starts_with("\\\n") || joint.starts_with("\\\r\n");
    let is_last = joint.is_empty() || joint.starts_with(['\n', '\r']);
    let feed = after
        .find('\n')
        .map_or(span.end + after.len(), |feed| span.end + feed + 1);
    match () {
        // The whole line goes.
        () if is_first && is_joined => Some(Span {
            start: span.start - blanks_before,
            end: feed,
        }),
        // The last of several lines goes with the joint before it.
        () if is_first && is_last => {
            let above = own.trim_end_matches(['\n', '\r']).strip_suffix('\\')?;
            Some(Span {
                start: above.trim_end_matches([' ', '\t']).len(),
                end: span.end,
            })
        }
        () if is_first => None,
        () if blanks_before > 0 => Some(Span {
            start: span.start - blanks_before,
            end: span.end,
        }),
        () => Some(Span {
            start: span.start,
            end: span.end + after.len() - joint.len(),
        }),
    }
}
