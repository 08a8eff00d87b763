check-title = Check
check-summary = { $errors } and
    { $warnings }
