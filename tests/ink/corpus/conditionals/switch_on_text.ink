VAR s = "b"
{ s:
- "a": A
- "b": B
}
