a <> # one
b # two
