x {f()} y
=== function f
printed
~ return 5
