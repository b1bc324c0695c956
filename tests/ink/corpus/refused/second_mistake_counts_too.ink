Line.
{nobody}
-> nowhere
