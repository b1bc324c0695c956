{a -> k|b}
== k
-> END
