LIST l = a, (b), c = 5, d
LIST m = (x), y
VAR v = ()
VAR w = (a, m.y)
VAR u = a
~ v = (a)
~ v += b
~ v -= (a, b)
{v ? a} {v has b} {v !? c} {v hasnt (a,b)} {v ^ w}
{LIST_COUNT(v)} {LIST_MIN(w)} {LIST_MAX(w)} {LIST_ALL(v)} {LIST_INVERT(v)} {LIST_VALUE(a)} {LIST_RANDOM(w)} {LIST_RANGE(l, 1, 3)}
{l(2)} {l()} {m.x} {l.a}
~ v++
~ v--
{v == w} {v > w} {(a) == (b)}
-> END
