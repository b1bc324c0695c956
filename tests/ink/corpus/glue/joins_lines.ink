a<>
b
