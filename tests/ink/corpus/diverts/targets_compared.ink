VAR to = -> a
{to == -> a: same} {to != -> b: other} {-> a == to: again}
=== a
-> END
=== b
-> END
