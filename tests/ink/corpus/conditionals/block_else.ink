VAR x = 0
{ x:
  yes
- else:
  no
}
