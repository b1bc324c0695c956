VAR x = 1
before { x:
  a
- else:
  b
} after
