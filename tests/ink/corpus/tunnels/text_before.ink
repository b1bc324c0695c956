before -> t ->
after
=== t
in
->->
