* {k} seen -> k
* unseen -> k
=== k
back
-> END
