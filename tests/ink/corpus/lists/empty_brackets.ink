LIST l = (a)
VAR v = ()
[{v}] {v == (): empty}
