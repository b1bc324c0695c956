{RANDOM(3, 3)} {RANDOM(-1, -1)}
