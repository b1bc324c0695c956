VAR a = 1
VAR b = 2.5
VAR c = "text"
VAR d = true
VAR e = -> k
{a} {b} {c} {d}
-> e
=== k
-> END
