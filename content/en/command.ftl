# The command `farol`: what it prints beside the findings.

command-version = farol { $version }, data as of { $date }
