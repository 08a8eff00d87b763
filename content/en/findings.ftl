# What the engine says about a text.
#
# Each `finding-…` is a title; its `…-more` is the explanation, with the same arguments: what it means on the target, and
# what to do. Backticks mark code. `$api` is an apiVersion such as `apps/v1`, `$replacement` an apiVersion and kind, or
# the name of a registry.

# Limits

finding-limit-text = The text is larger than { $limit } MiB
finding-limit-text-more = Nothing of it was checked. Split it into files.
finding-limit-depth = This nests deeper than { $limit } levels
finding-limit-depth-more = The rest of this document was not checked. No Kubernetes object nests that deep.
finding-limit-nodes = This document has more than { $limit } values
finding-limit-nodes-more = The rest of this document was not checked. Split it.
finding-limit-documents = There are more than { $limit } documents
finding-limit-documents-more = Those after this place were not checked. Split the text into files.
finding-limit-findings = There are more than { $limit } findings
finding-limit-findings-more = What follows was not checked. Mend these first, then check again.

# What was given, and how it is written

finding-unrecognized-html = This is a web page
finding-unrecognized-html-more = Nothing was checked. Take the raw file: on GitHub, the address behind the button `Raw`. A login page may stand in its place, too.
finding-unrecognized-prefix = Each line starts with something that does not belong to it
finding-unrecognized-prefix-more = Nothing was checked. Numbers of lines or marks of a quotation were copied along: take the file itself.
finding-unrecognized-diff = This is a diff
finding-unrecognized-diff-more = Nothing was checked, as a diff shows only parts of files. Give the files that it changes.
finding-unrecognized-code = This looks like { $name }
finding-unrecognized-code-more = Nothing was checked. Give the manifests that it makes, or what the cluster holds: `kubectl get -o yaml`.
finding-unrecognized-compose = This looks like a Compose file
finding-unrecognized-compose-more = Nothing was checked: Docker Compose reads it, not Kubernetes. `kompose convert` makes manifests of it.
finding-unrecognized-answer = This is an error of a command
finding-unrecognized-answer-more = Nothing was checked. The command printed this in place of objects: mend that first, then give its output.
finding-unrecognized-json = This JSON holds no Kubernetes object
finding-unrecognized-json-more = Nothing was checked: an object has an `apiVersion` and a `kind`. Of a larger answer, give the part that holds the objects.
fix-without-prefix = Copy the text without what stands before each line

finding-tab-indentation = A tab stands where YAML takes only spaces
finding-tab-indentation-more = The rest of this document was not read. Indent with spaces.
fix-indent-with-spaces = Indent with spaces

# What copying leaves behind

finding-pasted-quotes = The quotes of `{ $value }` are part of the value
finding-pasted-quotes-more = These are the curly quotes of a word processor or a web page, and YAML takes them for letters. Write `"`.
finding-pasted-blank = A character that only looks like a blank stands here: `{ $code }`
finding-pasted-blank-more = YAML takes it for a letter, so a key or a value gets another name, or the indentation is lost. Write a plain space, or remove it.
finding-pasted-link = `{ $value }` is a link of Markdown
finding-pasted-link-more = A name is wanted here, and nothing in Kubernetes follows a link. Keep only its text.
finding-pasted-cut = Something was left out here
finding-pasted-cut-more = The dots stand for lines that were not copied. Put them back from the source.
finding-pasted-prompt = A line of a shell stands in the document
finding-pasted-prompt-more = `{ $value }` was copied along with what the command printed, so the document cannot be read. Take the line out, or make it a comment.
fix-straight-quotes = Write straight quotes
fix-plain-blanks = Write plain spaces
fix-unlink = Write `{ $value }`
fix-comment-out = Make the line a comment

# Text that cannot be read to its end. What comes before it is checked.

finding-yaml-indentation = This line is not indented like the ones it belongs to
finding-yaml-indentation-more = The rest of this document was not read. Line it up with its neighbours: keys of one object, and the dashes of one list, start in the same column.
finding-yaml-quote = This quoted text does not end where it should
finding-yaml-quote-more = The rest of this document was not read. Close the quote, or escape the quote inside it.
finding-yaml-bracket = A bracket or a comma is missing here
finding-yaml-bracket-more = The rest of this document was not read. Close every bracket and part the items by commas; quote text that holds brackets.
finding-yaml-colon = A second colon stands in this line
finding-yaml-colon-more = The rest of this document was not read. Quote the value if the colon belongs to it, or start a new line.
finding-yaml-key = This line has no colon
finding-yaml-key-more = The rest of this document was not read. Write `key: value`, or quote the text if it goes on from the line above.
finding-yaml-escape = This escape is not known
finding-yaml-escape-more = The rest of this document was not read. In double quotes a backslash starts an escape: write two, or use single quotes.
finding-yaml-anchor = This alias has no anchor before it
finding-yaml-anchor-more = The rest of this document was not read. Define the anchor above in the same document, or quote a value that starts with an asterisk.
finding-yaml-character = This character cannot stand here
finding-yaml-character-more = The rest of this document was not read. Quote the value, or remove the character if you cannot see it.
finding-yaml-end = The text ends too early
finding-yaml-end-more = Something that was opened is not closed. Check that the whole document was copied.
finding-yaml-structure = This document cannot be read from here on
finding-yaml-structure-more = The parser says `{ $detail }`. What stands before was checked.
finding-json-value = JSON has no such value
finding-json-value-more = The rest was not read. Values are objects, arrays, quoted text, numbers, `true`, `false` and `null`.
finding-json-key = A key in double quotes is missing here
finding-json-key-more = The rest was not read. Write `"key": value`.
finding-json-colon = A colon is missing after the key
finding-json-colon-more = The rest was not read. Write `"key": value`.
finding-json-comma = A comma is missing here
finding-json-comma-more = The rest was not read. Part entries by commas, and close each bracket.
finding-json-comment = JSON has no comments
finding-json-comment-more = The rest was not read. Take the comment out, or write the file as YAML, where comments start with `#`.
finding-json-trailing-comma = A comma stands before the closing bracket
finding-json-trailing-comma-more = The rest was not read. JSON takes no comma after the last entry.

# Words that YAML 1.1 reads otherwise

finding-yaml-1-1-bool = `{ $value }` without quotes is no text
finding-yaml-1-1-bool-more = `kubectl` reads the truth value `{ $read }`, and the API server takes only text here: it refuses the object. Quote the word.
finding-yaml-1-1-number = `{ $value }` without quotes is no text
finding-yaml-1-1-number-more = `kubectl` reads a number, and the API server takes only text here: it refuses the object. Quote it.
finding-yaml-1-1-key = The key `{ $value }` is read as `{ $read }`
finding-yaml-1-1-key-more = By YAML 1.1, which `kubectl` follows, the word is a truth value, and the object gets a key of another name. Quote it.
finding-yaml-1-1-mode = The permissions { $value } are more than there are
finding-yaml-1-1-mode-more = Without a zero in front this is a decimal number, and the API server refuses more than `0777`. Write `0{ $value }`, or the decimal number of it in JSON.
fix-quote = Write `{ $value }`
fix-octal = Write `{ $value }`

# Documents

finding-glued-documents = The line `---` before this object is missing
finding-glued-documents-more = Another object starts in line { $line } of the same document. Readers keep only the last one, so the other is lost without a word.
fix-separate-documents = Put `---` between the objects

finding-duplicate-key = The key `{ $key }` is there twice
finding-duplicate-key-more = It stands in line { $line } already. Strict readers refuse the object, others keep only the last value. Remove one, or join them.

# APIs

finding-unknown-api = No release ever served `{ $api }` { $kind }
finding-unknown-api-more = The group belongs to Kubernetes, but has no such version and kind. Look for a slip in `apiVersion` or `kind`.
finding-unknown-api-version = No release ever served `{ $api }` { $kind }
finding-unknown-api-version-more = The kind is there in another version. Did you mean `{ $replacement }`?
finding-unknown-api-kind = No release ever served `{ $api }` { $kind }
finding-unknown-api-kind-more = Did you mean `{ $replacement }`?
fix-use-api = Use `{ $replacement }`
note-nearest-api = This is a guess by the name: compare the fields with those of `{ $replacement }`.

finding-api-not-yet-served = `{ $api }` { $kind } comes with { $introduced }
finding-api-not-yet-served-more = A { $target } server does not know it yet. Use `{ $older }` there, or upgrade first.
finding-api-not-yet-served-none = `{ $api }` { $kind } comes with { $introduced }
finding-api-not-yet-served-none-more = A { $target } server does not know it yet, and has no older version of it. Upgrade first.

