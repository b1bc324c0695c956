fine
{nobody}
