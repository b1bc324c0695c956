words from a part
