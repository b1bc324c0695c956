-> k
== k
{k} {k.s} {k.s.g} {s} {s.g} {g}
-> s
= s
- (g) x
{TURNS_SINCE(-> g)} {READ_COUNT(-> k.s.g)} {k > 1 and s == 2}
-> END
