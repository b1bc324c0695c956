* Hello[, she said] back.
-
