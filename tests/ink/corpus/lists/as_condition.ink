LIST l = a, b
{l: some|none}
~ l = a
{l: some|none}
