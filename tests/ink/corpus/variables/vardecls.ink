VAR a = -5
VAR b = - 2.5
VAR c = true
VAR d = not true
VAR e = "s"
VAR f = -> k
VAR g = ()
== k
VAR h = 1
CONST i = 2
LIST j = q
EXTERNAL ext()
{h}{i}{j}
-> END
