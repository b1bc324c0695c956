{~one}
