VAR x = 1
{ x:
  * a -> k
  * b -> k
}
=== k
k
-> END
