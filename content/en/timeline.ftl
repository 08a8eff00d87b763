# The timeline: drawing, table and event card. Titles of single events are in events.ftl.

timeline-title = Timeline
timeline-lead = When releases end, registries freeze and APIs go.
timeline-description = Every Kubernetes release with its support window, removed APIs, registry freezes and package repository shutdowns, by date and with sources.

# The lanes: their names, and in a few words what stands in them.
timeline-lane-release = Releases
timeline-lane-release-note = support windows
timeline-lane-api = APIs
timeline-lane-api-note = removals by release
timeline-lane-registry = Registries
timeline-lane-registry-note = freezes, shutdowns
timeline-lane-package = Packages
timeline-lane-package-note = apt, yum, charts
timeline-lane-runtime = Nodes
timeline-lane-runtime-note = runtimes, defaults
timeline-lane-flag = Flags
timeline-lane-flag-note = flags and gates
timeline-lane-retired = Retired projects
timeline-lane-retired-note = no more fixes

# What happens on a date.
timeline-released = { $version } released
timeline-maintenance = { $version } maintenance begins
timeline-end-of-life = { $version } end of life
timeline-apis-removed = { $count ->
    [one] { $version }: one API removed
   *[other] { $version }: { $count } APIs removed
}

# How sure a date is.
timeline-date-planned = { $date }, planned
timeline-date-unproved = { $date }, unproved
timeline-date-derived = { $date }, inferred
timeline-planned = planned
timeline-unproved = unproved
timeline-derived = inferred

# In and beside a support window.
timeline-until = to { $date }
timeline-ended = end of life { $date }

# On the axis; room for three or four letters.
timeline-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}
timeline-after-data = after the data: plans only

# For those who hear the drawing.
timeline-drawing = Timeline from { $from } to { $to }. The table below holds the same data.
timeline-event = { $title }, { $date }
timeline-window = Kubernetes { $version }, released { $released }
timeline-window-ended = Kubernetes { $version }, released { $released }, end of life { $ended }
timeline-window-whole = Kubernetes { $version }, released { $released }, maintenance from { $maintenance }, end of life { $ended }

# The controls.
timeline-lanes = Lanes
timeline-versions = Versions
timeline-from = From
timeline-to = To
timeline-any = any
timeline-filter = Filter events
timeline-filter-hint = Filter, e.g. flowcontrol
timeline-zoom = Zoom
timeline-zoom-in = Zoom in
timeline-zoom-out = Zoom out
timeline-whole = Whole range
timeline-today = Today
timeline-back = Back
timeline-forward = Forward
timeline-clear = Show everything
timeline-none = No event matches.
timeline-keys = Arrow keys go from event to event, Enter opens its card. Plus and minus zoom, 0 shows everything, T goes to today.

# The legend over the drawing.
timeline-legend-supported = supported
timeline-legend-maintenance = maintenance, critical fixes only
timeline-legend-planned = planned
timeline-legend-unsure = unproved or inferred

# The card of an event.
timeline-card-close = Close
timeline-card-maintenance = Maintenance from
timeline-card-end-of-life = End of life
timeline-card-latest = Newest patch
timeline-guide = Guide
timeline-rule = Rule
timeline-source = Source
timeline-guide-of = Guide: { $title }
timeline-rule-of = Rule: { $title }
timeline-source-of = Source: { $title }

# The table.
timeline-table = All events
timeline-table-count = { $count ->
    [one] One event
   *[other] { $count } events
}
timeline-table-part = { $shown } of { $count } events
timeline-column-date = Date
timeline-column-lane = Lane
timeline-column-what = What
timeline-column-release = Release
