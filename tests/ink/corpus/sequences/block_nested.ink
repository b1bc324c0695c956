-> k
=== k
{ stopping:
- { cycle:
  - a
  - b
  }
- c
}
{k < 3: -> k}
-> END
