# Farol inside other people's pages: what the elements say, and the page that shows them.

# The elements.
embed-open = Open in Farol
embed-here = Checked in this page
embed-clear = Clear
embed-target = Checked for { $version }.
embed-too-large = This text is too large for an embed. The checker of Farol takes it.
embed-no-network = Farol could not be reached.
embed-no-wasm = This page does not allow WebAssembly, which the checker needs.
embed-no-markup = The policy of this page does not let Farol draw here.
embed-not-found = Farol has nothing under this name.
embed-failed = Farol does not work in this page.

# The page.
embed-title = Embed Farol
embed-description = Put the checker, the timeline, a guide or a finding of Farol into your own documentation.
embed-lead = Put the checker, a timeline, a guide or a finding into your own documentation, in the language and the colors of your page. What readers paste there stays in their browser.
embed-about = The checker, the timeline, guides and findings work in other people's pages too: as elements, in a frame, or as plain HTML.
embed-about-link = See each of them, with the lines to copy

embed-start = One script
embed-start-lead = Load it once on a page; the elements below then work wherever your generator takes HTML. Nothing else is loaded before a reader comes near an element, and all elements of a page share one checker.
embed-start-fallback = What you write inside an element is shown until it works, and stays with a reason where it cannot work. Write there what such a reader needs: a sentence, a link, the manifest itself.

embed-generators = In your generator
embed-generators-lead = These lines load the script on every page; the tests of Farol build pages with them. An element stands in a page as HTML; in Sphinx below `.. raw:: html`.

embed-checker = A checker
embed-checker-lead = The text in a `pre` or a `script type="text/yaml"` inside it is checked at once. Readers change it, paste their own, and apply the fixes.
embed-timeline = A timeline
embed-timeline-lead = `from` and `to` take a version or a day, `lanes` some of `release`, `api`, `registry`, `package`, `runtime`, `flag`, `retired`. Without any of them it shows the last years and what is planned, and needs no WebAssembly.
embed-guide = A guide
embed-guide-lead = A whole guide, by the last part of its address. It needs no WebAssembly.
embed-finding = A finding
embed-finding-lead = What a rule finds: an example, the finding, and its fix. It needs no WebAssembly unless you name a target of your own.

embed-frame = In a frame
embed-frame-lead = For pages that may load no scripts of others. The sandbox cuts the frame off from your page. With `frame.js` on your page the frame is as high as what it shows; without it, set a height.
embed-frame-options = The address takes `theme` and `target`. `data-max-height` limits the height that `frame.js` gives, to 4000 pixels without it.

embed-static = Without scripts
embed-static-lead = The timeline and the example of every rule are also plain HTML, one file each. Save the file beside your pages and include it as raw HTML.
embed-static-timeline = The timeline
embed-static-finding = The example of { $rule }; every rule has one under its own name
embed-static-style = There is no script and no inline style in them, so strict policies and Markdown leave them as they are. Their looks are in `embed.css`, which the first tag links: copy that file too if your policy allows no other host. Without it the drawing keeps its lines.

embed-options = Attributes, properties, events
embed-options-lead = Types and comments for editors are in
embed-options-name = Name
embed-options-of = Of
embed-options-means = What it is
embed-options-all = all
embed-option-locale = The language: `en`, `pt-BR`, `es` or `zh-CN`. Without it that of the nearest `lang`, else English.
embed-option-theme = `light` or `dark`. Without it the color scheme of your page.
embed-option-target = A version such as `1.36`. Without it the newest release.
embed-option-from-to = A version, or a day such as `2025-01-31`.
embed-option-lanes = Names of lanes, with commas.
embed-option-slug = The last part of a guide's address.
embed-option-rule = The name of a rule.
embed-option-text = Property: the text; it can be set.
embed-option-report = Property: the last report, or `null`.
embed-option-check = Method: checks now; a promise of the report.
embed-option-fix = Method: applies every safe fix; a promise of the text, how many were applied, and what is left.
embed-event-report = Event after each check; `detail` is the report.
embed-event-navigate = Event before a link is followed; `detail.href` is its address, `preventDefault()` stops it.

embed-look = Colors and type
embed-look-lead = The style of your page does not leak in, nor that of Farol out. Set these properties on an element or anywhere above it; a color for both schemes is `light-dark(…, …)`.
embed-look-parts = Parts for `::part()`:

embed-policy = Content security policy
embed-policy-lead = A page with a policy of its own has to allow these sources:
embed-policy-wasm = Without `'wasm-unsafe-eval'` the checker says that it cannot work; everything else does. Without `worker-src` texts are checked on the thread of the page.
embed-policy-types = Only where the page requires Trusted Types:
embed-policy-static = For a frame, and for the plain HTML:
