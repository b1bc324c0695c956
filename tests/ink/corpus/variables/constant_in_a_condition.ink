CONST MAX_LAMPS = 3
VAR lamps = 3
{lamps == MAX_LAMPS: all}
