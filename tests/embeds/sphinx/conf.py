project = "Platform handbook"
html_theme = "furo"
html_js_files = [
    ("https://farol.example/embed.js", {"type": "module"}),
    ("https://farol.example/frame.js", {"type": "module"}),
]
exclude_patterns = ["snippets"]
