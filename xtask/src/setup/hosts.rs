//! The servers that the tests of hosting start themselves: nginx, and Python's own.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::apt;
use crate::progress::{Job, Status};
use crate::project;

/// The nginx to test with: `$FAROL_NGINX`, the PATH, where Debian puts it, or our own copy.
pub(crate) fn nginx() -> Option<PathBuf> {
    let named = env::var_os("FAROL_NGINX").map(PathBuf::from);
    let found = [
        named,
        project::which("nginx"),
        Some(PathBuf::from("/usr/sbin/nginx")),
        Some(own().join("usr/sbin/nginx")),
    ];
    found.into_iter().flatten().find(|file| {
        let version = Command::new(file).arg("-v").output();
        version.is_ok_and(|output| output.status.success())
    })
}

/// Gets what is missing where apt is there; elsewhere the tests say what they need.
pub(super) fn missing() -> Vec<Job> {
    let mut jobs = Vec::new();
    if !apt::is_here() {
        return jobs;
    }
    if nginx().is_none() {
        jobs.push(Job::new("nginx", |status| {
            get_nginx(status);
            Ok(())
        }));
    }
    if project::which("python3").is_none() {
        jobs.push(Job::new("Python", |status| {
            apt::update(status);
            apt::install(&["python3"], status)
        }));
    }
    jobs
}

/// A copy of our own, because the package starts a server on port 80 when it is installed; the package where the copy
/// lacks libraries.
fn get_nginx(status: &Status) {
    apt::update(status);
    for package in ["nginx", "nginx-light"] {
        let _ = apt::unpack(package, &own());
        if nginx().is_some() {
            return;
        }
    }
    let _ = apt::install(&["nginx-light"], status);
}

fn own() -> PathBuf {
    project::tools().join("nginx")
}
