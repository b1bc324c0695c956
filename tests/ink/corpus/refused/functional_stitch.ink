== k
= functional
-> END
