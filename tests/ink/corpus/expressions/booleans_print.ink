{true} {false} {1 == 1} {true + 1}
