check-title = Check
check-title = Check again
