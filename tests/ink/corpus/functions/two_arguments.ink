{f(1, "b")}
=== function f(a, b)
{a}{b}
~ return ""
