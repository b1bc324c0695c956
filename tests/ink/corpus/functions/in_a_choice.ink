* {f()} a
* b {f()}
- end
=== function f
~ return 1
