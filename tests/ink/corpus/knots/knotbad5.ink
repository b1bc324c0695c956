== k(a b)
text
-> END