finding-removed-api = `{ $api }` { $kind } was removed in { $removed }
finding-removed-api-more = A { $target } server answers `no matches for kind "{ $kind }" in version "{ $api }"`. Move to `{ $replacement }`. Compare the fields: changing `apiVersion` alone may not be enough.
finding-removed-api-same = `{ $api }` { $kind } was removed in { $removed }
finding-removed-api-same-more = A { $target } server answers `no matches for kind "{ $kind }" in version "{ $api }"`. Move to `{ $replacement }`: the fields are the same and mean the same.
finding-removed-api-none = `{ $api }` { $kind } was removed in { $removed }
finding-removed-api-none-more = A { $target } server answers `no matches for kind "{ $kind }" in version "{ $api }"`. Nothing on { $target } takes its place: plan to work without it.
finding-removed-api-planned = `{ $api }` { $kind } is planned to be removed in { $removed }
finding-removed-api-planned-more = By the schedule of its API, { $removed } no longer serves it. Move to a version that stays before you upgrade.
finding-removed-api-switch = `{ $api }` { $kind } is no longer served by default since { $removed }
finding-removed-api-switch-more = A { $target } server answers `no matches for kind "{ $kind }" in version "{ $api }"`, unless `--runtime-config` switches the API back on. That ends with { $gone }: move to a version that stays.
finding-removed-file = `{ $api }` { $kind } is not read since { $removed }
finding-removed-file-more = The components of { $target } refuse a file of this version. Write it as `{ $replacement }`.
finding-removed-file-none = `{ $api }` { $kind } is not read since { $removed }
finding-removed-file-none-more = The components of { $target } refuse a file of this kind, and none takes its place. Look for the settings in the file of the component itself.
fix-api-version = Change `apiVersion` to `{ $api }`
fix-convert = Convert to `{ $api }`
note-defaults-kept = The defaults of `{ $api }` are written down, because the new version has others: `{ $changes }`.
note-convert-unseen = What a template fills in beside the metadata is not in this text: it has to be of the new version too.
fix-pod-security = Label the namespaces: the strictest Pod Security Standard that admits what it admitted is `{ $level }`
note-psp-decides = Decided by `{ $fields }`.
note-psp-unknown = A template fills in `{ $fields }`: with other values the level can be another one.
note-psp-open = It leaves `{ $fields }` open: a Pod with an unconfined profile or SELinux options of its own needs `privileged` all the same.
note-psp-wrote = It also wrote into Pods, which no standard does: what `{ $fields }` filled in has to stand in Pod templates now.
note-psp-non-root = A Pod that only set `runAsUser` passed the policy; `restricted` asks for `runAsNonRoot: true` as well.
note-psp-stricter = The level admits what the policy refused by `{ $fields }`: where that matters, a ValidatingAdmissionPolicy or a policy engine has to refuse it.
note-psp-probes = From { $since } on `baseline` and `restricted` refuse a `host` in probes and lifecycle hooks too, at which no policy looked.
note-psp-rbac = Roles that allow `use` of the policy do nothing any more; a label holds for everybody in its namespace.

finding-deprecated-api = `{ $api }` { $kind } will be removed in { $removed }
finding-deprecated-api-more = It works on { $target } and is deprecated since { $deprecated }. Move to `{ $replacement }` before { $removed }.
finding-deprecated-api-none = `{ $api }` { $kind } will be removed in { $removed }
finding-deprecated-api-none-more = It works on { $target } and is deprecated since { $deprecated }. { $target } has nothing yet that takes its place.
finding-deprecated-api-planned = `{ $api }` { $kind } is planned to be removed in { $removed }
finding-deprecated-api-planned-more = It works on { $target } and is deprecated since { $deprecated }. Move to `{ $replacement }` before { $removed }.
finding-deprecated-api-planned-none = `{ $api }` { $kind } is planned to be removed in { $removed }
finding-deprecated-api-planned-none-more = It works on { $target } and is deprecated since { $deprecated }. { $target } has nothing yet that takes its place.
finding-deprecated-api-kept = `{ $api }` { $kind } is deprecated since { $deprecated }
finding-deprecated-api-kept-more = It works on { $target }, and no removal is set. New work uses `{ $replacement }`.
finding-deprecated-api-kept-none = `{ $api }` { $kind } is deprecated since { $deprecated }
finding-deprecated-api-kept-none-more = It works on { $target }, and no removal is set. Nothing takes its place.

finding-endpoints-object = `v1` Endpoints is deprecated since { $deprecated }
finding-endpoints-object-more = It works on { $target } and no removal is planned, but each request is answered with a warning. For a Service without a selector write `{ $replacement }` objects; for any other Service leave both kinds to the cluster, and out of your files.
finding-endpoints-object-lock = `v1` Endpoints is deprecated since { $deprecated }
finding-endpoints-object-lock-more = This one is a lock for leader election. It works on { $target } and no removal is planned, but each request is answered with a warning. Let the program hold its lock in a `{ $replacement }`.
fix-new-slices = { $count ->
    [one] Copy an EndpointSlice with the same addresses
   *[other] Copy { $count } EndpointSlices with the same addresses
}
note-slices-mirror = While `{ $name }` exists, Kubernetes keeps copies of it as EndpointSlices. So that no address counts twice, label it `endpointslice.kubernetes.io/skip-mirror: "true"`, create the new objects, and delete it when nothing reads it any more.
note-slices-readers = Programs that ask the API for Endpoints have to ask for EndpointSlices of the Service instead.

