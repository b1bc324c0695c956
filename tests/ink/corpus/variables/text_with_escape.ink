VAR s = "a \"b\" c"
{s}
