-> office
=== office
Samantha: There are nine. (.) The tenth is (0.8 yours.
{once: It rings (12.5) out, and (2) is the number (see no. 0.5) of it.|It rings (.5) once.}
It is five (or 0.8) floors. (...) Nobody. .) Then (.) (0.8) # music: none
-> END
