VAR x = 3
{
- x == 1: one
- x == 2: two
}
end
