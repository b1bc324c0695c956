-> office
=== office
Samanta: Good morning.
Amy, a minute later: ok!!
You write: Cello.
Dear Casper: I lost a toof. # letter: line
-> END
