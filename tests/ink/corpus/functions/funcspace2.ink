~ f (1, 2)
== function   f  (  a ,b )   ====
{a}
~ return
