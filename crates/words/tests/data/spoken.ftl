# Every form that the catalogue can carry.

plain = Braces {"{"}like these{"}"}, a | and a \ stay.
lines =
    The first line.
    The second one{"."}
argument = { $name } was removed in { $version }.
count = { $n ->
    [0] nothing
    [one] { $n } finding in { $m ->
        [one] one document
       *[other] { $m } documents
    }
   *[other] { $n } findings
}, said
default-first = { $n ->
   *[other] many
    [one] one
}
date = On { $day } or in { $month }
