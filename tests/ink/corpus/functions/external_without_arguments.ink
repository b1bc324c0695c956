EXTERNAL ext()
{ext()}
=== function ext
~ return 4
