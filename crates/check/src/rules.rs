//! Every rule, and when it is asked.

mod annotation_fields;
mod annotations;
pub(crate) mod api;
mod api_not_yet_served;
mod api_off_by_default;
mod beta_storage_annotation;
pub(crate) mod changed_default;
mod changed_meaning;
mod crd_stored_version;
mod csi;
mod deprecated_annotation;
mod deprecated_api;
mod deprecated_flag;
mod deprecated_kustomize_field;
mod deprecated_label;
mod dockershim_socket;
mod duplicate_key;
mod dynamic_kubelet_config;
mod endpoints_object;
mod exec_probe_timeout;
mod flag;
mod flexvolume;
mod frozen_registry_image;
mod gate;
mod git_repo_volume;
mod glued_documents;
mod grpc_probe_by_exec;
mod image_never_published;
mod in_tree_provisioner;
mod ingress_class_annotation;
pub(crate) mod input_limit;
mod kube_proxy_mode;
mod kubeconfig_auth_provider;
mod labels;
mod last_applied_removed_api;
mod legacy_package_key;
mod legacy_package_repository;
mod legacy_package_revision;
mod locked_feature_gate;
mod master_node_role;
mod migrated_volume_plugin;
mod missing_required_field;
mod old_fields_in_new_api;
mod package_repository_minor_mismatch;
mod packages;
mod pasted_artefact;
mod probes;
pub(crate) mod registry;
mod removed_annotation;
mod removed_api;
mod removed_api_in_rbac;
mod removed_api_in_webhook;
mod removed_api_reference;
mod removed_crd_api;
mod removed_feature_gate;
mod removed_flag;
mod removed_volume_plugin;
mod resource_rules;
mod tab_indentation;
mod unknown_api;
mod unknown_feature_gate;
mod unrecognized_input;
mod unset_storage_class;
mod volume;
mod yaml_1_1_value;
mod yaml_syntax;
mod zone_parameter;

use crate::context::{Context, Head, Use};
use crate::entries::Entry;
use crate::given::CheckFlags;
use crate::whole::Whole;
use crate::{Finding, Safety};

/// A rule as readers see it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Stable and never reused, in kebab case.
    pub id: &'static str,
    /// The safest fix that it can offer.
    pub safety: Option<Safety>,
    /// The keys of its messages with the names of their arguments; a test holds the catalogue to them.
    pub messages: &'static [(&'static str, &'static [&'static str])],
    /// The guide about what it finds; empty where the facts behind a finding name one, or there is none.
    pub guide: &'static str,
    pub(crate) check: Check,
}

/// What a rule looks at. A document is walked once for all of them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Check {
    /// A document as a whole.
    Document(fn(&Context<'_, '_>) -> Vec<Finding>),
    /// The `apiVersion` and `kind` of an object.
    Head(fn(&Context<'_, '_>, &Head<'_>) -> Option<Finding>),
    /// An object as a whole, of Kubernetes or foreign.
    Object(fn(&Context<'_, '_>, &Head<'_>) -> Vec<Finding>),
    /// Every entry with one of these keys, wherever it stands.
    Key(
        &'static [&'static str],
        fn(&Context<'_, '_>, &Entry<'_>) -> Vec<Finding>,
    ),
    /// The text of an input as a whole; also of one that is not Kubernetes.
    Text(fn(&Whole<'_>) -> Vec<Finding>),
    /// All flags of one command, in lines and in manifests.
    Flags(CheckFlags),
    /// An image of a registry that the table knows.
    Image(fn(&Context<'_, '_>, &Use<'_>) -> Option<Finding>),
}

/// Every rule, by what it is about; the catalogue has the messages in this order.
pub(crate) static RULES: &[Rule] = &[
    // What was given, and how it is written.
    input_limit::RULE,
    unrecognized_input::RULE,
    tab_indentation::RULE,
    pasted_artefact::RULE,
    yaml_syntax::RULE,
    yaml_1_1_value::RULE,
    glued_documents::RULE,
    duplicate_key::RULE,
    // APIs, and what names them.
    unknown_api::RULE,
    api_not_yet_served::RULE,
    removed_api::RULE,
    deprecated_api::RULE,
    endpoints_object::RULE,
    removed_api_reference::RULE,
    removed_api_in_rbac::RULE,
    removed_api_in_webhook::RULE,
    last_applied_removed_api::RULE,
    crd_stored_version::RULE,
    removed_crd_api::RULE,
    api_off_by_default::RULE,
    // Fields.
    old_fields_in_new_api::RULE,
    missing_required_field::RULE,
    changed_default::RULE,
    changed_meaning::RULE,
    deprecated_kustomize_field::RULE,
    // Images; the first that has something to say is the only one.
    image_never_published::RULE,
    frozen_registry_image::RULE,
    // Components, nodes and clients.
    unknown_feature_gate::RULE,
    removed_feature_gate::RULE,
    locked_feature_gate::RULE,
    kube_proxy_mode::RULE,
    dynamic_kubelet_config::RULE,
    kubeconfig_auth_provider::RULE,
    removed_flag::RULE,
    deprecated_flag::RULE,
    dockershim_socket::RULE,
    // Packages.
    legacy_package_repository::RULE,
    legacy_package_key::RULE,
    legacy_package_revision::RULE,
    package_repository_minor_mismatch::RULE,
    // Storage.
    removed_volume_plugin::RULE,
    migrated_volume_plugin::RULE,
    in_tree_provisioner::RULE,
    flexvolume::RULE,
    git_repo_volume::RULE,
    beta_storage_annotation::RULE,
    zone_parameter::RULE,
    unset_storage_class::RULE,
    // Annotations, labels and probes.
    removed_annotation::RULE,
    deprecated_annotation::RULE,
    deprecated_label::RULE,
    master_node_role::RULE,
    ingress_class_annotation::RULE,
    grpc_probe_by_exec::RULE,
    exec_probe_timeout::RULE,
];
