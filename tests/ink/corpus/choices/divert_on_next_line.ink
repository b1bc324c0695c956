* a
  -> k
* b
  bb
  -> k
=== k
k
-> END
