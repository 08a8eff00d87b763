# Reports in the forms that other tools read: a comment on a pull request, JUnit.

# The name of the test that stands for an input as a whole.
report-checked-for = Checked for { $version }

# The table of a comment.
report-severity = Severity
report-place = Place
report-finding = Finding
report-source = Source
report-more =
    { $count ->
        [one] And 1 more finding.
       *[other] And { $count } more findings.
    }

# What was only partly checked, or not at all; paths and reasons follow.
report-not-checked = Not checked

# Findings that a comment or farol.toml suppresses. The reasons are a list: `removed-api (waits for the vendor)`.
report-suppressed =
    { $count ->
        [one] 1 finding suppressed, with its reason: { $reasons }.
       *[other] { $count } findings suppressed, with reasons: { $reasons }.
    }
