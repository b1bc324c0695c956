* [Go] -> k
* Stay[ there], then go -> k
=== k
k
-> END
