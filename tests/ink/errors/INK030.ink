-> k(1)
=== k(ref)
-> END
=== l(->)
-> END
