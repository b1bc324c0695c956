VAR x = 1
{
- else: a
- x: b
}
