"""Gives free memory back to the system, and lets alone what stays as long as the game."""

from __future__ import annotations

import ctypes
import gc
import sys
from contextlib import suppress
from typing import Final

_MMAP_THRESHOLD: Final = -3  # glibc's malloc.h: M_MMAP_THRESHOLD
_LARGE: Final = 1_000_000  # bytes: a picture, a clip; nothing that a frame makes anew


def give_back_what_is_large() -> None:
    """Once, before the first picture; does nothing where the C library is not glibc.

    By itself glibc learns, from the first large piece freed, to keep such pieces for next time.
    After some scenes a fifth of the process were pictures and clips that nobody held any more.
    """
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # musl has no mallopt
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE)


def leave_what_stays() -> None:
    """Once, when the story has been read: Python's collector looks through it no more.

    To look through everything takes 60 to 100 ms, in the midst of whatever frame it falls into.
    """
    gc.freeze()
