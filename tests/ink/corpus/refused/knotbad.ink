==
text
