INCLUDE parts/values.ink
{value} {constant} {items}
