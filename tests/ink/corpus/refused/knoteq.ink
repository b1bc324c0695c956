== k =
text
-> END
