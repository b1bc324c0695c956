LIST stages = Mirror, Voice
VAR stage = Mirror
VAR GHOSTS = false
-> office
=== office
Samantha: If you like.
+ {stage < Voice} [Ask her. # ghost] -> office
+ {GHOSTS and stage < Voice} [Ask her what. # ghost] -> office
* [Go on.]
- -> END
