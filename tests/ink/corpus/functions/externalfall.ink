EXTERNAL f(a)
{f(1)}
~ f(2)
-> END
== function f(a)
{f(a)}
~ return 1
