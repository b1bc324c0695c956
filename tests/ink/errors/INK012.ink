He waits.
} and waits.
| or not
