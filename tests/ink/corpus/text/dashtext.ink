text - more - text
a -b
