VAR x = 0
VAR y = 1
{ x:
  a
- else:
  { y:
    b
  - else:
    c
  }
}
