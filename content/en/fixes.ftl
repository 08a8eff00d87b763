# Fixes on the check page: choices, proof, review, all changes, taking results along.

# What only the reader can choose, and what each value means.
choice-runtime = Container runtime
choice-package-minor = Minor of the packages
choice-ingress-class = Ingress class
choice-pathtype = pathType
choice-means-containerd = containerd runs the containers, at unix:///run/containerd/containerd.sock.
choice-means-crio = CRI-O runs the containers, at unix:///var/run/crio/crio.sock.
choice-means-cri-dockerd = Docker Engine runs the containers, through cri-dockerd at unix:///run/cri-dockerd.sock.
choice-means-specific = Works as before: the controller decides how a path matches.
choice-means-prefix = Matches whole elements of the path: /shop also matches /shop/cart, but not /shopping.
choice-means-exact = Matches this path only, with upper and lower case as written.
choice-means-class = The name of an IngressClass in your cluster.
choice-means-minor = One repository holds one minor. Nodes go from one minor to the next.
choice-chosen = Chosen for every finding
choice-forget = Forget the choice: { $name }
choice-choose = Choose to see what changes.
choice-use = Use
by-hand-copy = Copy text
by-hand-text = Text to copy

# The proof that a fix works on this text.
proof-comments =
    { $count ->
        [one] 1 comment kept.
       *[other] { $count } comments kept.
    }
proof-bytes = Bytes: { $removed } out, { $added } in.
proof-changed =
    { $count ->
        [one] 1 value changes
       *[other] { $count } values change
    }
proof-added = new
proof-removed = gone
proof-value = another value
proof-failed = Tried on your text, this does not keep its promise, so it is not offered.
proof-reaches =
    { $count ->
        [one] Reaches 1 more place through an anchor
       *[other] Reaches { $count } more places through anchors
    }

# Fixes to review, one after the other.
review-start =
    { $count ->
        [one] Review 1 fix
       *[other] Review { $count } fixes
    }
review-place = { $at } of { $count } to review
review-skip = Skip
review-back = Back
review-end = Back to the findings
review-done = Nothing more to review
review-ignore = Ignore here
review-ignore-what = This writes a comment into your text. The finding is then no longer reported, and reports give your reason.
review-reason = Reason
review-ignore-do = Write the comment
review-ignored = No longer reported: { $title }

# All changes.
changes-show = Show all changes
changes-title = All changes
changes-lead = From the texts as they were opened to the texts as they are now.
changes-none = Nothing has changed since the texts were opened.
changes-converted = This text was read as another encoding and is saved as UTF-8, so no patch fits its file. Download the text instead.
changes-more = The rest is not shown. Copy and download hold all of it.
changes-view = View
changes-unified = Unified
changes-side = Side by side
changes-copy = Copy patch
changes-patch = Download patch

# Taking results along.
save-menu = Save
save-file = Download this text
save-zip = Download all texts as a zip
save-patch = Download the changes as a patch
save-zipping = Packing { $done } of { $count } texts
save-too-large = The texts are too large to pack.
