{nope.x}
