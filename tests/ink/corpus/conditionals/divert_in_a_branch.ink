VAR x = 1
{
- x: -> k
- else: -> l
}
=== k
k
-> END
=== l
l
-> END
