Blanks after this.   
And a tab.	
-> END
