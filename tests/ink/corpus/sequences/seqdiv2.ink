{text, -> k|b}
{-> k|-> k}
== k
-> END
