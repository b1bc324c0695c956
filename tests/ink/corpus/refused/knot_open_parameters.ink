=== a(b
text
