VAR x = 1
{ x:
 * (lab) c -> k
 * d -> lab
}
-> k
== k
-> END
