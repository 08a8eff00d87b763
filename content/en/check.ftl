# The check page.
#
# Part 1: what stands in the page before scripts run, and where they cannot.

check-title = Check
check-description = Paste Kubernetes manifests and see what your target version will not accept, with the exact edit. Nothing you paste leaves the page.
check-your-text = Your manifests
check-placeholder = Paste a manifest, or drop files here.
check-findings = Findings
check-no-script = The checker runs in your browser and needs scripts, which are off here. Guides, rules and the timeline work without them.
check-no-script-command = There is also a command.
check-starting = The checker is starting. You can paste already; your text is kept.
check-what-can-be-pasted = What can be pasted
check-what-list = Manifests in YAML and JSON, one or many, as files hold them or kubectl prints them; templates and values of charts, kustomizations, stored Helm releases, configuration of components, and Markdown or scripts with manifests in them.
check-examples = Examples
check-example-file = { $name }, { $file }

#
# Part 2: the live workspace.

check-open = Open
check-open-files = Open files
check-open-folder = Open a folder
check-close-file = Close { $name }
check-undo = Undo
check-copy = Copy
check-copy-fixed = Copy fixed
check-download = Download
check-fix-safe =
    { $count ->
        [0] Fix safe
        [one] Fix 1 safe
       *[other] Fix { $count } safe
    }
check-files = Files
check-drop = Drop files here
check-lines =
    { $count ->
        [one] 1 line, { $endings }
       *[other] { $count } lines, { $endings }
    }
check-mixed-endings = mixed line endings
check-converted = read as another encoding, saved as UTF-8
check-large = { $size } { $unit }. Shown read only; findings and fixes work.
check-too-large = { $name } has { $size } { $unit }. Texts up to 64 MiB are read here; split it, or use the command farol.
check-unreadable = { $name } could not be read. Open it again.

# What the text was read as.
check-documents =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }

# Counts by severity, on the filters of the list.
check-errors =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
check-warnings =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
check-infos = { $count } info
check-scope = Findings of
check-all-files = All files
check-this-file = This file
check-more-findings =
    { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
check-none-shown = No findings with these filters.

# Said aloud when the sum changes.
check-said = Target { $target }. { $errors }, { $warnings }.

# A finding: where it is, and what it leads to.
check-where = { $object }, document { $document }
check-where-document = Document { $document }
check-where-embedded = { $object }, document { $document }, in { $field }
check-place = Line { $line }, column { $column }
check-link-guide = Guide
check-link-rule = Rule { $rule }
check-link-source = Source
check-life = { $api }: served from { $introduced } until { $end }. Target { $target }.
check-life-deprecated = { $api }: served from { $introduced }, deprecated in { $deprecated }, removed in { $removed }. Target { $target }.
check-life-deprecated-in = { $version } deprecated
check-life-removed-in = { $version } removed
check-life-removed-planned = { $version } removed (planned)
check-life-target = target { $version }
check-life-since = { $api } since { $version }

# A fix.
check-apply = Apply fix
check-copy-diff = Copy diff
check-diff = Changes
check-diff-line = line { $line }
check-proof =
    { $gone ->
        [one] Tried on your text: 1 finding gone, none new.
       *[other] Tried on your text: { $gone } findings gone, none new.
    }
check-manual = This has to be done by hand; the guide shows how.
check-fixed = Fixed: { $title }
check-fixed-count =
    { $count ->
        [one] 1 finding fixed.
       *[other] { $count } findings fixed.
    }
check-fix-all-title =
    { $count ->
        [one] 1 safe fix
       *[other] { $count } safe fixes
    }
check-fix-all-lead = They keep the meaning on { $version }, your comments and your layout.
check-cancel = Cancel
check-tip-fix = Fix
check-tip-more = More

# What stands above the list when it is not simply showing findings.
check-loading = Getting the checker. Your text is safe.
check-checking = Checking { $name }
check-checking-files = Checking file { $done } of { $total }: { $name }
check-stop = Stop
check-stopped = Stopped. The findings are those of an earlier check.
check-again = Check again
check-nothing = Nothing to change for { $version }
check-nothing-checked =
    { $count ->
        [one] 1 object was checked.
       *[other] { $count } objects were checked.
    }
check-foreign =
    { $count ->
        [one] 1 object of another project was not checked.
       *[other] { $count } objects of other projects were not checked.
    }
check-next-dates = What comes next
check-partly = Checked { $done } of { $count } objects
check-partly-file = { $name }: checked { $done } of { $count } objects
check-not-recognised = This does not look like Kubernetes
check-not-recognised-file = { $name } does not look like Kubernetes
check-not-recognised-what = Nothing in it was checked.
check-as-kubernetes = Check as Kubernetes manifests
check-broken = The checker stopped at document { $document }
check-broken-file = The checker stopped at document { $document } of { $name }
check-broken-rest = The other documents are checked. Your text is untouched.
check-broken-whole = The checker stopped
check-broken-whole-what = Nothing was checked. Your text is untouched.
check-try-again = Try again
check-copy-report = Copy a report without your text
check-no-engine = The checker did not load
check-no-engine-what = Your text is untouched. The connection may be gone, or this browser may be too old for WebAssembly.
check-no-page = This page could not be loaded. Your text is kept.
check-dismiss = Close

# The status line, the dock, the keys.
check-bytes-sent =
    { $count ->
       *[other] { $count } bytes sent. Nothing you paste leaves this page.
    }
check-status = { $done } of { $count } objects checked, { $ms } ms
check-key-next = next finding
check-key-apply = apply fix
check-key-again = check again
check-dock = { $at } of { $count }
check-dock-none =
    { $count ->
        [0] No findings
        [one] 1 finding
       *[other] { $count } findings
    }
check-next = Next

# Empty: examples, and how to get one's manifests.
check-fetch = Get your manifests
check-fetch-lead = These commands only read.
check-fetch-cluster = From a cluster, without Secrets
check-fetch-helm = From Helm releases
check-fetch-chart = From a Helm chart
check-fetch-kustomize = From Kustomize
check-fetch-gitops = From Argo CD or Flux

# The search panel of the editor.
check-search-find = Find
check-search-replace = Replace
check-search-next = Next
check-search-previous = Previous
check-search-all = All
check-search-match-case = Match case
check-search-by-word = Whole words
check-search-regexp = Regular expression
check-search-replace-all = Replace all
check-search-close = Close
check-search-go-to-line = Go to line
check-search-go = Go

# Part 3: the small checkers.
check-inline-label = Text to check
check-inline-fix =
    { $count ->
        [one] Fix 1 safe here
       *[other] Fix { $count } safe here
    }
check-inline-open = Open in checker
check-inline-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
