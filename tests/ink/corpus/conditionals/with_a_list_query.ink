LIST l = (a), b
{l ? a: has} {l !? b: hasnt}
