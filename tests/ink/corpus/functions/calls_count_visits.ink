{f()}{f()} {f}
=== function f
~ return 1
