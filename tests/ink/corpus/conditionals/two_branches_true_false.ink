VAR x = 0
{ x:
- true branch
- false branch
}