finding-removed-api-reference = This refers to `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-more = Whoever follows the reference asks a { $target } server for an API that is not there. Refer to `{ $replacement }`.
finding-removed-api-reference-none = This refers to `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-none-more = Whoever follows the reference asks a { $target } server for an API that is not there. No API of this kind takes its place: look for what the reference is needed for.
finding-removed-api-reference-scale = This refers to `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-scale-more = The autoscaler looks for the kind in this group, and { $target } no longer has it there. Scaling stops in silence: only events and the condition `AbleToScale` tell. Refer to `{ $replacement }`.
finding-removed-api-reference-lookup = This refers to `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-lookup-more = The autoscaler pays no heed to the version and still finds the object, but tools that ask for exactly this version do not. Refer to `{ $replacement }`.
finding-removed-api-reference-workload = This refers to `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-workload-more = Argo Rollouts asks for exactly this group and version, so the Rollout finds no Pod template and fails. Refer to `{ $replacement }`.
finding-removed-api-reference-owner = This names its owner as `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-owner-more = The garbage collector cannot look the owner up, so this object may stay when its owner is deleted. Controllers write `ownerReferences`: leave them out of files, and mend live objects to refer to `{ $replacement }`.
finding-removed-api-reference-event = This event is about `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-event-more = The event itself is history. But the program that wrote it still speaks of the old API: update it before it meets a { $target } server.
finding-removed-api-reference-select = This selects `{ $api }` { $kind }, which { $target } does not serve
finding-removed-api-reference-select-more = What it selects is refused by a { $target } server, and once that is moved to `{ $replacement }` this matches nothing. Change both together.
finding-removed-api-reference-exec = A user signs in by `{ $api }`
finding-removed-api-reference-exec-more = Clients of { $target } speak only `{ $replacement }` and newer with the program that signs the user in, and refuse this. Change it, and update the program.
fix-refer-to = Refer to `{ $replacement }`
note-exec-version = The program that signs in has to answer in this version too: update it where it is older.
note-select-together = Kustomize compares text with text: move the resources that are selected here along, or nothing is patched.

finding-removed-api-in-rbac = `{ $group }` has no `{ $resource }` in { $target }
finding-removed-api-in-rbac-more = There this rule grants nothing: the same objects are in `{ $replacement }`, where requests are refused as forbidden. Name that group too, and keep the old one as long as older clusters use the role.
finding-removed-api-in-rbac-none = `{ $group }` has no `{ $resource }` in { $target }
finding-removed-api-in-rbac-none-more = There this rule grants nothing, and nothing takes its place. Take it out once no older cluster uses the role.
fix-add-api-group = Add `{ $group }` to `apiGroups`
note-rbac-both-groups = On a cluster that has both groups the role then grants the same verbs in each of them.

finding-removed-api-in-webhook = `{ $api }` has no `{ $resource }` in { $target }
finding-removed-api-in-webhook-more = This rule matches no request there, even with `matchPolicy: Equivalent`, so the objects pass unseen. Name `{ $replacement }` too, once whatever judges the objects understands it.
finding-removed-api-in-webhook-none = `{ $api }` has no `{ $resource }` in { $target }
finding-removed-api-in-webhook-none-more = This rule matches no request there, and nothing takes its place. Take it out once no older cluster needs it.
fix-add-rule-api = Name `{ $api }` in the rule too
note-webhook-understands = From then on objects arrive as `{ $api }`: the program behind the webhook, or the expressions of the policy, have to understand its fields, or they may refuse every request.

finding-last-applied-removed-api = The last applied configuration still names `{ $api }` { $kind }
finding-last-applied-removed-api-more = This is history only: { $target } serves the object itself in the version that it has. The next `kubectl apply` of an up-to-date file writes the annotation anew.

finding-crd-stored-version = `{ $version }` is a stored version, but not in `spec.versions`
finding-crd-stored-version-more = The API server refuses a CRD whose `status.storedVersions` names a version that it no longer lists. Put the version back with `served: false`, migrate the stored objects, and remove it from `status.storedVersions` first.
finding-crd-stored-version-unserved = Objects may still be stored as `{ $version }`, which is not served
finding-crd-stored-version-unserved-more = They can be read only as long as the version stays in `spec.versions`. Migrate the stored objects and remove it from `status.storedVersions` before you remove it there.
finding-crd-stored-version-deprecated = Objects may still be stored as `{ $version }`, which is deprecated
finding-crd-stored-version-deprecated-more = They can be read only as long as the version stays in `spec.versions`. Migrate the stored objects and remove it from `status.storedVersions` before you remove it there.
finding-crd-deprecated-version = This CRD deprecates its version `{ $version }`
finding-crd-deprecated-version-more = It works, and the API server answers each request in it with a warning. Move objects and programs to a version without that mark.

finding-removed-crd-api = `{ $api }` { $kind } is not served since { $project } { $release }
finding-removed-crd-api-more = You run { $project } { $yours }, so the server answers `no matches for kind "{ $kind }" in version "{ $api }"`. Move to `{ $replacement }`, and compare the fields.
finding-removed-crd-api-later = `{ $api }` { $kind } ends with { $project } { $release }
finding-removed-crd-api-later-more = It works with { $project } { $yours }, which you run. Move to `{ $replacement }`, and compare the fields, before you upgrade { $project }.
finding-removed-crd-api-unknown = `{ $api }` { $kind } is not served from { $project } { $release } on
finding-removed-crd-api-unknown-more = Whether that is so in your cluster depends on the { $project } it runs: write its version under `[versions]` in `farol.toml`. Move to `{ $replacement }`, and compare the fields.
finding-removed-crd-api-none = `{ $api }` { $kind } is not served from { $project } { $release } on
finding-removed-crd-api-none-more = No version of this kind takes its place: read the release notes of { $project } on what to use. Which version you run can stand under `[versions]` in `farol.toml`.
finding-removed-crd-api-deprecated = `{ $api }` { $kind } is deprecated since { $project } { $release }
finding-removed-crd-api-deprecated-more = It works, and no release is known to end it. New work uses `{ $replacement }`.
note-crd-release = The release of { $project } that you run has to serve `{ $api }`: read its release notes before you move.

finding-api-off-by-default = A { $target } server does not serve `{ $api }` { $kind } by default
finding-api-off-by-default-more = It answers `no matches for kind "{ $kind }" in version "{ $api }"`, unless `--runtime-config={ $api }=true` switches the API on. Move to `{ $replacement }`, which is on.
finding-api-off-by-default-none = A { $target } server does not serve `{ $api }` { $kind } by default
finding-api-off-by-default-none-more = It answers `no matches for kind "{ $kind }" in version "{ $api }"`, unless `--runtime-config={ $api }=true` switches the API on; some APIs want a feature gate too. Make sure that your cluster has both.

# Fields

finding-old-field = `{ $field }` is not a field of `{ $api }` { $kind }
finding-old-field-more = It belongs to another version of this kind. A { $target } server refuses the object, because what takes its place is missing: `{ $replacement }`.
finding-old-field-lost = `{ $field }` is not a field of `{ $api }` { $kind }
finding-old-field-lost-more = It belongs to another version of this kind. On { $target }, `kubectl` refuses a field that the server does not know; other clients lose what it says without a word. Write `{ $replacement }`.
finding-old-field-gone = `{ $field }` is not a field of `{ $api }` { $kind }
finding-old-field-gone-more = It belongs to another version of this kind. On { $target }, `kubectl` refuses a field that the server does not know; other clients drop it without a word. Nothing takes its place: remove it.
finding-old-field-value = `{ $api }` { $kind } does not accept `{ $field }`
finding-old-field-value-more = An older version did. A { $target } server refuses the object: it accepts `{ $replacement }`.
finding-old-field-file = `{ $field }` has another form in `{ $api }` { $kind }
finding-old-field-file-more = kubeadm of { $target } stops, because it cannot read the form of an older version. Write `{ $replacement }`.
finding-old-field-file-lost = `{ $field }` is not a field of `{ $api }` { $kind }
finding-old-field-file-lost-more = It belongs to an older version. kubeadm of { $target } warns and goes on without it. Write `{ $replacement }`.
finding-old-field-file-gone = `{ $field }` is not a field of `{ $api }` { $kind }
finding-old-field-file-gone-more = It belongs to an older version. kubeadm of { $target } warns and goes on without it. Nothing takes its place: remove it.
finding-claim-source = The claims of a Pod have had no `source` since { $since }
finding-claim-source-more = What stood below it stands beside `name` now. A { $target } server refuses the Pod, because nothing says which claim is meant.
fix-field-name = Write `{ $replacement }` in place of `{ $field }`
fix-mend-fields = Bring the fields to `{ $api }`

finding-missing-required-field = `{ $api }` { $kind } requires `{ $field }`
finding-missing-required-field-more = A { $target } server refuses the object without it. Older versions of the API did without it or filled it in: add it.
finding-missing-required-field-once = `{ $api }` { $kind } requires `{ $field }`
finding-missing-required-field-once-more = A { $target } server refuses the object without it. Where it was not set, an older version of the API took `{ $value }`: add what you mean.
fix-add-field = Add `{ $field }`

finding-changed-default = `{ $replacement }` has other defaults for this { $kind }
finding-changed-default-more = This object sets none of them, and relies on the defaults of `{ $api }`: `{ $changes }`. Set the values that you mean before you change `apiVersion`.
fix-keep-defaults = Write the defaults of `{ $api }` down

finding-empty-selector = This selector means no Pods in `{ $api }`, and all Pods in `policy/v1`
finding-empty-selector-more = After the move, the budget covers every Pod of the namespace, and can hold up the draining of nodes. Name the labels of the Pods that you mean; without any `selector` it covers none.
finding-zero-shares = `{ $field }: 0` means 30 in `{ $api }`, and 0 in `flowcontrol.apiserver.k8s.io/v1`
finding-zero-shares-more = The older version takes 0 for a value that is not set. In `v1`, 0 leaves the priority level without seats of its own. Write 30 to keep what you have.
finding-quoted-port = `"{ $port }"` in quotes is the name of a port, not its number
finding-quoted-port-more = The name of a port needs a letter: `networking.k8s.io/v1` refuses this one. Write `{ $replacement }`, without quotes.
finding-event-rate = `eventRecordQPS: 0` means no limit from { $since } on
finding-event-rate-more = Before, the kubelet took 0 for its default of 50. Write 50 to keep that limit on { $target }.
finding-schedule-zone = A time zone in `schedule` is not accepted from { $since } on
finding-schedule-zone-more = It was never supported: servers before { $since } warn about it, later ones refuse a new CronJob whose schedule has `TZ` or `CRON_TZ`. Move the zone to `timeZone`.
fix-value = Change `{ $field }` to `{ $value }`

finding-deprecated-kustomize-field = kustomize has deprecated `{ $field }` since { $since }
finding-deprecated-kustomize-field-more = It still works in `kustomize.config.k8s.io/v1beta1`. Write `{ $replacement }` instead: `kustomize edit fix` converts most files.
fix-by-kustomize = Let kustomize write another form of `{ $field }`
note-kustomize-labels = `includeSelectors: true` keeps the labels in selectors and templates, where `commonLabels` puts them.
note-kustomize-patches = A file that holds several patches can stand in `patches` from kustomize 5.2 on. Compare the output of `kustomize build` before and after.
note-kustomize-order = kustomize applies `patches` before namespace, name prefixes and labels, and `patchesJson6902` after them: compare the output of `kustomize build` before and after.
note-kustomize-clean = The command can change other files as well, so run it where Git shows what it did.

# Images

finding-image-never-published = `{ $image }` was never published
finding-image-never-published-more = `{ $registry }` was frozen before this version came out. It is on `{ $replacement }`.
finding-image-never-published-last = `{ $image }` was never published
finding-image-never-published-last-more = The last one of its series on `{ $registry }` is { $last }. This version is on `{ $replacement }`.
fix-image-registry = Pull from `{ $replacement }`
note-image-there = Not every image went along. Look first whether this one is there: `crane digest { $image }`.

finding-frozen-registry-image = `{ $registry }` is frozen since { $since }
finding-frozen-registry-image-more = It receives no new images and no fixes, and pulls work only as long as its owner keeps it up. The same path is on `{ $replacement }`.
finding-frozen-registry-image-none = `{ $registry }` is frozen since { $since }
finding-frozen-registry-image-none-more = It receives no new images and no fixes. Look up where the project publishes now: no rule turns the old name into the new one.
finding-gone-registry-image = `{ $registry }` is gone since { $since }
finding-gone-registry-image-more = Pulls fail. A copy that gets no updates is at `{ $replacement }`; look for a maintained image.
finding-gone-registry-image-none = `{ $registry }` is gone since { $since }
finding-gone-registry-image-none-more = Pulls fail. Look for another image.

# Feature gates

finding-unknown-feature-gate = No component of { $target } has the feature gate `{ $gate }`
finding-unknown-feature-gate-more = `{ $component }` refuses to start with a gate that it does not know. Look for a slip in the name, or drop it.
finding-unknown-feature-gate-near = `{ $gate }` is no known feature gate of { $target }
finding-unknown-feature-gate-near-more = `{ $component }` refuses to start with a gate that it does not know. Did you mean `{ $meant }`?
finding-unknown-feature-gate-new = The feature gate `{ $gate }` comes with { $introduced }
finding-unknown-feature-gate-new-more = `{ $component }` of { $target } does not know it yet and refuses to start. Drop it there, or upgrade first.
finding-unknown-feature-gate-maybe = The feature gate `{ $gate }` is not known up to { $complete }
finding-unknown-feature-gate-maybe-more = The data does not hold every gate of { $target }, so it may be new. If it is not, `{ $component }` refuses to start: look it up in the release notes.
fix-use-gate = Use `{ $meant }`
fix-drop-gate = Drop `{ $gate }`
note-gate-unknown = If the name is misspelt, correct it instead. Without it the component of { $target } does what it does by default.
note-gate-decides = Without the gate, { $target } itself decides what becomes of the feature: read its release notes.

finding-removed-feature-gate = The feature gate `{ $gate }` was removed in { $removed }
finding-removed-feature-gate-more = `{ $component }` of { $target } does not know it and refuses to start. Drop it, and look up what became of the feature.
finding-removed-feature-gate-on = The feature gate `{ $gate }` was removed in { $removed }
finding-removed-feature-gate-on-more = `{ $component }` of { $target } does not know it and refuses to start. Drop it: the feature is always on.
finding-removed-feature-gate-maybe = The feature gate `{ $gate }` may be gone since { $removed }
finding-removed-feature-gate-maybe-more = The sources do not settle it. If it is gone, `{ $component }` of { $target } refuses to start: drop it before you upgrade.
finding-removed-feature-gate-later = The feature gate `{ $gate }` is gone in { $removed }
finding-removed-feature-gate-later-more = { $target } still takes it. From { $removed } on, `{ $component }` refuses to start with it: drop it before you upgrade.
finding-removed-feature-gate-planned = The feature gate `{ $gate }` is planned to be removed in { $removed }
finding-removed-feature-gate-planned-more = From then on, `{ $component }` refuses to start with it. Drop it before you upgrade from { $target }.
note-gate-is-on = The feature `{ $gate }` is on in { $target }, with the gate or without it: what it did not do before, it does now.
note-gate-is-off = The feature `{ $gate }` is off in { $target }, with the gate or without it: what relied on it stops.

finding-locked-feature-gate = The feature gate `{ $gate }` is locked to `{ $value }` since { $locked }
finding-locked-feature-gate-more = `{ $component }` of { $target } refuses to start when it is set to anything else. Drop it, and be ready for what it kept away.
finding-locked-feature-gate-maybe = The feature gate `{ $gate }` may be locked to `{ $value }` since { $locked }
finding-locked-feature-gate-maybe-more = The sources do not settle it. If it is locked, `{ $component }` of { $target } refuses to start with any other value.
finding-locked-feature-gate-idle = The feature gate `{ $gate }` has no effect since { $locked }
finding-locked-feature-gate-idle-more = It is locked to `{ $value }` and will be removed one day; then `{ $component }` refuses to start with it. Drop it now: nothing changes on { $target }.

# Nodes and clients

finding-kube-proxy-mode = kube-proxy loses the mode `{ $mode }` in { $removed }
finding-kube-proxy-mode-more = It works on { $target } and is deprecated. Change to `iptables`, or to `kernelspace` on Windows, before { $removed }.
finding-kube-proxy-mode-removed = kube-proxy has no mode `{ $mode }` since { $removed }
finding-kube-proxy-mode-removed-more = kube-proxy of { $target } refuses it and does not start, so Services are not reachable from the node. Use `iptables`, or `kernelspace` on Windows.
finding-kube-proxy-mode-ipvs = The mode `{ $mode }` of kube-proxy is deprecated since { $deprecated }
finding-kube-proxy-mode-ipvs-more = It works, and its removal is planned for { $removed }. Try `nftables`, which needs Linux 5.13 or newer, on a node of its own first.
fix-use-mode = Use the mode `{ $mode }`
note-mode-iptables = On Windows the mode is `kernelspace`. Where kube-proxy changes its mode, reboot the node or run `kube-proxy --cleanup`, so that no old rules are left.
note-mode-nftables = Settings below `ipvs`, such as its scheduler, have no counterpart. Try one node first, and run `kube-proxy --cleanup` or reboot, so that no old rules are left.

finding-dynamic-kubelet-config = The kubelet takes no dynamic configuration since { $removed }
finding-dynamic-kubelet-config-more = A component of { $target } does not know this setting and refuses to start. Drop it, and give the kubelet a file with `--config`.
finding-dynamic-kubelet-config-later = Dynamic configuration of the kubelet is removed in { $removed }
finding-dynamic-kubelet-config-later-more = It works on { $target } and is deprecated. Give each kubelet a file with `--config` before { $removed }.
finding-dynamic-kubelet-config-idle = The kubelet takes no dynamic configuration since { $removed }
finding-dynamic-kubelet-config-idle-more = On { $target } this has no effect: the kubelet runs with what its own file says. Drop it, and move the settings to a file with `--config`.
fix-drop-setting = Drop `{ $setting }`
note-kubelet-file = What the ConfigMap says has to stand in the file of the kubelet by then: compare it with `kubectl get --raw /api/v1/nodes/<node>/proxy/configz`.

finding-kubeconfig-auth-provider = Clients have no `{ $provider }` sign-in since { $removed }
finding-kubeconfig-auth-provider-more = `kubectl` of { $target } stops with `The { $provider } auth plugin has been removed` or knows no such provider. Install `{ $plugin }` and let it write this user with `exec`.
finding-kubeconfig-auth-provider-later = Clients lose the `{ $provider }` sign-in in { $removed }
finding-kubeconfig-auth-provider-later-more = It works with `kubectl` of { $target }. Install `{ $plugin }` before you move to { $removed }, and let it write this user with `exec`.
fix-exec-plugin = Copy `exec` for `{ $plugin }`
note-exec-install = Install `{ $plugin }` where the file is used, and put this in place of `auth-provider`. Tokens that were kept there are not needed: the program gets its own.

finding-removed-flag = `{ $component }` has not known `{ $flag }` since { $removed }
finding-removed-flag-more = `{ $component }` of { $target } stops at it with `unknown flag`. Take it out before the upgrade.
finding-removed-flag-replaced = `{ $component }` has not known `{ $flag }` since { $removed }
finding-removed-flag-replaced-more = `{ $component }` of { $target } stops at it with `unknown flag`. In its place: `{ $replacement }`.
fix-drop-flag = Take `{ $flag }` out
fix-replace-flag = Replace `{ $flag }` by `{ $replacement }`
note-flag-dropped = What the flag did is gone with it, whether it is taken out or not.
note-flag-log = The component then logs to standard error only; `kube-log-runner` writes that to a file where one is needed.
note-flag-sandbox = The runtime decides on the sandbox image: if yours is another than its default, set it there first.
note-flag-dockershim = It was read by dockershim alone; the runtime has settings of its own for networks and pulls.
note-flag-eviction = Pods leave a failed node by the `tolerationSeconds` of their tolerations.
note-flag-renamed = Clients and components of older minors may know the old name only.
note-runtime = The runtime has to be installed and running on the node first, and its containers are new ones.

finding-deprecated-flag = `{ $flag }` of `{ $component }` is deprecated since { $deprecated }
finding-deprecated-flag-more = `{ $component }` of { $target } takes it, and no date is set for its end.
finding-deprecated-flag-ends = `{ $component }` stops at `{ $flag }` from { $removed } on
finding-deprecated-flag-ends-more = { $target } still takes it. Take it out before you go to { $removed }.
finding-kubelet-flags = { $count ->
    [one] A flag of the kubelet belongs in its configuration file
   *[other] { $count } flags of the kubelet belong in its configuration file
}
finding-kubelet-flags-more = Deprecated as flags, with no date for their end: `{ $flags }`. A flag beats the file, so take it out when the file has it.
fix-move-flag = Move `{ $flag }` to `{ $field }` in the file of the kubelet
fix-move-flags = { $count ->
    [one] Move the flag into the file of the kubelet
   *[other] Move the { $count } flags into the file of the kubelet
}
note-flag-moved = Put the lines into the file that `--config` names, then take the flags out, so that there is one place for each setting.

finding-dockershim-socket = dockershim and its socket `{ $socket }` are gone since { $removed }
finding-dockershim-socket-more = Nothing answers there, so the kubelet, kubeadm or crictl fails. Name the socket of the runtime that the node has.
finding-dockershim-socket-path = dockershim and its socket `{ $socket }` are gone since { $removed }
finding-dockershim-socket-path-more = Whatever uses this path finds nothing. Use the socket of the runtime that the node has.
finding-dockershim-socket-ends = dockershim and its socket `{ $socket }` go in { $removed }
finding-dockershim-socket-ends-more = Move the node to another runtime before, and name the socket of that.
finding-socket-without-scheme = The socket `{ $socket }` is named without `unix://`
finding-socket-without-scheme-more = It works, and is deprecated: kubelet, kubeadm and crictl add the scheme and warn.
fix-use-socket = Use `{ $socket }`
fix-add-scheme = Put `unix://` in front

