VAR x = 1
{ x: - a | - b }
{ x:
- -> k
}
== k
-> END
