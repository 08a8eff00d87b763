check-title = Check

?? = broken
