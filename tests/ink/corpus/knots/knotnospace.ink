==k==
text
-> k2
===k2
-> END
