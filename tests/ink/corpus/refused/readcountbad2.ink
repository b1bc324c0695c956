{k.x}
== k
-> END
