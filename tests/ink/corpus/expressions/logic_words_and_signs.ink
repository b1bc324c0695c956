{true and false} {true && true} {false or true} {false || false}
