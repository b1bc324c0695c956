~ nobody(1)
