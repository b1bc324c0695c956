EXTERNAL ext(n)
{ext(2)}
=== function ext(n)
~ return n + 1
