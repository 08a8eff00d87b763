# Reports in the forms that other tools read: a comment on a pull request, JUnit.

# The name of the test that stands for an input as a whole.
report-checked-for = Checked for { $version }

# The table of a comment.
report-severity = Severity
report-place = Place
report-finding = Finding
report-source = Source
report-more =
    { $count ->
        [one] And 1 more finding.
       *[other] And { $count } more findings.
    }

# What was only partly checked, or not at all; paths and reasons follow.
report-not-checked = Not checked

# Findings that a comment or farol.toml suppresses. The reasons are a list: `removed-api (waits for the vendor)`.
report-suppressed =
    { $count ->
        [one] 1 finding suppressed, with its reason: { $reasons }.
       *[other] { $count } findings suppressed, with reasons: { $reasons }.
    }

# What readers take along from the check page: the report as a file or for the clipboard, and a finding that is wrong, as a case for those who keep Farol.
report-take = Report
report-download = Download { $form }
report-copy = Copy as Markdown
report-copied = The report is on the clipboard, as Markdown.
report-wrong = Report a wrong result
report-case = Wrong result of { $rule }
report-case-hidden = Names, values and comments are replaced by x.
report-case-expected = What was expected instead:
report-case-copied = The case is on the clipboard. Names and values are hidden; look through it before you post it.

# Suppressed findings in the page.
report-suppressed-count =
    { $count ->
        [one] 1 finding is suppressed
       *[other] { $count } findings are suppressed
    }
report-no-reason = no reason given

# What an upgrade starts from, and the first version on the way at which a finding counts.
report-from = From
report-from-any = any
report-since = from { $version } on

# What a text is read as; the first line chooses what it looks like.
report-read-as = Read as
report-as-detected = As detected
report-kind-kubernetes = Kubernetes manifests
report-kind-helm-template = Helm template
report-kind-helm-values = Helm values
report-kind-kustomization = Kustomization
report-kind-kubeadm-config = kubeadm configuration
report-kind-kubelet-config = kubelet configuration
report-kind-component-config = Component configuration
report-kind-kubeconfig = kubeconfig
report-kind-component-flags = Component flags
report-kind-containerd-config = containerd configuration
report-kind-docker-daemon = Docker daemon configuration
report-kind-apt-source = APT source
report-kind-yum-repository = YUM repository
report-kind-script = Script
report-kind-markdown = Markdown
report-kind-nodes-table = Table of nodes
report-kind-image-list = List of images
report-kind-metrics = Metrics
report-kind-audit-log = Audit log
report-kind-warnings = Warnings
report-kind-events = Events
report-kind-text = Text
