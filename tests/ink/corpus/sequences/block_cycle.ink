-> k
=== k
{ cycle:
- one
- two
}
{k < 4: -> k}
-> END
