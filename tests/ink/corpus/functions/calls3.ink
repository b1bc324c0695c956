VAR v = -> f
{v()}
== function f
~ return 1
