VAR x = 2
{"a{x}b"} {"{x > 1: big|small}"}
