* {-> k} a
=== k
-> END
