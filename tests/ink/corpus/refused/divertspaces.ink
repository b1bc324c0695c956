->   k
 ->k
-> k . s
-> k .s (1)
== k
= s(a)
-> END
