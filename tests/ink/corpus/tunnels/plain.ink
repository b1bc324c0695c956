-> t ->
after
=== t
in
->->
