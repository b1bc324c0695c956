~ nobody = 1
