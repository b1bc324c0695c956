{nobody: a|b}
