-> k
=== k
{ stopping:
- one
- two
  and more
}
{k < 3: -> k}
-> END
