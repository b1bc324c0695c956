-> k
=== k
* a -> k
* -> last
=== last
last
-> END
