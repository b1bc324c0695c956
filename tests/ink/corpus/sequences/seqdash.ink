{Hello - there|b}
