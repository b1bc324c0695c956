VAR x = 1
* a
  { x:
  - 1: one
  - else: other
  }
  * * b
- c
