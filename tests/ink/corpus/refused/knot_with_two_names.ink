=== a b
text
