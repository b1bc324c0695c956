{stopping:

- a

- b


}
{cycle:
-
- x
}
