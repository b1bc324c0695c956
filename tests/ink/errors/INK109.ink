LIST depth = floor, cellar = -1
{depth}
