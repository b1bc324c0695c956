{f}
{f()}
~ temp x = f
== function f
~ return 1
