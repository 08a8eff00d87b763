//! The container runtimes for a minor.

use facts::Minor;
use words::say;

use super::Teller;

/// What the runtimes' own projects name for it.
pub(super) fn of(teller: &Teller, minor: Minor) -> String {
    let words = teller.words;
    let version = || minor.to_string();
    let known = |minor: Minor| facts::runtimes().iter().find(|row| row.minor == minor);
    let containerd = match known(minor) {
        Some(row) => {
            let versions = teller.list(row.containerd.split(' ').map(str::to_owned));
            let link = format!("[containerd]({})", row.source);
            say!(
                words,
                "compose-containerd",
                versions = versions,
                containerd = link
            )
        }
        None => say!(words, "compose-containerd-unknown", version = version()),
    };
    let crio = say!(words, "compose-crio", version = version());
    format!("- {containerd}\n- {crio}\n")
}
