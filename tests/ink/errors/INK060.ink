=== function f
Text.
* choice
-> away
= stitch
more
=== away
= function g
-> END
=== hall
= functional
-> END
