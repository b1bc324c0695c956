LIST l = x, y
VAR v = (x)
{v?x} {v ? (x,y)} {v!?y} {v^y} {v has x} {v hasnt y} {not (v ? x)} {v+x} {v - x} {v<y}{v >= (x)}
