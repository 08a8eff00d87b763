project = "Platform handbook"
html_theme = "furo"
exclude_patterns = ["snippets"]
html_js_files = [
    ("https://farol.example/embed.js", {"type": "module"}),
]
html_js_files += [("https://farol.example/frame.js", {"type": "module"})]
