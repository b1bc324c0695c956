"""The bytes of a picture that lay on a disk in, its surface out, or None: they may be anything."""

from __future__ import annotations

import io
import struct
from typing import Final

import pygame

_MAGIC: Final = b"\x89PNG\r\n\x1a\n"
_WIDEST: Final = 4096  # pixels either way


def picture_from(png: bytes) -> pygame.Surface | None:
    """The picture that *png* is, for smooth scaling; None when it is none, or wider or higher than
    4096 pixels. What its head says is looked at first: 31 kB may unfold into gigabytes.
    """
    head = png[:24]
    if len(head) < 24 or head[:8] != _MAGIC or head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", head[16:24])
    if not (0 < width <= _WIDEST and 0 < height <= _WIDEST):
        return None
    try:
        return pygame.image.load(io.BytesIO(png), "a.png").convert()
    except pygame.error:
        return None
