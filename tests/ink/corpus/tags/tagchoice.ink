* [a # x] b # y
* c # z
* # w
* d # p -> END
- -> END
