LIST l = (a), (b), c
{l ? a} {l has (a, b)} {l ? c} {l !? c} {l hasnt a}
