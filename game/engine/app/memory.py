"""Asks the C library to give large pieces of memory back to the system as soon as they are free,
and to keep small ones at hand for the next frame.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Final

_MMAP_THRESHOLD: Final = -3  # glibc's malloc.h: M_MMAP_THRESHOLD
_TRIM_THRESHOLD: Final = -1  # as above: M_TRIM_THRESHOLD
_AT_HAND: Final = 4_000_000
"""Bytes. By itself glibc gives back 128 kB: what a frame works out of her light was taken from the
system anew for each step of it, page by page, which took four times as long as the steps.
"""
_LARGE: Final = 1_000_000  # bytes: a picture, a clip; nothing that a frame makes anew


def give_back_what_is_large() -> None:
    """Once, before the first picture; does nothing where the C library is not glibc.

    By itself glibc learns, from the first large piece freed, to keep such pieces for next time.
    After some scenes a fifth of the process were pictures and clips that nobody held any more.
    """
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # musl has no mallopt
            library = ctypes.CDLL(None)
            library.mallopt(_MMAP_THRESHOLD, _LARGE)
            library.mallopt(_TRIM_THRESHOLD, _AT_HAND)
