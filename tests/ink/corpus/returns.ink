== k
~ return 1
