VAR s = "a//b"
{s}
