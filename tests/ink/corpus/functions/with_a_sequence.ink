{f()} {f()}
=== function f
{a|b}
