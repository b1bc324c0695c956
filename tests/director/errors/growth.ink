LIST stages = Mirror, Voice
LIST facts_known = lied_small, told_amy
VAR stage = Mirror
VAR attunement = 0
VAR facts = ()
=== function did(fact)
~ facts += fact
