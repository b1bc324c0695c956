VAR x = 2
{
- x == 1: one
- x == 2: two
- else: many
}
