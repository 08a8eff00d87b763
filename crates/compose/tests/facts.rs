//! The facts that prose may name, as `content/README.md` lists them.

use compose::{Setting, Shared, compose};
use words::{Words, locale};

/// The text that stands for a fact in a locale.
fn said(tag: &str, fact: &str) -> String {
    let words = Words::of(locale(tag).expect("the locale is one of ours"));
    let setting = Setting {
        path: "guides/some",
        words: &words,
        shared: &Shared::default(),
        english: &Shared::default(),
    };
    let composed = compose(&format!("# Some\n\n[{{{{{fact}}}}}]\n"), &setting);
    let (_, after) = composed.markdown.split_once('[').expect("the bracket");
    after
        .split_once(']')
        .expect("the bracket is closed")
        .0
        .to_owned()
}

#[test]
fn dates_are_written_as_the_locale_writes_them() {
    assert_eq!(said("en", "date k8s-gcr-io-frozen"), "3 Apr 2023");
    assert_eq!(said("zh-CN", "date k8s-gcr-io-frozen"), "2023 年 4 月 3 日");
    assert_eq!(said("en", "date google-containers-left"), "Jul 2020");
}

#[test]
fn releases_have_dates_and_patches() {
    assert_eq!(said("en", "release 1.24"), "3 May 2022");
    assert_eq!(said("en", "maintenance 1.24"), "28 May 2023");
    assert_eq!(said("en", "eol 1.24"), "28 Jul 2023");
    assert_eq!(said("en", "latest 1.24"), "1.24.17");
    assert_eq!(said("en", "newest"), facts::newest_released().to_string());
}

#[test]
fn apis_have_a_life_and_a_replacement() {
    assert_eq!(said("en", "introduced batch/v1 CronJob"), "1.21");
    assert_eq!(said("en", "removed batch/v1beta1 CronJob"), "1.25");
    assert_eq!(
        said("en", "replacement batch/v1beta1 CronJob"),
        "batch/v1 CronJob"
    );
}

#[test]
fn registries_have_a_date_and_last_tags() {
    assert_eq!(said("en", "since k8s.gcr.io"), "3 Apr 2023");
    assert_eq!(said("en", "last-tag k8s.gcr.io/conformance 1.26"), "1.26.3");
}

#[test]
fn gates_come_are_locked_and_go() {
    assert_eq!(said("en", "gate-introduced APIListChunking"), "1.8");
    assert_eq!(said("en", "gate-locked APIListChunking"), "1.29");
    assert_eq!(said("en", "gate-removed APIListChunking"), "1.33");
}

#[test]
fn volumes_have_a_driver_and_a_life() {
    let field = "awsElasticBlockStore";
    assert_eq!(
        said("en", &format!("volume-driver {field}")),
        "ebs.csi.aws.com"
    );
    assert_eq!(said("en", &format!("volume-deprecated {field}")), "1.19");
    assert_eq!(said("en", &format!("volume-migrated {field}")), "1.23");
    assert_eq!(said("en", &format!("volume-removed {field}")), "1.27");
}

#[test]
fn labels_have_an_end_and_a_replacement() {
    let record = "batch.kubernetes.io/job-tracking";
    assert_eq!(said("en", &format!("label-deprecated {record}")), "1.26");
    assert_eq!(said("en", &format!("label-ends {record}")), "1.27");
    let label = "beta.kubernetes.io/arch";
    assert_eq!(
        said("en", &format!("label-replacement {label}")),
        "kubernetes.io/arch"
    );
}

#[test]
fn flags_belong_to_a_component_or_a_command() {
    assert_eq!(
        said("en", "flag-removed kubelet --container-runtime"),
        "1.27"
    );
    assert_eq!(
        said("en", "flag-deprecated kubelet --container-runtime"),
        "1.24"
    );
    assert_eq!(said("en", "flag-removed kubectl run --replicas"), "1.21");
    assert_eq!(
        said("en", "flag-deprecated kube-proxy --proxy-mode=ipvs"),
        "1.35"
    );
}

#[test]
fn flags_that_components_share_belong_to_each() {
    assert_eq!(said("en", "flag-removed kube-apiserver --log-dir"), "1.26");
}

#[test]
fn milestones_are_minors_dates_or_versions() {
    for row in facts::milestones() {
        let said = said("en", &format!("milestone {}", row.id));
        assert!(
            !said.is_empty() && !said.contains("{{"),
            "{}: {said}",
            row.id
        );
    }
}

#[test]
fn a_planned_date_says_so() {
    let planned = facts::releases()
        .iter()
        .find(|r| r.released.is_some_and(|date| date.is_planned()));
    if let Some(release) = planned {
        assert!(said("en", &format!("release {}", release.minor)).ends_with("(planned)"));
    }
}

#[test]
fn what_a_reader_chooses_and_what_nobody_knows_stays() {
    for name in ["target", "runtime-socket", "date nothing", "nonsense"] {
        assert_eq!(said("en", name), format!("{{{{{name}}}}}"));
    }
}
