VAR x = 1
{ x:
  ~ x = 5
  ~ temp t = x
  {t}
}
{x}
