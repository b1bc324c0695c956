{a||b}
{a|| b|c}
{1 || 0}
{true||false: x}
