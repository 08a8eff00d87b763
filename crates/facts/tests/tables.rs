//! What the tables promise to everyone who reads them.

use std::collections::BTreeSet;

use facts::{Date, Mark, Minor, Precision, RegistryState};

#[test]
fn default_target_is_the_newest_released_minor() {
    let is_out = |release: &&facts::Release| {
        release.released.is_some_and(|released| {
            released.mark != Mark::Planned && released.value <= facts::data_as_of()
        })
    };
    let newest = facts::releases()
        .iter()
        .rfind(is_out)
        .expect("some minor was released");
    assert_eq!(facts::newest_released(), newest.minor);
    assert!(newest.is_released());
    assert!(facts::release(newest.minor.next()).is_none_or(|release| !release.is_released()));
}

#[test]
fn a_release_is_released_although_its_end_of_life_is_planned() {
    let release = facts::release(Minor(37)).expect("1.37 is in the table");
    assert!(release.is_released());
    assert!(release.end_of_life.is_some_and(|date| date.is_planned()));
    assert!(facts::newest_released() >= Minor(37));
}

#[test]
fn the_data_has_the_date_of_its_releases() {
    let releases = facts::as_of()
        .iter()
        .find(|row| row.table == "releases")
        .expect("releases have a date");
    assert_eq!(facts::data_as_of(), releases.date);
}

#[test]
fn every_row_has_a_source() {
    let sources = facts::apis()
        .iter()
        .map(|row| row.source)
        .chain(facts::releases().iter().map(|row| row.source))
        .chain(facts::registry_hosts().iter().map(|row| row.source))
        .chain(facts::last_tags().iter().map(|row| row.source))
        .chain(facts::events().iter().map(|row| row.source))
        .chain(facts::crds().iter().map(|row| row.source))
        .chain(facts::volumes().iter().map(|row| row.source))
        .chain(facts::labels().iter().map(|row| row.source))
        .chain(facts::as_of().iter().map(|row| row.source));
    assert!(
        sources
            .into_iter()
            .all(|source| source.starts_with("https://"))
    );
}

#[test]
fn every_api_is_found_by_its_name_and_no_name_is_used_twice() {
    for api in facts::apis() {
        let found = facts::find_api(api.group, api.version, api.kind).expect("every row is found");
        assert!(
            std::ptr::eq(found, api),
            "{} {}",
            api.api_version(),
            api.kind
        );
    }
}

#[test]
fn every_replacement_is_an_api() {
    for api in facts::apis() {
        let Some((group, version, kind)) = api.replacement else {
            continue;
        };
        let replacement = facts::find_api(group, version, kind).expect("a replacement has a row");
        assert_eq!(
            api.same_shape_as_replacement,
            api.has_shape_of(replacement),
            "{} {}",
            api.api_version(),
            api.kind
        );
    }
}

#[test]
fn changing_the_version_is_enough_only_where_nothing_else_changed() {
    let same = |group, version, kind| {
        facts::find_api(group, version, kind).is_some_and(|api| api.same_shape_as_replacement)
    };
    assert!(same("batch", "v1beta1", "CronJob"));
    assert!(same("apps", "v1beta2", "Deployment"));
    assert!(same("extensions", "v1beta1", "NetworkPolicy"));
    assert!(same(
        "flowcontrol.apiserver.k8s.io",
        "v1beta1",
        "FlowSchema"
    ));
    assert!(!same("apps", "v1beta1", "Deployment"));
    assert!(!same("extensions", "v1beta1", "Deployment"));
    assert!(!same("extensions", "v1beta1", "Ingress"));
    assert!(!same("policy", "v1beta1", "PodDisruptionBudget"));
    assert!(!same("autoscaling", "v2beta1", "HorizontalPodAutoscaler"));
    assert!(!same(
        "flowcontrol.apiserver.k8s.io",
        "v1beta3",
        "PriorityLevelConfiguration"
    ));
    assert!(!same(
        "rbac.authorization.k8s.io",
        "v1alpha1",
        "RoleBinding"
    ));
}

