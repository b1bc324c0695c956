VAR v = 1
~ f(v)
-> k
== k
~ temp t = 1
~ f(t)
~ g(v, t, 5)
-> END
== function f(ref x)
~ x++
== function g(ref a, ref b, c)
~ a = b + c
~ f(a)
