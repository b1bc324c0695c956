VAR x = 1
* a
  { x:
    b
  - else:
    c
  }
- end
