Hi.
-> nowehre
=== nowhere
-> END
