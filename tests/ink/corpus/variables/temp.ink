~ temp t = 1
~ t = t + 1
{t}
