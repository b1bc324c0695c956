{READ_COUNT(k)}
=== k
-> END
