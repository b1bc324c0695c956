VAR x = 1
{ x:
  ~ temp t = 3
  {t}
}
