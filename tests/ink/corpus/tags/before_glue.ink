a # one
<> b # two
