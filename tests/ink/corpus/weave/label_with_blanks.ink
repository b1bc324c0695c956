- ( top ) x
{top}
