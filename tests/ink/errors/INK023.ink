VAR x = 1
{x == "go -> away"}
=== away
-> END
