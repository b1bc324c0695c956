~ f ()
== function   f  (  a ,b )   ====
{a}
~ return
