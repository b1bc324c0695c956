VAR x = 1
VAR y = 0
{x and not y: A} {x && !y: B} {y or x: C} {y || y: D|E}
