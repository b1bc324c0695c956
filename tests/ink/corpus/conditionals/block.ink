VAR x = 1
{ x:
  yes
  still
}
