-> k
=== k
{ stopping:
- -> a
- -> b
}
= a
a
-> k
= b
b
-> END
