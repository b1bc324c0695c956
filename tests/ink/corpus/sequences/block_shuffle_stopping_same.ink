-> k
=== k
{ shuffle stopping:
- one
- one
- last
}
{k < 5: -> k}
-> END
