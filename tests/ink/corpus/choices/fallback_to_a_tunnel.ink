* -> t ->
  back
=== t
in t
->->
