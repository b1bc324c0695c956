-> a -> b
== a
Text in a.
->->
== b
B <>
-> END
