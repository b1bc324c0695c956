-> café
=== café
Ici.
-> größe.ß
=== größe
= ß
Hier.
-> END
