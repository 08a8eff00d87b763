# Tables that prose takes from the data; they are filled in when the site is built and stay out of what browsers load.

compose-api = API
compose-replacement = Use instead
compose-guide = Guide
compose-removed-in = Removed in
compose-planned-for = Planned for
compose-not-set = not set
compose-nothing = nothing
compose-in-files = { $api } (in files)
compose-no-apis-removed = No API is removed in { $version }.
compose-no-apis-deprecated = No API is deprecated in { $version }.
compose-component = Component
compose-all-components = all components
compose-flags = { $component }: { $flags }
compose-flags-replaced = { $component }: { $flags } (use { $replacement })
compose-flags-removed = { $version } refuses:
compose-flags-deprecated = { $version } advises against:
compose-no-flags-removed = No flag that the data knows is removed in { $version }.
compose-no-flags-deprecated = No flag that the data knows is deprecated in { $version }.
compose-gates-removed = { $count ->
    [one] Components of { $version } refuse to start when this feature gate is set to any value:
   *[other] Components of { $version } refuse to start when one of these { $count } feature gates is set to any value:
}
compose-gates-unproved = { $count ->
    [one] One source says the same of this one, and nothing proves it yet:
   *[other] One source says the same of these { $count }, and nothing proves it yet:
}
compose-gates-incomplete = The data does not know every gate of { $version } yet; compare yours with its changelog.
compose-no-gates-removed = No feature gate is removed in { $version }.
compose-gates-locked-on = From { $version } on, these gates are on for good; a component that is told `=false` stops:
compose-gates-locked-off = From { $version } on, these gates are off for good; a component that is told `=true` stops:
compose-no-gates-locked = No feature gate gets a fixed value in { $version }.
compose-field = Field
compose-old-default = Default before
compose-new-default = Default now
compose-defaults-changed = The successors of these APIs have other defaults:
compose-apis-removed = { $version } no longer serves or reads:
compose-apis-deprecated = { $version } deprecates, and still serves:
compose-driver = CSI driver
compose-existing-volumes = Volumes of today
compose-goes-on = work on with the driver
compose-ends = stop working
compose-no-volumes-removed = No volume plugin is removed in { $version }.
compose-see = See { $guide }.
compose-pair = { $first }, { $second }
compose-event = **{ $title }.** { $what }
compose-no-events = The data knows of no other change in { $version } that asks for action.
compose-date = Date
compose-released = Released
compose-maintenance = Critical fixes only from
compose-end-of-life = End of life
compose-latest = Newest patch
compose-containerd = { $containerd }: its project names { $versions } for this minor.
compose-containerd-unknown = containerd: the data has no list of its project for { $version } yet; take the newest release of a supported branch.
compose-crio = CRI-O: { $version }, as it shares its minors with Kubernetes.
compose-beside = Supported beside an API server { $version }
