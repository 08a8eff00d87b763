# The frame of every page: header, menus, footer, and what a page says about itself.

frame-skip = Skip to content
frame-nav = Main
frame-check = Check
frame-guides = Guides
frame-timeline = Timeline
frame-rules = Rules
frame-about = About
frame-privacy-link = Privacy
frame-data-link = Data
frame-embed-link = Embed
frame-languages = Languages
frame-footer = About this site
frame-menu = Menu
find-open = Search or paste an error
find-title = Search
find-loading = Getting the index.
find-failed = The index could not be loaded.
find-again = Try again
find-near = Pages with such a name, in { $language }:

# The picker of the target version.
frame-target = Target
frame-target-supported = { $version }
frame-target-maintenance = { $version }, maintenance
frame-target-ended = { $version }, ended
frame-target-planned = { $version }, planned

# The button of the language menu.
frame-language = Language: { $name }
frame-translated = { $percent } % translated

# The theme button says what it is set to.
menu-theme = Theme
frame-theme-system = Theme: system
frame-theme-light = Theme: light
frame-theme-dark = Theme: dark

frame-private = Nothing you paste leaves this page.
frame-private-proof = How we make sure
frame-data-as-of = Data as of { $date }. Newer releases may exist.
frame-data-as-of-short = Data as of { $date }
frame-planned = planned
frame-planned-date = { $date } (planned)
frame-unproved-date = { $date } (unproved)
frame-fallback = This page is not translated yet. You are reading it in English.

# Fixes, wherever one is named.
frame-fix-safe = Safe
frame-fix-review = Review
frame-fix-manual = Manual
frame-error = Error
frame-warning = Warning
frame-info = Info
frame-copy = Copy
frame-copied = Copied

# The title of a page in the browser's tab.
frame-title = { $page } · Farol

# The chooser of languages at the root of the site.
root-title = Farol · see what breaks before you upgrade Kubernetes
root-description = Farol checks Kubernetes manifests for removed APIs and frozen registries, in your browser, and shows the exact edit.
root-heading = See what breaks before you upgrade.
root-lead = Choose your language.

# The page for an address that does not exist.
missing-title = There is no page here
missing-description = This address does not exist on this site.
missing-lead = The address may be old, or it has a slip in it. These pages are here:
missing-up = Where these links lead nowhere, go up by one folder:

# Offline, on every page: the bar of a new version, and the chip of the check page.
offline-update = A new version is ready. Your text stays.
offline-full = Your texts are too large to be kept over a reload, so nothing was reloaded. Save or close the large ones first.
offline-reload = Reload
offline-later = Later
offline-chip = Offline. Everything here works.

# The page that stands for one that is not kept while there is no network.
offline-title = Not kept on this device
offline-description = This page was not kept for use offline.
offline-lead = You are offline, and this language is not kept here. Once you are online, open any page in it, or keep every language on the page about Farol.
offline-same = The same page is kept in:
offline-again = Try again
