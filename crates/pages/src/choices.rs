//! What readers choose for themselves: the target version and the container runtime. The page is sent with the defaults;
//! `public/parts/choices.js` fills it anew.

use facts::{Minor, newest_released, release, releases};
use maud::{Markup, html};

/// A container runtime, as the commands for it name it.
pub(crate) struct Runtime {
    /// The tab of the group `runtime`.
    tab: &'static str,
    name: &'static str,
    /// The unit of systemd, without `.service`.
    unit: &'static str,
    socket: &'static str,
}

/// The first one is the default.
const RUNTIMES: [Runtime; 3] = [
    Runtime {
        tab: "containerd",
        name: "containerd",
        unit: "containerd",
        socket: "unix:///run/containerd/containerd.sock",
    },
    Runtime {
        tab: "cri-o",
        name: "crio",
        unit: "crio",
        socket: "unix:///var/run/crio/crio.sock",
    },
    Runtime {
        tab: "cri-dockerd",
        name: "cri-dockerd",
        unit: "cri-docker",
        socket: "unix:///run/cri-dockerd.sock",
    },
];

/// The default of a choice; `None` where there is no such choice.
pub(crate) fn default(choice: &str) -> Option<String> {
    let [runtime, ..] = &RUNTIMES;
    let target = newest_released();
    Some(match choice {
        "target" => target.to_string(),
        "target-patch" => newest_patch(target),
        "target-before" => target.previous()?.to_string(),
        "runtime" => runtime.name.to_owned(),
        "runtime-unit" => runtime.unit.to_owned(),
        "runtime-socket" => runtime.socket.to_owned(),
        _ => return None,
    })
}

/// The newest patch of a minor; the first one where it is still to come.
fn newest_patch(minor: Minor) -> String {
    let patch = release(minor).map_or("", |release| release.latest_patch);
    match patch {
        "" => format!("{minor}.0"),
        patch => patch.to_owned(),
    }
}

/// What the page has to know to fill its choices anew; nothing where it has none.
pub(crate) fn island(html: &str) -> Markup {
    let has = |choice: &str| html.contains(&format!("data-choice=\"{choice}"));
    let patches = has("target-patch").then(|| {
        let all = releases().iter().rev();
        let all = all.map(|release| newest_patch(release.minor));
        all.collect::<Vec<_>>().join(" ")
    });
    let runtimes = has("runtime").then(|| {
        let all = RUNTIMES.iter();
        let all = all.map(|it| [it.tab, it.name, it.unit, it.socket].join(" "));
        all.collect::<Vec<_>>().join(", ")
    });
    html! {
        @if has("") {
            div data-island="choices" data-patches=[patches] data-runtimes=[runtimes] hidden {}
        }
    }
}
