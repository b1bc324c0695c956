VAR x = 1
{ x:
  * (in) a -> k
}
=== k
{in}
-> END
