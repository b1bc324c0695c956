-> k.nowhere
=== k
= a
-> END
