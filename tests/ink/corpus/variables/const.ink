CONST A = 5
CONST B = "str"
CONST C = 2.5
CONST D = true
VAR x = A
VAR s = "hello"
VAR e = ""
VAR n = -5
VAR f = -1.5
{A} {B} {C} {D} {x + A}
~ x += 2
~ x -= A * 2
~ x = x - 1
~ s = s + "x" + B
{s == "hello": y}
-> END
