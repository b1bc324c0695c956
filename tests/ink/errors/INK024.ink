{&!one|two}
