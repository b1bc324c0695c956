a
<>b
