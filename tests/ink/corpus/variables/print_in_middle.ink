VAR name = "Theo"
Hello {name}, hello.
