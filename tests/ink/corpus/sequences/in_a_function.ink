{f()}{f()}{f()}
=== function f
~ return "{a|b|c}"
