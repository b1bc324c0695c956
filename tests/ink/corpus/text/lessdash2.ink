a < - b - > c <b> -- d --> e
== e
-> END
