VAR ñandú = 1
VAR 中文 = 2
VAR Ω = 3
VAR ա = 4
VAR א = 5
VAR م = 6
VAR 한 = 7
VAR ß = 8
{ñandú}{中文}{Ω}{ա}{א}{م}{한}{ß}
