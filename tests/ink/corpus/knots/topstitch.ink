-> s
= s
text
-> t
= t
-> END
