# The command `farol`: what it prints around the findings, and what its options mean.

command-version = farol { $version }, data as of { $date }

# A finding as one text: its title, which ends without a stop, and its explanation.
command-message = { $title }. { $more }

# The report for people. Severities stand after the place: `shop.yaml:2:13 error`.
command-error = error
command-warning = warning
command-info = info
command-fix-safe = Safe fix: { $title }.
command-fix-review = Fix to review: { $title }.
command-fix-manual = By hand: { $title }.
command-note = Note: { $note }
command-clean = Nothing to change for { $target }.
command-clean-partly = Nothing found for { $target } in what could be checked.
command-found = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $infos } info for { $target }.
command-coverage = Checked { $checked } of { $objects ->
    [one] { $objects } object
   *[other] { $objects } objects
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
}. Data as of { $date }.
command-coverage-rest = Checked { $checked } of { $objects ->
    [one] { $objects } object
   *[other] { $objects } objects
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
} ({ $foreign } foreign, { $partial } partly read, { $skipped } skipped). Data as of { $date }.
