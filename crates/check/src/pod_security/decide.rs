//! What the fields of a PodSecurityPolicy admit, refuse and write into Pods, each by itself.

use facts::Minor;

use crate::pod_security::policy::Level::{Baseline, Privileged, Restricted};
use crate::pod_security::policy::Policy;
use crate::pod_security::reader::{Reader, Value, resolved};

/// What `restricted` takes as a volume.
const CORE_VOLUMES: [&str; 8] = [
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "persistentVolumeClaim",
    "projected",
    "secret",
];

/// A list of more kinds of volumes is taken for one of all but `hostPath`.
const MANY_VOLUMES: usize = 20;

/// What `baseline` lets a container add.
const CAPABILITIES: [&str; 13] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];

/// Sysctls that `baseline` takes although policies called them unsafe, and from which minor on.
const SYSCTLS: [(&str, u16); 7] = [
    ("net.ipv4.ip_local_reserved_ports", 27),
    ("net.ipv4.tcp_keepalive_time", 29),
    ("net.ipv4.tcp_fin_timeout", 29),
    ("net.ipv4.tcp_keepalive_intvl", 29),
    ("net.ipv4.tcp_keepalive_probes", 29),
    ("net.ipv4.tcp_rmem", 32),
    ("net.ipv4.tcp_wmem", 32),
];

const SECCOMP: &str = "seccomp.security.alpha.kubernetes.io/";
const APPARMOR: &str = "apparmor.security.beta.kubernetes.io/";

/// Looks at all fields.
pub(super) fn decide(mut reader: Reader<'_, '_, '_>) -> Policy {
    reader.switches();
    reader.capabilities();
    reader.lists();
    reader.users();
    reader.profiles();
    reader.others();
    reader.policy
}

