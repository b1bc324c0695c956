LIST a = (x), y = 3, (z = 7), w
LIST b =
  p,
  q
  , (r)
LIST c = (u = 2), (v) = 5
VAR l = (x, b.q)
VAR m = a.y
VAR n = ()
{a} {l} {m} {n} {a(3)} {a()} {LIST_ALL(a)}
