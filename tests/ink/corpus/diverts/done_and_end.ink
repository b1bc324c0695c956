* a -> DONE
* b -> END
