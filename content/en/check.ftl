# The check page.
#
# Part 1: what stands in the page before scripts run, and where they cannot.

check-title = Check
check-description = Paste Kubernetes manifests and see what your target version will not accept, with the exact edit. Nothing you paste leaves the page.
check-your-text = Your manifests
check-placeholder = Paste a manifest, or drop files here.
check-findings = Findings
check-no-script = The checker runs in your browser and needs scripts, which are off or did not load. Guides, rules and the timeline work without them, and so does the command farol.
check-starting = The checker is starting. You can paste already; your text is kept.
check-what-can-be-pasted = What can be pasted
check-what-list = YAML and JSON: one document or many, whole files, lists as kubectl prints them.
check-examples = Examples
check-example-file = { $name }, { $file }

