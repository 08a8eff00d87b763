check-title = { NUMBER($errors) }
