VAR x = 1
{ x:
- else: a
- 1: b
}
