* a -> t ->
  after
- end
-> END
=== t
tt
->->
