VAR away = -> room
~ away = -> END
~ away = -> away
~ away = -> by(1)
{-> room: always}
{TURNS_SINCE(-> away)}
{TURNS_SINCE(room)}
-> by(away)
=== by(ref x)
-> END
=== room
-> END
