"""Turns the time that frames take into how finely she is drawn: many threads cost the most."""

from __future__ import annotations

from typing import Final

LEAST: Final = 0.35
"""Of her threads and sparks: fewer would not be her."""
_LATE, _EARLY = 0.012, 0.009
"""Seconds: over the first a frame is late, under the second there is time for more of her."""
_LATELY: Final = 1 / 8
_LESS, _MORE = 0.03, 0.004
"""Of her threads, a frame: quick to give way, slow to ask again; no step is seen."""


class Care:
    """`quality` is the share of her many threads that this machine has the time for, now."""

    def __init__(self) -> None:
        self.quality = 1.0
        self._mean = 0.0

    def took(self, seconds: float) -> None:
        """A whole frame took *seconds*."""
        self._mean += (seconds - self._mean) * _LATELY
        if self._mean > _LATE:
            self.quality = max(LEAST, self.quality - _LESS)
        elif self._mean < _EARLY:
            self.quality = min(1.0, self.quality + _MORE)
