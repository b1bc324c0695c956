VAR x = 3
{CHOICE_COUNT()} {TURNS()} {TURNS_SINCE(-> k)} {READ_COUNT(-> k)} {RANDOM(1,6)}
~ SEED_RANDOM(5)
{POW(2, x)} {FLOOR(2.5)} {CEILING(2.5)} {INT(2.7)} {FLOAT(2)} {MIN(1,2)} {MAX(1,2)}
~ x = RANDOM(1, 2)
~ temp d = -> k
{READ_COUNT(d)}{TURNS_SINCE(d)}
-> k
== k
-> END
