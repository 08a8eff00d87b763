# The dialog of the search. The page's script reads these messages from the index of the search, with arguments such as
# { $text } left as they are.

search-title = Search
search-clear = Close the search
search-hint = A kind, a version, a rule, a flag, or the error itself. Nothing you type leaves this page.
search-count = { $n ->
    [0] Nothing found
    [one] One result
   *[other] { $n } results
}
search-nothing = Nothing for “{ $text }”. Try a kind, a rule or the error itself.
search-keys = ↑ ↓ to choose, Enter to open, Esc to close

# Groups of results.
search-answers = Answer
search-apis = APIs
search-errors = Errors

# Answers, and lines about APIs. { $api } is `CronJob batch/v1beta1`, { $release } is `1.25` or `cert-manager 1.6`.
search-removed = { $api } was removed in { $release }.
search-off = { $api } is not served by default since { $release }.
search-planned = { $api } is planned to be removed in { $release }.
search-deprecated = { $api } is deprecated since { $release }.
search-served = { $api } is served since { $release }.
search-known = { $api } is served.
search-use = Use { $replacement }.
search-life-removed = { $version } removed in { $release }
search-life-planned = { $version } goes in { $release } (planned)
search-life-deprecated = { $version } deprecated since { $release }
search-life-served = { $version } since { $release }
search-gate-removed = The feature gate { $gate } was removed in { $release }.
search-gate-locked = The feature gate { $gate } is locked since { $release }.
search-gate-introduced = The feature gate { $gate } comes with { $release }.
search-flag-removed = { $flag } of { $component } was removed in { $release }.
search-flag-removed-all = { $flag } was removed in { $release }.
search-flag-deprecated = { $flag } of { $component } is deprecated since { $release }.
search-flag-deprecated-all = { $flag } is deprecated since { $release }.
search-host-frozen = { $host } is frozen since { $date }.
search-host-gone = Images can no longer be pulled from { $host }.
search-host-staging = { $host } is for tests: old images are deleted.
search-host-retired = The project behind { $host } has ended.
search-host-reduced = A part of { $host } has moved or is deleted.

# The list of keys that `?` opens.
search-keys-title = Keys
search-key-search = Search
search-key-list = This list
search-key-next = Next finding, previous finding
search-key-apply = Apply the fix
search-key-check = Check again
search-key-single = Keys without Ctrl are on
