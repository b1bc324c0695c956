CONST A = 3
CONST B = "b"
{A} {B} {A + 1}
