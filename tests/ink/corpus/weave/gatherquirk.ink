- gather
* * nested
* outer choice
* * n2
- end
-> END
