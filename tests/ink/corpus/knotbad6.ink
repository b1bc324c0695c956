=k
text
= = s
