-> k
=== k
{ once:
- one
- two
}
x
{k < 4: -> k}
-> END