# Packages

finding-legacy-package-repository = `{ $repository }` has no Kubernetes packages any more
finding-legacy-package-repository-more = Installs and updates from it fail. Packages are at `pkgs.k8s.io` now, in a repository for each minor; here that of { $minor }.
finding-legacy-package-repository-old = `{ $repository }` has no Kubernetes packages any more
finding-legacy-package-repository-old-more = There are none of { $minor } anywhere: `pkgs.k8s.io` starts with { $first }. Choose a newer minor.
fix-use-package-repository = Use the repository of { $minor } at `pkgs.k8s.io`
fix-write-package-repository = Write the repository of { $minor } at `pkgs.k8s.io` in its place
note-package-minor = A repository holds one minor: stay on the one that the node runs, then go up one at a time and change the address at each step; `package-minor` chooses another than { $minor }.
note-package-minor-held = { $minor } is the minor that this text asks packages of; `package-minor` chooses another.
note-package-keyring = The source needs the new key in the file that `signed-by` names: fetch `Release.key` before `apt-get update`.

finding-legacy-package-key = `{ $key }` is no key of today's Kubernetes packages
finding-legacy-package-key-more = `pkgs.k8s.io` signs with another key, so `apt` and `dnf` refuse its packages with this one.
finding-legacy-package-key-added = `{ $key }` is no key of today's Kubernetes packages
finding-legacy-package-key-added-more = `pkgs.k8s.io` signs with another key. `apt-key` is deprecated and missing in new releases: keep the key in a file that the source names.
fix-use-package-key = Fetch the key of { $minor } from `pkgs.k8s.io`
fix-fetch-package-key = Fetch the key of { $minor } in its place
note-package-key = The folder of the key has to be there, which older releases lack, and the source has to name the file after `signed-by`.

