"""What comes from outside and must be passed in: time and chance."""

from __future__ import annotations

import hashlib
from typing import Protocol


class Clock(Protocol):
    """Seconds from any fixed origin. The real one never goes back; the test one only jumps."""

    def now(self) -> float: ...


def far_seed(*parts: str | int) -> int:
    """A 31-bit seed from *parts*, so that neighbours share no stream.

    The runtime's generator gives adjacent seeds the same numbers shifted by one; hashing
    spreads them. The same parts give the same seed in every process.
    """
    text = "\x1f".join(str(part) for part in parts).encode()
    return int.from_bytes(hashlib.blake2s(text, digest_size=4).digest()) & 0x7FFFFFFF
