== 5
text