finding-legacy-package-revision = `{ $package }` is a version in the form of the old repositories
finding-legacy-package-revision-more = No package at `pkgs.k8s.io` ends in `-00` or `-0`, so nothing is found to install.
finding-legacy-package-revision-old = There is no package `{ $package }` any more
finding-legacy-package-revision-old-more = `pkgs.k8s.io` starts with { $first }, and the old repositories are gone. Choose a newer version.
fix-use-revision = Ask for the revision `{ $revision }`
fix-drop-revision = Leave out `{ $revision }`
note-package-revision = Look at what there is, with `apt-cache madison kubeadm` or `dnf list --showduplicates kubeadm`: some versions were built again and have a higher revision.

finding-package-repository-minor-mismatch = `{ $package }` of { $minor } is not in the repository of { $repository }
finding-package-repository-minor-mismatch-more = Each repository at `pkgs.k8s.io` holds one minor, so this version is not found.
fix-use-repository-minor = Use the repository of { $minor }
note-package-repository = Other packages that come from it then are those of { $minor } too, and `gpgkey` may name the old minor, which does no harm.

# Storage

finding-removed-volume-plugin = The volume plugin `{ $plugin }` was removed in { $removed }
finding-removed-volume-plugin-more = The { $target } API server takes the field, but no node can mount the volume: Pods that use it do not start. Before you upgrade, copy the data to a volume of the CSI driver `{ $driver }`.
finding-removed-volume-plugin-none = The volume plugin `{ $plugin }` was removed in { $removed }
finding-removed-volume-plugin-none-more = The { $target } API server takes the field, but no node can mount the volume: Pods that use it do not start. Before you upgrade, copy the data to storage that has a CSI driver.
finding-removed-volume-plugin-soon = The volume plugin `{ $plugin }` is gone in { $removed }
finding-removed-volume-plugin-soon-more = It works on { $target } and is deprecated since { $deprecated }. Nothing takes such volumes over: copy the data to a volume of the CSI driver `{ $driver }` before { $removed }.
finding-removed-volume-plugin-soon-none = The volume plugin `{ $plugin }` is gone in { $removed }
finding-removed-volume-plugin-soon-none-more = It works on { $target } and is deprecated since { $deprecated }. Nothing takes such volumes over: copy the data to storage that has a CSI driver before { $removed }.

finding-migrated-volume-plugin = `{ $plugin }` needs the CSI driver `{ $driver }` since { $migrated }
finding-migrated-volume-plugin-more = Kubernetes { $target } hands such volumes to the driver, so they work only where it is installed. Check that before you upgrade; nothing in this object has to change. For new volumes use a PersistentVolumeClaim.
finding-migrated-volume-plugin-soon = `{ $plugin }` needs the CSI driver `{ $driver }` from { $migrated } on
finding-migrated-volume-plugin-soon-more = It works on { $target } without the driver and is deprecated since { $deprecated }. Install the driver before you upgrade to { $migrated }: from then on Kubernetes hands such volumes to it.
fix-new-volume = Copy a PersistentVolume for the driver `{ $driver }`
fix-new-volume-and-claim = Copy a PersistentVolume and a claim for the driver `{ $driver }`
note-volume-fixed = The source of a PersistentVolume cannot be changed, so this is a second object. Nothing forces you to it: with `{ $driver }` installed the old one goes on working.
note-volume-retain = Set `persistentVolumeReclaimPolicy: Retain` on `{ $volume }` before anything else, or its disk is deleted with it. The new volume has `Retain` too: change that afterwards if the disk is to be deleted with its claim.
note-volume-rebind = A claim stays with the volume it is bound to. Stop its Pods, delete the claim and the old volume, create this volume, and then the claim again with `volumeName: { $volume }`.
note-volume-inline = `{ $driver }` takes no volumes that stand in a Pod. Create both objects, and name the claim in the Pod with `persistentVolumeClaim`; until then the old field goes on working through the driver.
note-volume-size = Write the size of the disk into both objects, and the same namespace as that of the Pods.
note-volume-unspecified = The driver looks for the disk in its own project where the handle says `UNSPECIFIED`. Write project and zone down if you know them.
note-volume-access = The access modes are narrowed to `ReadWriteOnce`, as Kubernetes does it for this disk: the driver refuses what the old plugin let pass.
note-volume-secret = Put the namespace of the Secret in place of `<namespace>`, in both places.
note-volume-vsphere = The driver knows a disk by its id in vCenter, not by `{ $path }`. Register the disk there as a First Class Disk, and write its id down.
note-volume-cinder-secret = The secret of the old volume is left out: the driver signs in with its own configuration.

