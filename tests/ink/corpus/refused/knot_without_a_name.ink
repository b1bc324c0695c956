=== 
text
