{"hello" ? "ell"} {"hello" has "x"} {"hello" !? "x"}
