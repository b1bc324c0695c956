VAR x = 1
-> k
=== k
{ x:
  ~ temp t = 3
  {t}
- else:
  ~ temp t = 4
  {t}
}
-> END
