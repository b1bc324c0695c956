* a -> t ->
  after a
* b -> t -> k
- end
-> END
=== t
t
->->
=== k
k
-> END
