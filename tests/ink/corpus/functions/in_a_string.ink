{"<{f()}>"}
=== function f
~ return 3
