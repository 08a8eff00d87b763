check-title = Check
check-other = Other
