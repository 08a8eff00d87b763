# The home page.

home-title = Farol · see what breaks before you upgrade Kubernetes
home-description = Paste a Kubernetes manifest and see every removed API and frozen registry up to your target version, with the exact edit. It runs in your browser; nothing you paste leaves the page.
home-heading = See what breaks before you upgrade.
home-lead = Paste a manifest. Farol names every removed API and frozen registry up to your target version, shows the exact edit, and takes you to the guide.
home-check = Check a manifest
home-guides = Read a guide

# The small checker. Examples are named by what stands in them.
home-example = Example
home-example-ingress = Ingress
home-example-pod = Pod image
home-example-kubeadm = kubeadm
home-paste-yours = Paste yours
home-open-in-checker = Open in checker
home-errors =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
home-warnings =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
home-infos =
    { $count ->
        [one] 1 info
       *[other] { $count } info
    }
home-on-target = on { $version }
home-nothing = Nothing to change for { $version }

# Dates, counted from the day up to which the data is known to be true.
home-dates = Dates that matter now
home-whole-timeline = Whole timeline
home-strip = Support windows of Kubernetes { $first } to { $last }, with the date of the data
home-strip-until = supported until { $date }
home-strip-until-planned = supported until { $date }, planned
home-strip-short-until = until { $date }
home-strip-ended = end of life { $date }
home-strip-data = data { $date }
home-ahead = Ahead
home-lately = Lately
home-dates-note = Data as of { $date }. Newer releases may exist; dates marked planned were schedules then.

home-guides-heading = Guides
home-all-guides = All guides

home-anywhere = Take it anywhere
home-anywhere-lead = Static files, no server, no account. The same engine in your browser, in your terminal and in your pipeline.
home-command = Command
home-languages = Languages
home-host = Host it yourself
home-host-text = A folder of files, on any web server, under any path.
home-how = How
