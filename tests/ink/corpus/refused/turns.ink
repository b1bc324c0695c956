VAR v = -> k
{TURNS_SINCE(v)}
{TURNS_SINCE(k)}
== k
-> END
