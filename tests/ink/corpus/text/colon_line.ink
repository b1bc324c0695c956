Samantha: Hello.
Note: yes: no.
