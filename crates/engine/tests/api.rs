//! The JavaScript API without JavaScript: what calls give, and what misuse is told.

use engine::{Api, Asked};

const CRON_JOB: &str =
    "# kept\napiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: report\n";

fn api() -> Api {
    let mut api = Api::default();
    // An empty catalogue leaves the English that is compiled in.
    api.speak("en", "").expect("a locale of Farol");
    api
}

fn target(version: &str) -> Asked<'_> {
    Asked {
        target: Some(version),
        ..Asked::default()
    }
}

#[test]
fn checks_like_the_command() {
    let report = api().check(CRON_JOB, target("v1.25.3"));
    let report = report.expect("no misuse");
    for piece in [
        "\"target\": \"1.25\"",
        "\"path\": \"-\"",
        "\"rule\": \"removed-api\"",
    ] {
        assert!(report.contains(piece), "{piece} in {report}");
    }
}

#[test]
fn fixes_and_says_what_is_left() {
    let fixed = api().fix(CRON_JOB, None, target("1.25"));
    let expected = "{\n  \"text\": \"# kept\\napiVersion: batch/v1\\nkind: CronJob\\nmetadata:\\n  name: report\\n\",\n  \
                    \"applied\": 1,\n  \"left\": []\n}\n";
    assert_eq!(fixed.as_deref(), Ok(expected));
    let refused = "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\n";
    let fixed = api().fix(refused, Some("review"), target("1.25"));
    let fixed = fixed.expect("no misuse");
    assert!(
        fixed.contains("\"applied\": 0") && fixed.contains("PodSecurityPolicy"),
        "{fixed}"
    );
}

#[test]
fn says_what_is_wrong_with_a_call() {
    let api = api();
    let of = |asked| api.check(CRON_JOB, asked).expect_err("misuse");
    let none = Asked::default();
    let chosen = |line| Asked {
        choices: Some(line),
        ..none
    };
    let faults = [
        of(target("next")),
        of(target("1.99")),
        of(Asked {
            from: Some("2.0"),
            ..none
        }),
        of(Asked {
            locale: Some("pt-BR"),
            ..none
        }),
        of(Asked {
            read_as: Some("yaml"),
            ..none
        }),
        api.fix(CRON_JOB, Some("manual"), none).expect_err("misuse"),
        of(chosen("engine=docker")),
        of(chosen("runtime=docker")),
        of(chosen("package-minor=soon")),
        Api::default().speak("xx", "").expect_err("misuse"),
    ];
    let expected = [
        "target next: expected a Kubernetes version such as 1.33, v1.33.4 or latest.",
        "target 1.99: the data ends with ",
        "from 2.0: expected a Kubernetes version such as 1.33, v1.33.4 or latest.",
        "locale pt-BR is not loaded: ",
        "as yaml: expected one of kubernetes, helm-template, ",
        "safety manual: expected one of safe, review.",
        "choices engine: expected one of runtime, package-minor, ",
        "runtime docker: expected one of containerd, crio, cri-dockerd.",
        "package-minor soon: expected a Kubernetes version such as 1.33",
        "locale xx: expected one of en, ",
    ];
    for (fault, expected) in faults.iter().zip(expected) {
        assert!(fault.starts_with(expected), "{fault}, expected {expected}");
    }
}
