//! Findings in, a report and its human form out: `tests/data`.

use std::path::Path;
use std::{env, fs};

use check::{
    Arg, Checked, Choice, Coverage, Detected, Edit, Finding, Fix, Message, Object, Options, Safety,
    Severity, Span, Status,
};
use facts::{Date, Minor};
use report::{
    About, Change, ChangeKind, Paint, Proof, Report, build, fingerprints, github, human, json,
    junit, markdown, sarif, visible,
};
use words::{Words, locale};

const TEXT: &str = "# a front\napiVersion: extensions/v1beta1\r\nkind: Ingress\n名前: {image: k8s.gcr.io/pause:3.6}\u{202e} # \u{1b}[31m\n";

/// The catalogue that the reports here speak; what it lacks is said in English.
const CATALOGUE: &str = "fix-host=Use {replacement}\nfix-hand=Look the tag up.\nfinding-removed={api} was removed in {removed}\n\
                         finding-removed-more=The API server of 1.36 does not know it.\nnote-broken={count|one:One document is|*:{count} documents are} broken.\n\
                         note-tag=The `tag` may name another \\| image.\n";

fn words() -> Words {
    let mut lines: Vec<&str> = CATALOGUE.lines().collect();
    lines.sort_by_key(|line| line.split('=').next());
    Words::new(
        locale("es").expect("a locale of the site"),
        &(lines.join("\n") + "\n"),
    )
}

fn span(text: &str) -> Span {
    let start = TEXT.find(text).expect("a part of the text");
    Span {
        start,
        end: start + text.len(),
    }
}

fn text(text: &str) -> Arg {
    Arg::Text(text.to_owned())
}

fn removed() -> Finding {
    let args = vec![
        ("api", text("extensions/v1beta1 \u{202e}Ingress")),
        ("removed", Arg::Minor(Minor(22))),
    ];
    Finding {
        rule: "removed-api",
        severity: Severity::Error,
        subject: "extensions/v1beta1 Ingress".to_owned(),
        document: 1,
        embedded: None,
        object: Some(Object {
            api_version: Some("extensions/v1beta1".to_owned()),
            kind: Some("Ingress".to_owned()),
            namespace: None,
            name: None,
        }),
        field: "/apiVersion".to_owned(),
        span: span("extensions/v1beta1"),
        message: Message {
            key: "finding-removed",
            args,
        },
        deprecated_in: Some(Minor(14)),
        removed_in: Some(Minor(22)),
        since: None,
        replacement: Some("networking.k8s.io/v1 Ingress".to_owned()),
        guide: "",
        source: "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
        fixes: Vec::new(),
    }
}

fn frozen() -> Finding {
    let replacement = vec![("replacement", text("registry.k8s.io"))];
    let host = span("k8s.gcr.io");
    let edit = Edit {
        span: host,
        text: "registry.k8s.io".to_owned(),
    };
    let fix = |key, args, safety, edits| Fix::new(Message { key, args }, safety, edits);
    Finding {
        rule: "frozen-registry-image",
        severity: Severity::Warning,
        message: Message {
            key: "finding-unknown",
            args: vec![(
                "since",
                Arg::Day(Date {
                    year: 2023,
                    month: 4,
                    day: 3,
                }),
            )],
        },
        span: host,
        guide: "registry-k8s-io",
        fixes: vec![
            fix("fix-host", replacement, Safety::Safe, vec![edit]),
            Fix {
                notes: vec![Message {
                    key: "note-tag",
                    args: Vec::new(),
                }],
                choice: Some(Choice {
                    name: "runtime",
                    value: "crio".to_owned(),
                }),
                reaches: vec!["/other".to_owned()],
                copy: Some("image:\n  tag: \u{202e}\n".to_owned()),
                ..fix("fix-hand", Vec::new(), Safety::Manual, Vec::new())
            },
        ],
        object: None,
        ..removed()
    }
}

fn checked(findings: Vec<Finding>) -> Checked {
    let coverage = Coverage {
        objects: 3,
        checked: 1,
        foreign: 1,
        partial: 1,
        skipped: 0,
    };
    let notes = vec![Message {
        key: "note-broken",
        args: vec![("count", Arg::Number(1))],
    }];
    Checked {
        detected: Detected::Kubernetes,
        documents: 3,
        status: Status::PartlyChecked,
        notes,
        coverage,
        kinds: Vec::new(),
        findings,
        suppressed: Vec::new(),
    }
}

fn clean(status: Status) -> Checked {
    let coverage = Coverage {
        objects: 1,
        checked: 1,
        ..Coverage::default()
    };
    Checked {
        detected: Detected::Kubernetes,
        documents: 1,
        status,
        notes: Vec::new(),
        coverage,
        kinds: Vec::new(),
        findings: Vec::new(),
        suppressed: Vec::new(),
    }
}

fn hold(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, made).expect("a file to write");
    }
    assert_eq!(made, fs::read_to_string(&path).expect("the expected text"));
}

