see http://x.y
