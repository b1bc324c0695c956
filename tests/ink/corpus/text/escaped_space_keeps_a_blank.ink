\ indented
