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
command-fix-reaches = Through an anchor it also changes { $fields }.
command-apply-with = { $hint } Apply it with { $option }.
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
command-only = Only these rules were used: { $rules }.
command-without = These rules were left out: { $rules }.
command-known =
    { $count ->
        [one] 1 finding is in the baseline and not shown.
       *[other] { $count } findings are in the baseline and not shown.
    }

# What `farol fix` did, or would do.
command-fixed = Applied { $fixes ->
    [one] { $fixes } fix
   *[other] { $fixes } fixes
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
}; { $left ->
    [0] nothing is left
    [one] { $left } finding needs you
   *[other] { $left } findings need you
}.
command-would-fix = { $fixes ->
    [one] { $fixes } fix
   *[other] { $fixes } fixes
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
} can be applied with --write; { $left ->
    [0] nothing is left after that
    [one] { $left } finding needs you
   *[other] { $left } findings need you
}.

# What `farol serve` says.
command-serving = Serving { $path } at { $address }, stop with Ctrl C.
command-no-site = { $path } holds no index.html: build the site first, or name the folder of a built one.
command-no-port = Port { $port } and those after it cannot be opened ({ $reason }): choose another with --port.

# What is wrong with a command line, and what to do.
command-unknown-option = { $option } is no option here: see --help.
command-unknown-option-near = { $option } is no option here: did you mean { $near }?
command-no-value = { $option } needs a value: see --help.
command-bad-value = { $option } { $value }: expected one of { $values }.
command-bad-choice = --choose { $value }: expected NAME=VALUE, where NAME is one of { $names }.
command-bad-number = { $option } { $value }: expected a number that fits.
command-bad-version = { $option } { $value }: expected a Kubernetes version such as 1.33, v1.33.4 or latest.
command-unknown-version = { $option } { $value }: the data ends with { $newest }, use that or an older version.
command-bad-bound = { $option } { $value }: expected a Kubernetes version such as 1.33, or a day such as 2023-04-03.
command-bad-way = { $option } { $value }: expected a version after { $from }.
command-unknown-rule = { $id } is no rule: expected one of { $rules }.
command-unknown-rule-near = { $id } is no rule: did you mean { $near }?
command-conflict = { $option } and { $other } cannot be used together: choose one.
command-no-command = Nothing to do: use farol check, farol fix or farol serve, and see farol --help.
command-unknown-command = { $name } is no command: use check, fix, serve, completions or man.
command-usage = { $detail }: see --help.

# What is wrong with farol.toml or a baseline, and what to do. The place is the file with the line.
command-settings-syntax = { $place } is not TOML ({ $reason }): correct this line.
command-settings-unknown = { $place }: { $key } is no setting here, use { $keys }.
command-settings-text = { $place }: { $key } needs a text in quotes.
command-settings-shape = { $place }: { $key } is written as { $shape }.
command-settings-missing = { $place }: this ignore lacks { $key }, add it.
command-bad-baseline = { $path } is no report of farol ({ $reason }): write one with farol check --format json.

# Files that could not be read or written, and what to do.
command-unreadable = { $path } cannot be read ({ $reason }): check the name and the permissions.
command-not-text = { $path } is not UTF-8 text, from byte { $byte } on: convert it first, for example with iconv.
command-utf-16 = { $path } is UTF-16, which no patch can hold: use --write.
command-empty-folder = { $path } holds no YAML or JSON: name files one by one to check them whatever their names.
command-link-left-out = { $path } is a link to a folder and is not followed: name that folder to check it too.
command-unwritten = { $path } cannot be written ({ $reason }): check the permissions of the file and its folder.
command-link-out = { $path } is not written, because it leads out of the folder: name { $real } itself.
command-changed = { $path } is not written, because it changed meanwhile: run farol fix again.
command-read-only = { $path } is not written, because it is read-only: allow writing it first.
command-patch-out = { $path } lies outside of this folder, where git apply takes no patch: run farol fix in a folder above it.

# Help: what the command and its parts are for, and what each option means.
command-about-farol = Finds what a Kubernetes upgrade will break in manifests and configuration, and fixes it.
command-about-check = Report what the target version will not take
command-about-fix = Fix what can be fixed, and show or write the result
command-about-serve = Serve a built site on this machine with the headers a host should set
command-help-locale = Language of reports and messages [default: that of the environment]
command-help-paths = Files, folders (YAML, JSON, and Markdown and scripts with manifests below them), or - for standard input
command-help-target = Kubernetes version to check against, such as 1.33, v1.33.4 or latest [default: that of farol.toml, or latest]
command-help-from = Version that the upgrade starts from
command-help-rules = Only this rule; can be repeated
command-help-ignored = Not this rule; can be repeated
command-help-read-as = Read every input as this, instead of looking at it
command-help-format = Form of the report
command-help-fail-on = Lowest severity that makes the exit code 1
command-help-baseline = JSON report of before; only what is new is reported
command-help-safety = Riskiest fix to apply: safe keeps the meaning, review may change it
command-help-choices = Decision that a fix depends on, such as runtime=containerd (runtime, package-minor, ingress-class, pathtype); can be repeated
command-help-write = Write the fixed text into the files
command-help-diff = Show a diff, also for standard input
command-help-dir = Folder of the built site
command-help-port = Port on loopback; the next free one when it is taken

# Shell completions and pages for `man`.
command-about-completions = Print what makes a shell complete names and values
command-about-man = Print the manual page, or write those of all commands
command-help-shell = Shell that reads it
command-help-pages-dir = Folder to write a page for each command into
command-manual-exit-0 = Nothing to say: no finding at or above --fail-on, or nothing left to fix.
command-manual-exit-1 = Something was found, or is left for a person.
command-manual-exit-2 = Bad usage, or something could not be read or written.
command-manual-settings = What a project decided once: target, from, locale, versions, choices, and findings to ignore with the reason. The file in the folder of what is checked counts, or the one in the nearest folder above.
