VAR far = 3000000000
{far}