/// Two inputs, one of which was read in part and has findings.
fn sample() -> Report {
    let findings = checked(vec![removed(), frozen()]);
    let options = Options {
        from: Some(Minor(25)),
        ..Options::new(Minor(36))
    };
    let (first, second) = (
        ("shop\u{7}.yaml", TEXT, &findings),
        ("clean.yaml", "", &clean(Status::Checked)),
    );
    let mut report = build(&[first, second], &options, &words());
    (report.farol, report.data_as_of) = ("0.0.0".to_owned(), "2026-09-23".to_owned());
    report.findings[1].fixes[0].proof = Some(Proof {
        bytes_removed: 10,
        bytes_added: 15,
        comments_kept: 1,
        changed: vec![Change {
            document: 1,
            path: "/名前/image".to_owned(),
            how: ChangeKind::Changed,
        }],
        gone: 1,
    });
    report
}

#[test]
fn writes_a_report() {
    let report = sample();
    let json = json(&report);
    hold("report.json", &json);
    assert_eq!(
        serde_json::from_str::<Report>(&json).expect("what was written"),
        report
    );
    hold(
        "report.txt",
        &human(&report, &[TEXT, ""], &words(), Paint::Plain),
    );
    hold(
        "report.ansi",
        &human(&report, &[TEXT, ""], &words(), Paint::Coloured),
    );
}

/// The sample with a suppressed finding, names that mean something elsewhere, and an input that could not be read.
fn sample_for_tools() -> Report {
    let mut report = sample();
    let own = report.findings[0].clone();
    let mut second = report.findings[1].clone();
    second.message = "`<b>` @someone #1 | 50% \u{202e}\nand \"more\"".to_owned();
    second.path = "clean.yaml".to_owned();
    second.severity = report::Severity::Info;
    report.findings.push(second);
    report.findings.push(own);
    report.suppress(|finding| {
        (finding.rule == "frozen-registry-image" && finding.path != "clean.yaml")
            .then(|| "mirrored | <here>".to_owned())
    });
    let mut unread = report.inputs[1].clone();
    unread.path = "a b/ä,c:d.yaml".to_owned();
    unread.status = report::Status::NotRecognized;
    unread.notes = vec!["cannot be read".to_owned()];
    report.inputs.push(unread);
    report
}

#[test]
fn writes_a_report_for_tools() {
    let report = sample_for_tools();
    let about = |rule: &str| About {
        description: (rule == "removed-api").then(|| "An API that is gone.".to_owned()),
        page: None,
    };
    hold(
        "report.sarif",
        &sarif(&report, &[TEXT, ""], &words(), &about),
    );
    hold("report.xml", &junit(&report, 2, &words()));
    hold("report.md", &markdown(&report, &words()));
    hold("report.github", &github(&report, &words()));
}

#[test]
fn fingerprints_outlive_what_is_added_above() {
    let before = sample();
    let mut after = before.clone();
    let mut again = after.findings[0].clone();
    for finding in &mut after.findings {
        finding.start.line += 10;
        finding.document += 1;
        finding.field = finding.field.replace("/0/", "/1/");
    }
    assert_eq!(
        fingerprints(&before.findings),
        fingerprints(&after.findings)
    );
    again.start.line += 30;
    after.findings.push(again);
    assert_eq!(after.keep_new(&before.findings), 2);
    assert_eq!(after.findings.len(), 1);
    assert_eq!(after.summary.error, 1);
    assert_eq!(after.summary.warning, 0);
}

#[test]
fn says_clean_only_of_what_was_checked() {
    for (status, name) in [
        (Status::Checked, "clean.txt"),
        (Status::NotRecognized, "unknown.txt"),
    ] {
        let mut report = build(
            &[("a.yaml", "", &clean(status))],
            &Options::new(Minor(36)),
            &Words::english(),
        );
        report.data_as_of = "2026-09-23".to_owned();
        hold(name, &human(&report, &[], &Words::english(), Paint::Plain));
    }
}

#[test]
fn shows_characters_that_would_do_something() {
    assert_eq!(visible("名前 ü\t🚢"), "名前 ü\t🚢".replace('\t', " "));
    assert_eq!(
        visible("a\u{1b}[0m\u{202e}\u{2028}\r\n"),
        "a\\u{1b}[0m\\u{202e}\\u{2028}\\u{d}\\u{a}"
    );
}

#[test]
fn survives_spans_that_do_not_fit() {
    let spans = [
        (0, 0),
        (TEXT.len(), TEXT.len()),
        (TEXT.len() + 5, 2),
        (1, 0),
        (3, 9999),
        (TEXT.find('名').expect("there") + 1, 9999),
    ];
    for (start, end) in spans {
        let finding = Finding {
            span: Span { start, end },
            ..removed()
        };
        let report = build(
            &[("a", TEXT, &checked(vec![finding]))],
            &Options::new(Minor(36)),
            &words(),
        );
        assert!(human(&report, &[TEXT], &words(), Paint::Plain).contains("a:"));
    }
}
