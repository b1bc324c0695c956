{nope}
