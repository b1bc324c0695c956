- (top) {top}
{top < 3: -> top}
-> END
