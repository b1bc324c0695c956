a \{ b \} c \| d \# e \\ f \- > g \[x\]
* a \[ b \] c
- \  lead
http:\/\/x
/* block */ after // line
mid /* in
line */ tail
/**/ odd
-> END
