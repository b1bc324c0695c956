{MIN(1)}
