-> k
=== k
{ shuffle:
- one
- one
}
{k < 3: -> k}
-> END
