== k k
text
