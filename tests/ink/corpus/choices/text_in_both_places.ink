* Hello
-
