VAR 3rd = 3
{3rd}