impl Reader<'_, '_, '_> {
    fn switches(&mut self) {
        for field in ["privileged", "hostNetwork", "hostPID", "hostIPC"] {
            if let Some(word) = self.word(field) {
                let level = if is_true(word) {
                    Privileged
                } else {
                    Restricted
                };
                self.rank(field, "true", level);
            }
        }
        // Without the field a container may ask for it.
        if let Some(word) = self.word("allowPrivilegeEscalation") {
            let is_refused = word.eq_ignore_ascii_case("false");
            let level = if is_refused { Restricted } else { Baseline };
            self.rank("allowPrivilegeEscalation", "true", level);
            self.refuses(is_refused);
            if is_refused {
                self.wrote("allowPrivilegeEscalation");
            }
        }
        if self
            .word("defaultAllowPrivilegeEscalation")
            .is_some_and(|word| !word.is_empty())
        {
            self.wrote("defaultAllowPrivilegeEscalation");
        }
        if self.word("readOnlyRootFilesystem").is_some_and(is_true) {
            self.wrote("readOnlyRootFilesystem");
            self.policy.unranked.push("readOnlyRootFilesystem");
        }
    }

    fn capabilities(&mut self) {
        for field in ["allowedCapabilities", "defaultAddCapabilities"] {
            let Some(words) = self.words(field) else {
                continue;
            };
            let level = |name: &&str| match *name {
                "NET_BIND_SERVICE" => Restricted,
                name if CAPABILITIES.contains(&name) => Baseline,
                _ => Privileged,
            };
            self.rank_worst(field, &words, level);
            let has_all = CAPABILITIES.iter().all(|name| words.contains(name));
            let is_listed = field == "allowedCapabilities";
            self.is_narrower(is_listed && !has_all && !words.contains(&"*"));
            self.refuses(is_listed);
            if field == "defaultAddCapabilities" && !words.is_empty() {
                self.wrote(field);
            }
        }
        let field = "requiredDropCapabilities";
        if let Some(words) = self.words(field) {
            let level = if words.contains(&"ALL") {
                Restricted
            } else {
                Baseline
            };
            self.rank(field, ["[", &words.join(", "), "]"].concat(), level);
            self.refuses(!words.is_empty());
            if !words.is_empty() {
                self.wrote(field);
            }
        }
    }

    fn lists(&mut self) {
        if let Some(words) = self.words("volumes") {
            self.rank_worst("volumes", &words, |name| match *name {
                "*" | "hostPath" => Privileged,
                "none" => Restricted,
                name if CORE_VOLUMES.contains(&name) => Restricted,
                _ => Baseline,
            });
            let is_all = words.contains(&"*") || words.len() >= MANY_VOLUMES;
            self.is_narrower(!is_all);
        }
        if let Some(words) = self.words("allowedProcMountTypes") {
            self.rank_worst("allowedProcMountTypes", &words, |name| match *name {
                "Default" => Restricted,
                _ => Privileged,
            });
        }
        if let Some(words) = self.words("allowedUnsafeSysctls") {
            let target = self.ctx.target;
            let is_safe = |name: &str| {
                let known = SYSCTLS.iter().find(|(known, _)| *known == name);
                known.is_some_and(|(_, since)| target >= Minor(*since))
            };
            self.rank_worst("allowedUnsafeSysctls", &words, |name| match is_safe(name) {
                true => Restricted,
                false => Privileged,
            });
        }
        self.host_ports();
        let within_others = [
            "allowedHostPaths",
            "allowedFlexVolumes",
            "allowedCSIDrivers",
        ];
        for field in within_others.into_iter().chain(["forbiddenSysctls"]) {
            if let Some((_, value)) = self.spec.get(self.ctx, field)
                && self.ctx.items(resolved(self.ctx, value)).next().is_some()
            {
                self.policy.unranked.push(field);
            }
        }
    }

    /// A range that holds no port but 0 admits none.
    fn host_ports(&mut self) {
        let Some((_, ranges)) = self.spec.get(self.ctx, "hostPorts") else {
            return self.rank("hostPorts", "", Restricted);
        };
        let ranges = resolved(self.ctx, ranges);
        let end = |range, key| match self.value(self.ctx.find(range, &[key])) {
            Value::Known(words) => words.first().copied(),
            _ => None,
        };
        let ends = |range| Some((end(range, "min")?, end(range, "max")?));
        let ends: Vec<Option<(&str, &str)>> = self.ctx.items(ranges).map(ends).collect();
        let open = ends.iter().flatten().find(|(_, max)| *max != "0");
        match open {
            Some((min, max)) if min == max => self.rank("hostPorts", *max, Privileged),
            Some((min, max)) => self.rank("hostPorts", [min, "-", max].concat(), Privileged),
            None if self.ctx.doc.is_templated(ranges) || ends.contains(&None) => {
                self.policy.unknown.push("hostPorts".to_owned());
                return;
            }
            None => self.rank("hostPorts", "", Restricted),
        }
        let is_all = open.is_some_and(|(_, max)| *max == "65535");
        self.is_narrower(!is_all);
    }

    fn users(&mut self) {
        if let Some(rule) = self.word("runAsUser.rule") {
            let is_non_root = rule == "MustRunAsNonRoot";
            let level = if is_non_root { Restricted } else { Baseline };
            let shown = if rule.is_empty() { "RunAsAny" } else { rule };
            self.rank("runAsUser", shown, level);
            self.refuses(is_non_root);
            if rule.starts_with("Must") {
                self.wrote("runAsUser");
            }
            if rule == "MustRunAs" {
                self.policy.unranked.push("runAsUser");
            }
        }
        for (field, name) in [
            ("runAsGroup.rule", "runAsGroup"),
            ("supplementalGroups.rule", "supplementalGroups"),
            ("fsGroup.rule", "fsGroup"),
        ] {
            let rule = self.word(field).unwrap_or_default();
            if rule == "MustRunAs" {
                self.wrote(name);
            }
            if rule.ends_with("RunAs") {
                self.policy.unranked.push(name);
            }
        }
        match self.word("seLinux.rule") {
            Some("MustRunAs") => self.se_linux(),
            Some(rule) => self
                .policy
                .open
                .push(["seLinux: ", if rule.is_empty() { "RunAsAny" } else { rule }].concat()),
            None => {}
        }
    }

    /// The options that each Pod has to have.
    fn se_linux(&mut self) {
        self.wrote("seLinux");
        self.policy.unranked.push("seLinux");
        let options = ["seLinux", "seLinuxOptions"];
        let from = self
            .spec
            .get(self.ctx, options[0])
            .map(|(_, value)| resolved(self.ctx, value));
        let options = from.and_then(|id| self.ctx.find(id, &options[1..]));
        for key in ["user", "role", "type"] {
            let at = options.and_then(|id| self.ctx.find(resolved(self.ctx, id), &[key]));
            let words = match self.value(at) {
                Value::Known(words) => words,
                Value::Unset => continue,
                Value::Unknown => {
                    self.policy
                        .unknown
                        .push(["seLinux.seLinuxOptions.", key].concat());
                    continue;
                }
            };
            let word = words.first().copied().unwrap_or_default();
            let is_taken = match word {
                "" => true,
                "container_t" | "container_init_t" | "container_kvm_t" => key == "type",
                "container_engine_t" => key == "type" && self.ctx.target >= Minor(31),
                _ => false,
            };
            if !is_taken {
                self.rank("seLinux", [key, " ", word].concat(), Privileged);
            }
        }
    }

    fn profiles(&mut self) {
        if self.is_annotated_later {
            self.policy.unknown.push("metadata.annotations".to_owned());
        }
        for (family, field) in [(SECCOMP, "seccomp"), (APPARMOR, "apparmor")] {
            let default = self.annotation(family, "defaultProfileName");
            let allowed = self.annotation(family, "allowedProfileNames");
            let default = default.flatten().unwrap_or_default();
            if !default.is_empty() {
                self.wrote(&[family, "defaultProfileName"].concat());
            }
            let Some(allowed) = allowed else { continue };
            let names: Vec<&str> = allowed.unwrap_or_default().split(',').collect();
            // AppArmor takes any profile where none is listed, seccomp where a star is.
            let is_any = match family {
                SECCOMP => names.contains(&"*"),
                _ => allowed.is_none(),
            };
            let is_unconfined = default == "unconfined" || names.contains(&"unconfined");
            let is_set = !names.contains(&"") || (names.len() > 1 && !default.is_empty());
            if is_any {
                self.policy
                    .open
                    .push([family, "allowedProfileNames"].concat());
            }
            let shown = allowed.filter(|names| !names.is_empty());
            let (value, level) = match family {
                _ if is_unconfined => ("unconfined", Privileged),
                SECCOMP if is_any || !is_set => (shown.unwrap_or("\"\""), Baseline),
                _ => ("", Restricted),
            };
            self.rank(field, value, level);
            self.refuses(!is_any);
        }
    }

    fn others(&mut self) {
        if self
            .word("runtimeClass.defaultRuntimeClassName")
            .is_some_and(|word| !word.is_empty())
        {
            self.wrote("runtimeClass");
        }
        if let Some(names) = self.words("runtimeClass.allowedRuntimeClassNames")
            && !names.is_empty()
            && !names.contains(&"*")
        {
            self.policy.unranked.push("runtimeClass");
        }
    }
}

/// As `kubectl` reads it.
fn is_true(word: &str) -> bool {
    ["true", "yes", "on", "y"]
        .iter()
        .any(|yes| word.eq_ignore_ascii_case(yes))
}
