check-title = { 5 }
