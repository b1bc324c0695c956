VAR x = 1
* a
 { x:
   * * b -> k
   * * c -> k
 }
* d
- -> k
== k
-> END
