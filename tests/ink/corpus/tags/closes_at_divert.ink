Line. # tag -> k
=== k
Next.
-> END
