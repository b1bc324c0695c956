~ temp t = 1
* a
  ~ t = 2
* b
- {t}
