VAR x = 1
It is {x++}.
{x++: yes}
~ x = 5++