#[test]
fn versions_stand_oldest_first() {
    let versions = |group, kind| {
        facts::versions_of(group, kind)
            .iter()
            .map(|api| api.version)
            .collect::<Vec<_>>()
    };
    assert_eq!(versions("batch", "CronJob"), ["v2alpha1", "v1beta1", "v1"]);
    assert_eq!(
        versions("autoscaling", "HorizontalPodAutoscaler"),
        ["v1", "v2beta1", "v2beta2", "v2"]
    );
    assert!(versions("batch", "Ingress").is_empty());
    assert!(versions("", "").is_empty());
}

#[test]
fn removals_of_1_16_could_be_switched_back_on_until_1_18() {
    let api = facts::find_api("extensions", "v1beta1", "Deployment").expect("it was an API");
    assert_eq!(api.removed.map(|minor| minor.value), Some(Minor(16)));
    assert_eq!(api.gone.map(|minor| minor.value), Some(Minor(18)));
    assert!(api.is_served_in(Minor(15)) && !api.is_served_in(Minor(16)));
}

#[test]
fn marks_belong_to_single_values() {
    let api = facts::find_api("resource.k8s.io", "v1beta1", "ResourceClaim").expect("it is an API");
    assert_eq!(api.deprecated.map(|minor| minor.mark), Some(Mark::Settled));
    assert_eq!(api.removed.map(|minor| minor.mark), Some(Mark::Planned));
    let api =
        facts::find_api("kubeadm.k8s.io", "v1alpha1", "NodeConfiguration").expect("it is an API");
    assert_eq!(api.removed.map(|minor| minor.mark), Some(Mark::Unproved));
}

#[test]
fn only_groups_of_kubernetes_are_built_in() {
    for group in [
        "",
        "apps",
        "kubeadm.k8s.io",
        "audit.k8s.io",
        "client.authentication.k8s.io",
    ] {
        assert!(facts::is_builtin_group(group), "{group}");
    }
    for group in [
        "metrics.k8s.io",
        "snapshot.storage.k8s.io",
        "gateway.networking.k8s.io",
        "cert-manager.io",
        "runtime",
    ] {
        assert!(!facts::is_builtin_group(group), "{group}");
    }
    assert!(facts::groups().is_sorted());
}

#[test]
fn event_ids_are_unique_and_events_stand_by_date() {
    let ids: BTreeSet<&str> = facts::events().iter().map(|event| event.id).collect();
    assert_eq!(ids.len(), facts::events().len());
    assert!(facts::events().is_sorted_by_key(|event| event.date.value.date));
}

#[test]
fn an_event_that_came_with_a_minor_has_the_day_of_its_release() {
    let event = facts::event("dockershim-removed").expect("it is an event");
    assert_eq!(event.minor, Some(Minor(24)));
    assert_eq!(
        event.date.value.date,
        Date {
            year: 2022,
            month: 5,
            day: 3
        }
    );
    let event = facts::event("containerd-2-required").expect("it is an event");
    assert!(event.date.is_planned());
    let event = facts::event("dashboard-archived").expect("it is an event");
    assert_eq!(event.date.value.precision, Precision::Month);
}

#[test]
fn the_longest_registry_prefix_wins() {
    let prefix = |image| facts::registry_host(image).map(|host| host.prefix);
    assert_eq!(prefix("k8s.gcr.io/pause:3.5"), Some("k8s.gcr.io/"));
    assert_eq!(prefix("eu.k8s.gcr.io/pause:3.5"), Some("eu.k8s.gcr.io/"));
    assert_eq!(
        prefix("gcr.io/k8s-staging-etcd/etcd:3.5.0"),
        Some("gcr.io/k8s-staging-")
    );
    assert_eq!(prefix("mirror.example.com/k8s.gcr.io/pause:3.5"), None);
    assert_eq!(prefix("registry.k8s.io/pause:3.9"), None);
    assert_eq!(prefix("gcr.io/my-project/app:1"), None);
    let host =
        facts::registry_host("kubernetesui/dashboard:v2.7.0").expect("the dashboard is retired");
    assert_eq!(host.state, RegistryState::Retired);
}

