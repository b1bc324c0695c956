a<>

b
