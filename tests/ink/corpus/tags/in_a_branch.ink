VAR x = 1
{ x:
  yes # y
- else:
  no # n
}
