well-known -- and --- long
