-> k
=== k
x
{ shuffle once:
- one
- one
}
{k < 4: -> k}
-> END
