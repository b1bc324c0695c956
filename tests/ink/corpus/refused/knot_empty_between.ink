-> b
=== a
=== b
-> END
