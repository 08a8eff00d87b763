# Rules: the index, and what stands around the text of one.

rules-title = Rules
rules-description = Everything the checker looks for in Kubernetes manifests, with what it means and how it is fixed.
rules-lead = Everything the checker looks for. Each rule has a page with an example, the reason, the fix and the source.
rules-all = All rules
rules-id = Rule
rules-finds = What it finds
rules-fix = Fix
rules-no-fix = None
rules-guides = Guides
rules-contents = On this page
rules-safety = Fixes are marked: safe keeps the meaning on your target, review can change it and says how, manual is explained and left to you.
rules-group-apis = API versions
rules-group-references = References to APIs
rules-group-fields = Fields and defaults
rules-group-images = Images
rules-group-components = Components and their configuration
rules-group-storage = Storage
rules-group-labels = Labels, annotations and probes
rules-group-text = The text itself
