LIST l = a = b
