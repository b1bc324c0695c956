VAR x = 1
* a
- ~ x = 2
- {x}
