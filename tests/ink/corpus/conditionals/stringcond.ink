VAR x = 1
{"{x == "q": a}"}
{ "a" + "b" == "ab": yes }
