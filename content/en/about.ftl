# The page about the site: privacy, data, command, languages, hosting, licence.

about-title = About Farol
about-description = What Farol promises about your text, where its data comes from, and how to run it yourself.
about-lead = Farol helps with Kubernetes upgrades: it finds what a newer version will not accept, shows the edit, and explains the way. It is a folder of static files and one command, made from the same source.
about-contents = On this page

about-privacy = Privacy
about-privacy-lead = What you paste is read by a WebAssembly module in your browser. No server has a part in it.
about-privacy-policy = Every page carries this policy, and the browser enforces it: no connection to any other host, no script, style or font from elsewhere, no form that could be sent.
about-privacy-see-heading = See for yourself
about-privacy-see-network = Open the network panel of your browser's tools, paste a manifest, and watch: checking makes no request.
about-privacy-see-offline = Open the check page, switch the network off, and paste: the check works all the same.
about-privacy-see-source = The policy stands at the top of the source of every page.
about-privacy-kept = Kept on your device: the theme and the language you chose, and the files of the site for use offline. What you paste stays in this tab and goes when you close it. There are no cookies, no counters and no accounts.
about-privacy-links = A link that you share from the check page holds the address of the page: target, filters, rule. Only when you ask for it does it hold your text as well, compressed, behind the # sign, which browsers do not send; it is taken out of the address bar as soon as it is read. Values that look like secrets never go into a link: there is no link with the text then, or one with placeholders, which only the tab that made it can turn back.

about-data = Data
about-data-lead = Every date and version comes from tables in which each row names its source.
about-data-as-of = The data is verified up to { $date }. What came after that day is not in it, so newer releases may exist.
about-data-marks = A planned date is shown as planned, with a dashed edge. A value that no stored source proves, or that only follows from one, is marked in the tables.
about-data-table = Table
about-data-rows = Rows
about-data-holds = What it holds
about-data-compared = Compared
about-data-apis = APIs
about-data-apis-holds = every version of every kind: since when, deprecated, removed, replaced by
about-data-releases = Releases
about-data-releases-holds = release, maintenance and end of life of every minor
about-data-crds = Custom resources
about-data-crds-holds = versions of other projects that are deprecated or no longer served
about-data-volumes = Volumes
about-data-volumes-holds = volume plugins that CSI drivers replaced or that are gone
about-data-gates = Feature gates
about-data-gates-holds = since when each is known and locked, and which are gone
about-data-registries = Registries
about-data-registries-holds = image hosts that are frozen, gone or reduced
about-data-tags = Last tags
about-data-tags-holds = the last tag that a frozen host received
about-data-events = Events
about-data-events-holds = freezes, shutdowns, retirements and changed defaults

about-command = Command
about-command-lead = The same engine is a program for terminals and pipelines, with the same findings and the same fixes.
about-command-install = build it from the source
about-command-check = every manifest below a folder
about-command-fix = apply the safe fixes
about-command-exit = It ends with 0 when nothing was found at or above the chosen severity, with 1 when something was, and with 2 when the input could not be read.

about-languages = Languages
about-languages-lead = The whole site speaks these languages. Where a page is not translated yet, it is shown in English and says so.
about-languages-fresh = Where English has changed since, the part is marked, with the English of today one click away; CONTRIBUTING in the source says how to help.

about-host = Host it yourself
about-host-lead = The site is a folder of files. Put it on any web server, under any path; it asks for nothing behind it.
about-host-build = build it, or unpack the archive of a release
about-host-verify = is every file what the build wrote?
about-host-settings = Ready-made settings come with it. They add what only a host can: the policy as a header, lasting caches for names that change with the content, access for embeds, packed files.
about-host-headers = Netlify and Cloudflare Pages read `_headers` by themselves.
about-host-without = It works without any of them: the policy also stands in every page. A store that knows no folders serves the site from `index.html` on.

about-licence = Licence
about-licence-text = Apache 2.0. Kubernetes is a trademark of The Linux Foundation; Farol is not part of the Kubernetes project.

# The single file, where scripts do not run. In every language, one below the other.
single-lead = This one file is all of Farol: every guide, every rule and the checker. Nothing is loaded from anywhere.
single-needs = It needs a current browser with JavaScript and WebAssembly switched on. Some viewers of files show neither: save the file and open it in the browser.

# The section about use without a network.
about-offline = Offline
about-offline-lead = After one visit the checker, the timeline and every guide and rule in your language work without a network. The browser keeps the files of the site, each compared with the hash it was built with, and nothing of yours.
about-offline-update = A newer version is fetched beside the one you use and waits until you reload. The browser can also install the site as an app.
about-offline-no-script = Keeping the site needs scripts, which are switched off here.
about-offline-version = Version { $version }, data as of { $date }.
about-offline-on = The site is kept on this device.
about-offline-off = Switched off: nothing is kept on this device.
about-offline-waiting = The site is not kept on this device yet.
about-offline-working = One moment, please.
about-offline-failed = That did not work: the network is missing, a file arrived damaged, or there is no room.
about-offline-unable = This browser cannot keep the site here. It takes an https address, and a page that is not inside another one.
about-offline-part = Part
about-offline-size = Size
about-offline-action = Action
about-offline-program = Checker and words
about-offline-total = Storage used
about-offline-not-kept = not kept
about-offline-keep = Keep
about-offline-keep-one = Keep { $name }
about-offline-free = Free the space
about-offline-free-one = Free the space of { $name }
about-offline-keep-all = Keep all languages
about-offline-free-all = Free all languages
about-offline-switch-off = Switch off
about-offline-switch-on = Switch on
about-offline-again = A language is kept again when you open a page in it. Switching off removes everything from this device and remembers that.
about-offline-file = The whole site with every language is also one file of less than 3 MB, which opens from a disk or a USB stick and needs no server:
about-offline-file-link = Download farol.html
# Only in the single file, on the page about Farol.
single-policy = This file carries its own policy in its first lines, and the browser enforces it: no connection to any host, no script or style but those in the file, each named by its hash.
single-offline = You are reading the single file: everything is in it, and it needs no network.

# For authors of guides.
about-authors = Write for Farol
about-authors-text = Choose a Markdown file, or drop it anywhere on this site, to see it as a guide, with a list of what there is to mend. It stays on your device.
about-authors-choose = Choose a file
