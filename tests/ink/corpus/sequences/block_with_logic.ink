VAR x = 0
-> k
=== k
{ stopping:
- ~ x = 1
- ~ x = 2
  two
}
{x}
{k < 3: -> k}
-> END