finding-in-tree-provisioner = `{ $plugin }` needs the CSI driver `{ $driver }` since { $migrated }
finding-in-tree-provisioner-more = On { $target } the driver makes the volumes of this class; where it is not installed, claims stay `Pending`. With the driver the class goes on working, as far as it knows the parameters. Its provisioner and parameters cannot be changed: to leave the old name, create another class with `provisioner: { $driver }`.
finding-in-tree-provisioner-soon = `{ $plugin }` needs the CSI driver `{ $driver }` from { $migrated } on
finding-in-tree-provisioner-soon-more = It works on { $target } without the driver and is deprecated since { $deprecated }. Install the driver before you upgrade to { $migrated }. The provisioner and parameters of a class cannot be changed: to leave the old name, create another class with `provisioner: { $driver }`.
finding-in-tree-provisioner-removed = The provisioner `{ $plugin }` was removed in { $removed }
finding-in-tree-provisioner-removed-more = On { $target } claims of this class stay `Pending`. The provisioner and parameters of a class cannot be changed: create another class with `provisioner: { $driver }` and the parameters of that driver.
finding-in-tree-provisioner-removed-none = The provisioner `{ $plugin }` was removed in { $removed }
finding-in-tree-provisioner-removed-none-more = On { $target } claims of this class stay `Pending`. The provisioner and parameters of a class cannot be changed: create another class with the provisioner of a CSI driver.
finding-in-tree-provisioner-leaving = The provisioner `{ $plugin }` is gone in { $removed }
finding-in-tree-provisioner-leaving-more = It works on { $target } and is deprecated since { $deprecated }. Create another class with `provisioner: { $driver }` for new claims, and copy the data of the old ones before { $removed }.
finding-in-tree-provisioner-leaving-none = The provisioner `{ $plugin }` is gone in { $removed }
finding-in-tree-provisioner-leaving-none-more = It works on { $target } and is deprecated since { $deprecated }. Create another class with the provisioner of a CSI driver for new claims, and copy the data of the old ones before { $removed }.
fix-new-class = Copy a StorageClass for the driver `{ $driver }`
note-class-fixed = The provisioner and the parameters of a class cannot be changed, so this is a second class. Claims and volumes that exist keep `{ $class }`; new claims have to name the new one.
note-class-default = `{ $class }` is the default class. Once the new class works, move the annotation to it.
note-class-policy = Left out, because the driver has no such parameters: { $parameters }. On vSphere a storage policy says what they said.

finding-flexvolume = FlexVolume is deprecated since { $deprecated }
finding-flexvolume-more = It works on { $target }, and no removal is set. Ask the vendor of the driver for a CSI driver, and use that for new volumes.

finding-git-repo-volume = `gitRepo` volumes were switched off for good in { $gone }
finding-git-repo-volume-more = Pods that use one do not start on { $target }. Clone the repository in an init container into an `emptyDir` volume.
finding-git-repo-volume-off = `gitRepo` volumes are switched off by default since { $removed }
finding-git-repo-volume-off-more = Pods that use one do not start on { $target }, unless the kubelet runs with the feature gate `GitRepoVolumeDriver`. That ends with { $gone }: clone the repository in an init container into an `emptyDir` volume.
finding-git-repo-volume-soon = `gitRepo` volumes are switched off by default from { $removed } on
finding-git-repo-volume-soon-more = They work on { $target } and are deprecated since { $deprecated }. Before { $removed }, clone the repository in an init container into an `emptyDir` volume.
fix-git-repo-volume = Copy an init container that clones into an `emptyDir` volume
note-git-repo-parts = Add the container to the `initContainers` of the Pod, and put the volume in place of `{ $volume }`. Name an image that has `git`.
note-git-repo-revision = Without a revision each start of a Pod takes the newest content. Name one to get the same each time.

finding-beta-storage-class = `{ $annotation }` is deprecated since { $since }
finding-beta-storage-class-more = It works on { $target }. Set `storageClassName: { $class }` in `spec` instead; claims that exist take this change too.
finding-beta-storage-class-template = `{ $annotation }` is deprecated since { $since }
finding-beta-storage-class-template-more = It works on { $target }. Set `storageClassName: { $class }` in `spec` of the template instead. The templates of a StatefulSet that exists cannot be changed: delete it with `--cascade=orphan` and create it again.
finding-beta-storage-class-twice = `{ $annotation }` repeats `storageClassName`
finding-beta-storage-class-twice-more = The annotation is deprecated since { $since }, and `storageClassName` says the same. Leave it out for new objects. The server refuses to take it off a claim that exists and has both.
finding-beta-storage-class-differs = `{ $annotation }` and `storageClassName` differ
finding-beta-storage-class-differs-more = On { $target } the annotation wins: the class is `{ $class }`, not `{ $other }`. Decide which one is meant, and keep only `storageClassName`.
finding-alpha-storage-class = `{ $annotation }` means nothing since { $since }
finding-alpha-storage-class-more = On { $target } the class of the claim is its `storageClassName`, and without one the default class. Say in `storageClassName` what is meant, and remove the annotation.
finding-beta-mount-options = `{ $annotation }` is deprecated since { $since }
finding-beta-mount-options-more = It is still read on { $target }. Write the options as a list in `spec.mountOptions`, and remove the annotation.
finding-beta-default-class = `{ $annotation }` has a stable name since { $since }
finding-beta-default-class-more = It works on { $target }, and no removal is set. Tools that know only the stable name do not see that this class is the default one.
fix-storage-class-name = Set `storageClassName: { $class }` in place of the annotation
note-claim-upgrade = For an object that exists, the server takes this one change of its class, as both say the same. Apply the whole file: a patch that only adds the field is refused.
note-claim-template = A StatefulSet that exists refuses another template: delete it with `--cascade=orphan` and create it again. Its claims stay.
fix-drop-annotation = Leave the annotation out
note-claim-both = For new objects only: the server refuses to take the annotation off a claim that exists and has both.
fix-mount-options = List the options in `spec.mountOptions`
fix-default-class = Use the stable name of the annotation

finding-zone-parameter = The parameter `{ $parameter }` is deprecated
finding-zone-parameter-more = It works on { $target }. `allowedTopologies` takes its place; with `volumeBindingMode: WaitForFirstConsumer` most classes need neither. The parameters of a class cannot be changed: create another class.
finding-zone-parameter-clash = `{ $parameter }` cannot stand beside `allowedTopologies`
finding-zone-parameter-clash-more = On { $target } claims of this class stay `Pending`. The parameters of a class cannot be changed: create another class with `allowedTopologies` alone.
finding-zone-parameter-waits = `{ $parameter }` cannot stand beside `WaitForFirstConsumer`
finding-zone-parameter-waits-more = On { $target } claims of this class stay `Pending`. The parameters of a class cannot be changed: create another class without it, and with `allowedTopologies` if the zones have to be limited.
finding-zone-parameter-driver = The driver `{ $provisioner }` has no parameter `{ $parameter }`
finding-zone-parameter-driver-more = It refuses parameters that it does not know, so claims of this class stay `Pending`. The parameters of a class cannot be changed: create another class with `allowedTopologies`.

finding-unset-storage-class-volume = A claim for `{ $volume }` says nothing of its class
finding-unset-storage-class-volume-more = When it is created, it gets the default class of the cluster if there is one. It binds only if the PersistentVolume has that class too. Set `storageClassName` to the class of the volume, or to `""` if it has none.
finding-unset-storage-class-selector = A claim with a selector says nothing of its class
finding-unset-storage-class-selector-more = It gets the default class of the cluster, since { $since } also when that comes later, and then binds only to volumes of that class. Set `storageClassName` to the class of the volumes that are meant, or to `""` if they have none.
fix-say-class = Say in `spec` that no class is wanted
note-class-of-volume = This is right where the volume has no class. Else name its class: `kubectl get pv { $volume } -o jsonpath={"{"}.spec.storageClassName{"}"}` shows it.

# Labels, annotations and probes

finding-removed-annotation = `{ $annotation }` has no effect since { $removed }
finding-removed-annotation-more = A { $target } cluster accepts the object and ignores the annotation, so what it asked for is lost without a word. Set `{ $replacement }` instead.
finding-removed-annotation-record = `{ $annotation }` has no meaning since { $removed }
finding-removed-annotation-record-more = Kubernetes wrote this annotation itself and reads it no longer. It does no harm; remove it when you change the file.
fix-annotation-to-field = Set `{ $field }` in place of the annotation
fix-annotations-to-fields = Set `{ $field }` in place of { $count } annotations
fix-name-container = Decide what `{ $container }` is
note-field-takes-effect = { $target } ignores the annotation, and does what `{ $field }` asks for: Pods that start with the field behave differently from those that run now.
note-critical-pod = When Kubernetes still read the annotation, it gave Pods of `kube-system` the class `system-cluster-critical`. A Pod that no node can do without may ask for `system-node-critical`.
note-no-such-container = No container here is called `{ $container }`. If another tool adds it, set the field where that tool takes it from; if the name is wrong, correct it.
fix-rename-key = Rename it to `{ $replacement }`

