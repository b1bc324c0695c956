* a
  a1
  a2
* b
  b1
- end
