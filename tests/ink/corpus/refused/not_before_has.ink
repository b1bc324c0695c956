LIST l = a
{not l ? a}
