VAR s = "a"
~ s += "b"
{s}
