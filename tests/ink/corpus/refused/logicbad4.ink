~ temp = 1
