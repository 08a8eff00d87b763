check-title = Check
    .label = Label
