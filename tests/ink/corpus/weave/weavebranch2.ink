VAR x = 1
* a
  {stopping:
  - * * b -> k
  - c
  }
- e
== k
-> END
