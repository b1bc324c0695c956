text-> k
=== k
more
-> END
