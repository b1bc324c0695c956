== k
= s
-> END
= s
-> END
