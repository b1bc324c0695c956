Hi.
* [On.] On. {1 / 0}
- -> END
