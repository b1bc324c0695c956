go \-> nowhere
and \<> apart
