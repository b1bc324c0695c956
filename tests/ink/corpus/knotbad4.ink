== k(
text
