//! `dockershim-socket`: the socket of dockershim, which is gone; and sockets that are named without a scheme.

use facts::Minor;

use super::flag::RUNTIMES;
use super::{Check, Rule};
use crate::context::{message, text};
use crate::plain::sockets::Socket;
use crate::whole::Whole;
use crate::{Arg, Edit, Finding, Fix, Safety, Severity};

pub(super) const RULE: Rule = Rule {
    id: "dockershim-socket",
    safety: Some(Safety::Safe),
    messages: &[
        ("finding-dockershim-socket", &["socket", "removed"]),
        ("finding-dockershim-socket-path", &["socket", "removed"]),
        ("finding-dockershim-socket-ends", &["socket", "removed"]),
        ("finding-socket-without-scheme", &["socket"]),
        ("fix-use-socket", &["socket"]),
        ("fix-add-scheme", &[]),
    ],
    guide: "dockershim",
    check: Check::Text(check),
};

/// See <https://kubernetes.io/blog/2022/02/17/dockershim-faq/>.
const DEPRECATED: Minor = Minor(20);
const REMOVED: Minor = Minor(24);

fn check(whole: &Whole<'_>) -> Vec<Finding> {
    let sockets = whole.plain.sockets.iter();
    sockets
        .filter_map(|socket| match socket.is_dockershim {
            true => of_dockershim(whole, socket),
            false => without_scheme(whole, socket),
        })
        .collect()
}

fn of_dockershim(whole: &Whole<'_>, socket: &Socket) -> Option<Finding> {
    let target = whole.asked.target;
    let (key, severity) = match () {
        () if target < DEPRECATED => return None,
        () if target < REMOVED => ("finding-dockershim-socket-ends", Severity::Warning),
        () if socket.is_endpoint => ("finding-dockershim-socket", Severity::Error),
        () => ("finding-dockershim-socket-path", Severity::Warning),
    };
    let written = socket.span.slice(whole.text);
    let words = message(
        key,
        [("socket", text(written)), ("removed", Arg::Minor(REMOVED))],
    );
    let fix = |(runtime, new): &(&'static str, &'static str)| {
        let path = new.trim_start_matches("unix://");
        let new = if socket.has_scheme || socket.is_endpoint {
            new
        } else {
            path
        };
        let edit = Edit {
            span: socket.span,
            text: new.to_owned(),
        };
        Fix::new(
            message("fix-use-socket", [("socket", text(new))]),
            Safety::Review,
            vec![edit],
        )
        .for_choice("runtime", *runtime)
        .note(message("note-runtime", []))
    };
    let is_unix = written.ends_with(".sock") && !socket.is_filled;
    Some(Finding {
        subject: "dockershim".to_owned(),
        deprecated_in: Some(DEPRECATED),
        removed_in: Some(REMOVED),
        source: "https://kubernetes.io/docs/setup/production-environment/container-runtimes/",
        fixes: if is_unix {
            RUNTIMES.iter().map(fix).collect()
        } else {
            Vec::new()
        },
        ..whole.finding(RULE.id, severity, socket.span, words)
    })
}

fn without_scheme(whole: &Whole<'_>, socket: &Socket) -> Option<Finding> {
    let words = message(
        "finding-socket-without-scheme",
        [("socket", text(socket.span.slice(whole.text)))],
    );
    let fix = || {
        let edit = Edit::insert(socket.span.start, "unix://");
        Fix::new(message("fix-add-scheme", []), Safety::Safe, vec![edit])
    };
    let is_plain = socket.span.slice(whole.text).starts_with('/');
    (whole.asked.target >= REMOVED && is_plain).then(|| Finding {
        subject: "socket".to_owned(),
        source: "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/install-kubeadm/",
        fixes: vec![fix()],
        ..whole.finding(RULE.id, Severity::Info, socket.span, words)
    })
}
