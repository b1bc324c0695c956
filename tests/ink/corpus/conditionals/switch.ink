VAR x = 2
{ x:
- 0: none
- 1: one
- 2: two
- else: many
}