#[test]
fn tags_newer_than_the_freeze_were_never_published() {
    let published = |image, tag| {
        facts::was_published("k8s.gcr.io/", image, tag).map(|(was_published, _)| was_published)
    };
    assert_eq!(published("kube-apiserver", "v1.26.3"), Some(true));
    assert_eq!(published("kube-apiserver", "v1.26.4"), Some(false));
    assert_eq!(published("kube-apiserver", "1.27.0"), Some(false));
    assert_eq!(published("kube-apiserver-arm64", "v1.36.0"), Some(false));
    assert_eq!(published("kube-apiserver", "v1.27.0-alpha.1"), None);
    assert_eq!(published("kube-apiserver", "v1.19.0"), None);
    assert_eq!(published("kube-apiserver", "latest"), None);
    assert_eq!(published("pause", "3.10"), None);
}

#[test]
fn every_kind_of_a_custom_resource_is_found_in_its_row() {
    for crd in facts::crds() {
        let api_version = format!("{}/{}", crd.group, crd.version);
        for kind in crd.kinds.split(' ') {
            let found = facts::find_crd(&api_version, kind).expect("every row is found");
            assert!(std::ptr::eq(found, crd), "{api_version} {kind}");
        }
    }
}

#[test]
fn every_volume_plugin_is_found_by_its_names() {
    for volume in facts::volumes() {
        let found = facts::volume(volume.field).expect("every row is found");
        assert!(std::ptr::eq(found, volume), "{}", volume.field);
        if !volume.provisioner.is_empty() {
            let found = facts::provisioner(volume.provisioner).expect("every row is found");
            assert!(std::ptr::eq(found, volume), "{}", volume.provisioner);
        }
    }
    assert!(facts::provisioner("").is_none());
    assert!(facts::provisioner("kubernetes.io/no-provisioner").is_none());
}

#[test]
fn every_gate_is_found_by_its_name() {
    for name in facts::gate_names() {
        assert_eq!(facts::gate(name).map(|gate| gate.name), Some(name));
    }
    assert!(facts::gate_names().is_sorted());
    assert_eq!(facts::gate("sidecarcontainers"), None);
}

#[test]
fn gates_keep_their_lives_when_packed() {
    let gate = facts::gate("SidecarContainers").expect("it is a gate");
    assert_eq!(gate.introduced, Some(Minor(28)));
    assert_eq!(gate.locked.map(|minor| minor.value), Some(Minor(33)));
    assert!(gate.is_on);
    assert_eq!(
        gate.removed.map(|minor| (minor.value, minor.mark)),
        Some((Minor(37), Mark::Settled))
    );
    let gate = facts::gate("PodSchedulingReadiness").expect("it is a gate");
    assert_eq!(gate.removed.map(|minor| minor.mark), Some(Mark::Planned));
    let gate = facts::gate("DeclarativeValidationTakeover").expect("it is a gate");
    assert_eq!(gate.locked.map(|minor| minor.mark), Some(Mark::Unproved));
    assert!(!gate.is_on && gate.removed.is_none());
}

#[test]
fn a_name_may_be_a_label_and_a_taint() {
    use facts::LabelSort::{NodeLabel, Taint};
    let end = |sort| {
        facts::label(sort, "node-role.kubernetes.io/master")
            .and_then(|row| row.no_effect_from)
            .map(|minor| minor.value)
    };
    assert_eq!(end(NodeLabel), Some(Minor(24)));
    assert_eq!(end(Taint), Some(Minor(25)));
    assert!(facts::label(NodeLabel, "kubernetes.io/os").is_none());
}
