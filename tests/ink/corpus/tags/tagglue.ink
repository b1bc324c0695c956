a # t <> b
<> c # u
d