finding-deprecated-annotation = `{ $annotation }` is deprecated since { $deprecated }
finding-deprecated-annotation-more = It works on { $target }, and no removal is set. Set `{ $replacement }` instead.
finding-deprecated-annotation-none = `{ $annotation }` is deprecated since { $deprecated }
finding-deprecated-annotation-none-more = It works on { $target }, and no removal is set. Nothing takes its place.
finding-deprecated-annotation-both = `{ $annotation }` is deprecated since { $deprecated }
finding-deprecated-annotation-both-more = It works on { $target }, and `{ $replacement }` stands beside it. Remove the old one.
finding-deprecated-annotation-ends = `{ $annotation }` has no effect from { $removed } on
finding-deprecated-annotation-ends-more = It works on { $target } and is deprecated since { $deprecated }. { $removed } accepts the object and ignores the annotation, without a word: set `{ $replacement }` before.

finding-deprecated-label = `{ $label }` is deprecated since { $deprecated }
finding-deprecated-label-more = Selectors that name it still match on { $target }, and no removal is set. Use `{ $replacement }`: every node carries it, with the same value.
finding-deprecated-label-check = `{ $label }` is deprecated since { $deprecated }
finding-deprecated-label-check-more = Selectors that name it still match on { $target } where nodes carry both names. Use `{ $replacement }`, after a look at the nodes: `kubectl get nodes -L { $replacement }`.
finding-deprecated-label-both = `{ $label }` is deprecated since { $deprecated }
finding-deprecated-label-both-more = It still works on { $target }, and `{ $replacement }` stands beside it. Remove the old name once every node carries the new one.
fix-drop-label = Ask for the new label alone, without `{ $label }`
note-label-nodes = The kubelet and the cloud provider give nodes `{ $label }` since 1.17. Where people label nodes by hand, look first: `kubectl get nodes -L { $label }`.
note-label-fixed = What exists was made with the old name, and the server refuses to change it in a volume or a class. Use the new name in new objects.

finding-master-node-role = kubeadm removed the label `node-role.kubernetes.io/master` in { $removed }
finding-master-node-role-more = Its nodes have only `node-role.kubernetes.io/control-plane` on { $target }: what asks for the old label finds no node, and what avoids it avoids none. Use the new label, unless your distribution still sets the old one.
finding-master-node-role-soon = kubeadm removes the label `node-role.kubernetes.io/master` in { $removed }
finding-master-node-role-soon-more = On { $target } its nodes carry both names. Use `node-role.kubernetes.io/control-plane` before you upgrade.
finding-master-node-role-toleration = This toleration does not cover the control-plane taint of { $removed } and later
finding-master-node-role-toleration-more = kubeadm taints its nodes with `node-role.kubernetes.io/control-plane` on { $target }, so the Pod is kept off them. Tolerate the new key as well.
finding-master-node-role-toleration-soon = This toleration will not cover the control-plane taint of { $removed }
finding-master-node-role-toleration-soon-more = It works on { $target }. From { $removed } on, kubeadm taints its nodes with `node-role.kubernetes.io/control-plane`: tolerate that key as well before you upgrade.
finding-master-node-role-taint = kubeadm stopped setting the taint `node-role.kubernetes.io/master` in { $removed }
finding-master-node-role-taint-more = Set here, it is set on { $target } too, but add-ons tolerate only `node-role.kubernetes.io/control-plane` and may stay Pending. Use the new key.
note-master-label = kubeadm gives control-plane nodes the new label since 1.20. Nodes of other tools may have only the old one: `kubectl get nodes -L node-role.kubernetes.io/control-plane`.
note-master-taint = This is for nodes that join later. Nodes that exist keep the old taint until `kubeadm upgrade` or somebody takes it off.
fix-add-toleration = Tolerate `{ $replacement }` too
note-old-toleration = The Pods may run on every control-plane node then. Remove the old toleration when no node has the old taint any more.

finding-ingress-class-annotation = `kubernetes.io/ingress.class` is deprecated since { $deprecated }
finding-ingress-class-annotation-more = Most controllers still read it on { $target }. Replace it by `ingressClassName: { $class }` in `spec`, if an IngressClass of that name exists. Do not set both: they have to be equal, and older servers refuse to create such an Ingress.
finding-ingress-class-annotation-both = `kubernetes.io/ingress.class` stands beside `ingressClassName`
finding-ingress-class-annotation-both-more = A { $target } server refuses to create an Ingress that sets both. Remove the annotation (`{ $class }`) and keep the field.
finding-ingress-class-annotation-differs = `kubernetes.io/ingress.class` names another class than `ingressClassName`
finding-ingress-class-annotation-differs-more = A { $target } server refuses to create an Ingress whose annotation (`{ $class }`) differs from its field (`{ $field }`). Remove the annotation and keep the field.
finding-ingress-class-annotation-equal = `kubernetes.io/ingress.class` repeats `ingressClassName`
finding-ingress-class-annotation-equal-more = Servers from { $since } on take both if they are equal, also { $target }; older ones refuse to create such an Ingress. Remove the annotation and keep the field.
fix-ingress-class = Name the class `{ $class }` in `ingressClassName` alone
fix-ingress-class-annotation = Take out the annotation, and keep `ingressClassName: { $class }`
note-ingress-class = An IngressClass called `{ $class }` has to be in the cluster (`kubectl get ingressclass`), and the controller has to read the field: some releases read the annotation alone.
note-ingress-class-other = So far the annotation names `{ $other }`: with `{ $class }` another controller may serve the hosts.

finding-grpc-probe-by-exec = The kubelet can make this gRPC check itself
finding-grpc-probe-by-exec-more = `grpc` probes are stable since { $since } and work on { $target } without `grpc_health_probe` in the image. They connect to the address of the Pod, not to localhost, and use no TLS.
fix-grpc-probe-by-exec = Use a `grpc` probe on port { $port }
note-grpc-address = The kubelet asks at the address of the Pod, the command asked inside the container: the server has to listen on more than `localhost`.
note-grpc-limits = The limits of the command go: `timeoutSeconds` alone counts, which is one second where it is not set, and to which the command was held as well.

finding-exec-probe-timeout = This probe has the default time limit of one second
finding-exec-probe-timeout-more = Before { $since } commands of probes were not held to it. On { $target } one that takes longer counts as failed. Set `timeoutSeconds` to what the command needs.
fix-exec-probe-timeout = Write the limit of one second down
note-probe-limit = This says what holds anyway. A command that needs longer needs a larger number.

# Notes of conversions

note-was-dropped = Until now `{ $field }` was dropped; from now on, what it says counts.
note-endpoint-slice-topology = Of `topology`, `{ $keys }` is left out: `discovery.k8s.io/v1` has no field for it that can be written.
note-endpoint-slice-addresses = `addressType: IP` was the only type of the first alpha; the addresses are of the type `{ $type }`.
note-event-names = Names of the core API give way to those of `events.k8s.io`: until now, the server ignored what they said.
note-event-history = `{ $fields }` is left out, because the server refuses new Events of `events.k8s.io/v1` that have it; `eventTime` and `series` say when it happened.
note-flow-control-zero = The older version takes 0 for its default of 30, so 30 is written: in `v1`, 0 would be no shares at all.
note-admission-policy-parameters = `parameterNotFoundAction: Deny` was the default of `v1alpha1` and has to be written now.
note-admission-policy-actions = `validationActions: [Deny]` is what a binding did before it had this field, which has to be written now.
note-resource-claim-admin = `adminAccess` is granted only in a namespace with the label `resource.kubernetes.io/admin-access: "true"`.
note-kubeadm-timeout = `timeoutForControlPlane` has moved to other documents: give InitConfiguration and JoinConfiguration `timeouts.controlPlaneComponentHealthCheck: { $timeout }`, or the default of 4 minutes holds.
note-kubeadm-dns = kubeadm installs CoreDNS alone, and puts it in place of `{ $type }`.
note-kubeadm-hyperkube = kubeadm no longer uses the hyperkube image: it pulls one image for each component.
note-scheduler-weights = Default weights are higher from `v1beta3` on, 2 for `NodeAffinity` and `InterPodAffinity` and 3 for `TaintToleration`, all 1 before: name them in `profiles` to keep the old ones.
note-scheduler-addresses = Health and metrics are served on the secure port alone, 10259 by default: what asks this address has to ask there.
note-subject-everyone = The user `*` meant everybody who is signed in, which is the group `system:authenticated`; as a user it would match nobody.
note-migration-restarts = There is no `continueToken` any more: the migration starts from the beginning.
note-autoscaler-percentage = `targetCPUUtilizationPercentage` was never read in this version, which aimed at 80 %: as a metric it counts, and the target is { $percentage } %.
note-autoscaler-percentage-unread = `targetCPUUtilizationPercentage` is left out, because only `autoscaling/v1` reads it: `metrics` decided all along.
note-autoscaler-behavior = The annotation `autoscaling.alpha.kubernetes.io/behavior` is read for `autoscaling/v2beta1` alone: write what it says as `spec.behavior`, or it is lost.
note-budget-empty-selector = The empty `selector` covered no Pod in `policy/v1beta1`, and covers every Pod of the namespace in `policy/v1`: leave it so only if you mean all of them.
note-selector-added = `spec.selector` names the labels of the Pod template, as the server did for `{ $api }`. In the cluster it cannot be changed any more, so it has to be the one that the object has there.
note-selector-guessed = Servers never filled in `spec.selector` for `{ $api }`: the labels of the Pod template are a guess, to be compared with the object in the cluster, where it cannot be changed.
note-selector-version = The label `{ $label }` is now part of `spec.selector`, which can never change: leave it out there if it differs from release to release, unless the object in the cluster has it.
note-selector-astray = `spec.selector` is empty or does not match the labels of the Pod template, and the API server refuses such an object: make the two agree.
note-labels-not-added = The object has no labels: `{ $api }` gave it those of its Pod template, `{ $replacement }` does not. Write `metadata.labels` if anything selects the object by them.
note-rollback-dropped = `rollbackTo` is left out, because no field takes its place: `kubectl rollout undo` goes back to a revision.
note-path-type-controller =
    { $count ->
        [one] A path without `pathType` becomes `ImplementationSpecific`, which is what the betas took for it: the controller compares it as before.
       *[other] { $count } paths without `pathType` become `ImplementationSpecific`, which is what the betas took for them: the controller compares them as before.
    }
