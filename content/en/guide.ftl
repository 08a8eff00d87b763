# Guides: the index, and what stands around the text of one.

guide-title = Guides
guide-description = Step by step from what was removed, frozen or shut down in Kubernetes to what takes its place, with the commands and the way back.
guide-lead = From what was removed, frozen or shut down to what takes its place: step by step, with the commands and the way back.
guide-all = All guides
guide-breadcrumb = Where you are
guide-in-english = in English

# Groups of guides, by the key `group` of their front matter.
guide-group-registries = Registries and packages
guide-group-nodes = Nodes and runtimes
guide-group-apis = APIs
guide-group-start = Where to begin
guide-group-upgrades = Release by release
guide-group-cluster = Control plane and clients
guide-group-workloads = Workloads
guide-group-network = Network
guide-group-security = Security
guide-group-storage = Storage
guide-group-other = More

guide-reviewed = Reviewed { $date }
guide-minutes = { $count } min
guide-data-as-of = Data as of { $date }
guide-facts = Dates and versions
guide-contents = On this page
guide-rules-behind = Rules behind this guide
guide-next-links = More guides
guide-previous = Previous
guide-next = Next

# Words inside the text.
guide-copy = Copy
guide-step = Step { $name }
guide-link-to = Link to “{ $name }”
guide-note = Note
guide-caution = Caution
guide-warning = Warning
guide-diff = Changes

# The checker inside a guide.
guide-check-title = Check your own files
guide-check-lead = Paste a manifest, or the output of a command from this guide.
guide-try = Try it

# What says that a part of a translation is behind its English; { $name } is a day.
guide-stale = The English of this part has changed.
guide-stale-paragraph = This paragraph changed in English on { $name }.
guide-stale-part = This part changed in English on { $name }.
guide-stale-title = The title changed in English on { $name }.
guide-stale-lead = The introduction changed in English on { $name }.
guide-stale-now = See current English
guide-stale-changed = See what changed
guide-stale-help = Help translate
guide-english-changed = This part has changed and is shown in English.
guide-english-changed-on = This part changed on { $name } and is shown in English.
guide-english-missing = This part is not translated yet.
guide-current = Translation { $percent } % current
# Steps that tick themselves.
guide-done = Done
guide-step-done = Step { $step } is done: { $title }.
guide-step-open = Step { $step } is open again: { $title }.
guide-progress = { $total ->
    [one] { $count } of { $total } step done
   *[other] { $count } of { $total } steps done
}

# The way to the source of a page, where the build was told of it.
guide-edit = Edit this page

# The index: its filter, and the guides for the version or the texts of the reader.
guide-filter = Filter guides
guide-filtered = { $count } of { $total } guides
guide-filter-none = Nothing for “{ $text }”. Try a kind, an API or a word of the title.
guide-for-you = For your { $version }

# A guide as its author has it, dropped on the site.
guide-draft = Preview of { $file }
guide-draft-lead = Nothing was uploaded: this page shows the file as it lies on your device.
guide-draft-clean = Nothing to mend.
guide-draft-line = Line { $line }
guide-draft-close = Close the preview
