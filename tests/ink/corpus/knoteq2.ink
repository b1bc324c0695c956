== k ==  
text
-> END
