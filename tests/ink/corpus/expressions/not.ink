VAR x = 0
{not x} {!x} {not (x or 1)} {not not true}
