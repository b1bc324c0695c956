- start
* * nested
* outer
- end
-> END
