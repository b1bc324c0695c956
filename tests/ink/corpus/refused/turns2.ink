{TURNS_SINCE(-> k, 1)}
== k
-> END
