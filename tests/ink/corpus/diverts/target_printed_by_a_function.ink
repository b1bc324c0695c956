VAR to = -> a
{f(to)}
=== a
-> END
=== function f(t)
{t == -> a: yes}
~ return 1
