"""What measuring programs of the tests say, a line at a time, as soon as it is known."""

import sys


def tell(line: object = "", end: str = "\n") -> None:
    """Write *line* at once, also where the output is a file."""
    sys.stdout.write(f"{line}{end}")
    sys.stdout.flush()
