EXTERNAL foo(a, b)
EXTERNAL bar()
{foo(1,2)}
~ bar()
~ temp x = foo(1, bar())
== function foo(a, b)
~ return a
== function bar()
hi