note-path-type-prefix =
    { $count ->
        [one] A path becomes `Prefix`, whatever the controller did with it so far: `/shop` then takes `/shop` and what is below it, not `/shopping`.
       *[other] { $count } paths become `Prefix`, whatever the controller did with them so far: `/shop` then takes `/shop` and what is below it, not `/shopping`.
    }
note-path-type-exact =
    { $count ->
        [one] A path becomes `Exact`, whatever the controller did with it so far: `/shop` then takes `/shop` alone, not `/shop/` or what is below it.
       *[other] { $count } paths become `Exact`, whatever the controller did with them so far: `/shop` then takes `/shop` alone, not `/shop/` or what is below it.
    }
note-path-added = v1 refuses `pathType: Prefix` without a `path`: `/` takes every request to the host, as a path that is left out did.
note-port-in-quotes = In quotes, `{ $port }` is the name of a port, and the server refuses a name without a letter: the number is meant, if the Service has a port { $port }.
note-backend-filled-in = A template fills the backend in: write `service`, with `name` and `port` below it. Below `port`, write the value as `number` if it is a number, or as `name` if it is the name of a port.

note-webhook-side-effects = `sideEffects: None` promises that the webhook changes nothing besides the object, and lets dry runs reach it, which the server refused so far. If the webhook leaves its other changes out in a dry run only, take `NoneOnDryRun`.
note-webhook-dry-run = `NoneOnDryRun` lets dry runs reach the webhook, which the server refused so far: its program has to leave its side effects out when the request says `dryRun`.
note-webhook-review-versions = `admissionReviewVersions: [v1beta1]` is the version in which the webhook was asked so far; put `v1` before it once its program answers in that.
note-webhook-review-versions-guess = `admissionReviewVersions: [v1beta1]` is what v1beta1 took where nothing was said: name `v1` instead if the program answers in that version alone.
note-webhook-same-name = Several webhooks are called `{ $name }`, and v1 takes each name once: choose names that differ, and look at alerts and patches that go by them.

note-crd-copied = What stood beside the { $count } versions is said in each of them now; its comments stay with the first.
note-crd-no-schema = A version without a schema gets one that takes and keeps every field, as before; better is one that describes your objects.
note-crd-unknown-fields = `x-kubernetes-preserve-unknown-fields` in the schema keeps what `preserveUnknownFields` kept beside it.
note-crd-unknown-fields-inside = Fields that the schema does not list are kept at its root, but no longer inside of the objects whose `properties` it lists, unless `x-kubernetes-preserve-unknown-fields` stands there too.
note-crd-not-structural =
    { $count ->
        [one] v1 refuses the schema until it is structural, which one place keeps it from: `{ $fields }`.
       *[other] v1 refuses the schema until it is structural, which { $count } places keep it from: `{ $fields }`.
    }
note-crd-review-versions = `conversionReviewVersions: [v1beta1]` is the version in which the conversion webhook was asked so far; put `v1` before it once its program answers in that.
note-crd-approval = `{ $group }` is a group of the Kubernetes community, which v1 takes only with `api-approved.kubernetes.io`: `unapproved` says that nobody approved the API, else the address of the approval stands there.

note-csr-usages = `usages` are what v1beta1 took where none were named.
note-csr-signer = `{ $signer }` signs certificates with which clients sign in to the API server: make sure that this is what the request is for.
note-csr-signer-of-kubelet = `{ $signer }` is what v1beta1 took for a request of a kubelet.
note-csr-no-signer = v1 wants a `signerName`, and for these usages only you know it. The signers of Kubernetes sign for clients of the API server and for kubelets. Other certificates need a signer of your own, named by its domain, or another authority such as cert-manager.

# What was not checked, and why

note-empty = There is nothing to check yet.
note-not-kubernetes = No Kubernetes object was found: each has an `apiVersion` and a `kind`.
note-foreign =
    { $count ->
        [one] 1 object belongs to a group that Kubernetes does not own; its fields were not checked.
       *[other] { $count } objects belong to groups that Kubernetes does not own; their fields were not checked.
    }
note-broken =
    { $count ->
        [one] 1 document could be read only in part.
       *[other] { $count } documents could be read only in part.
    }
note-template =
    { $count ->
        [one] 1 document is a template: what its actions fill in was not checked.
       *[other] { $count } documents are templates: what their actions fill in was not checked.
    }
note-template-head =
    { $count ->
        [one] 1 object was skipped, because a template fills in its `apiVersion` or `kind`.
       *[other] { $count } objects were skipped, because a template fills in their `apiVersion` or `kind`.
    }
note-template-unread =
    { $count ->
        [one] 1 template could be read only in part. Render it first, for example with `helm template`.
       *[other] { $count } templates could be read only in part. Render them first, for example with `helm template`.
    }
note-template-branch =
    { $count ->
        [one] 1 finding holds in one branch of a template only.
       *[other] { $count } findings hold in one branch of a template only.
    }
note-template-left-out =
    { $count ->
        [one] 1 branch of a template was left out, because the chosen version never takes it.
       *[other] { $count } branches of templates were left out, because the chosen version never takes them.
    }
note-template-many =
    { $count ->
        [one] 1 branch of a template was not checked, because there are too many.
       *[other] { $count } branches of templates were not checked, because there are too many.
    }
note-template-bare = No object stands in this template outside its actions. Render it first, for example with `helm template`.
note-audit =
    { $count ->
        [one] 1 record of an audit log was skipped: what clients asked for is not read from it.
       *[other] { $count } records of an audit log were skipped: what clients asked for is not read from them.
    }
note-skipped =
    { $count ->
        [one] Document { $first } was skipped, because it has no `apiVersion` and `kind`.
       *[other] { $count } documents were skipped, because they have no `apiVersion` and `kind`; the first is document { $first }.
    }
note-embedded =
    { $count ->
        [one] 1 object stands as text inside another one; it was checked too.
       *[other] { $count } objects stand as text inside others; they were checked too.
    }
note-markdown = Of this Markdown text, the fenced blocks were read.
note-script = Of this script, here-documents, package sources and versions, flags of components and sockets were read; its other commands were not.
note-lines-variable = { $count ->
    [one] One of these is filled in by a variable, and was read only in part.
   *[other] { $count } of these are filled in by variables, and were read only in part.
}
note-lines-others = { $count ->
    [one] One package source is another product of Google's, and was left alone.
   *[other] { $count } package sources are other products of Google's, and were left alone.
}
note-ignore-unused =
    { $count ->
        [one] 1 `farol-ignore` comment hides nothing; it can go.
       *[other] { $count } `farol-ignore` comments hide nothing; they can go.
    }
note-ignore-unknown = A `farol-ignore` comment names `{ $rule }`, which is no rule.
