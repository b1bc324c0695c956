VAR s = "a"
{s == "a": same} {s != "b": other}
