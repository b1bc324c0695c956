== a
= b
-> END
== b
-> END
