checkTitle = Check
