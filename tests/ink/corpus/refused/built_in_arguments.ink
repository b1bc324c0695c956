{FLOOR(1, 2)}
