"""Turns the time that frames take into how finely she is drawn: many threads cost the most."""

from __future__ import annotations

from typing import Final

LEAST: Final = 0.35
"""Of her threads and sparks: fewer would not be her."""
_LATE, _EARLY = 0.012, 0.009
"""Seconds: over the first a frame is late, under the second there is time for more of her."""
_LATELY: Final = 1 / 4
"""Of the mean is the last frame: the second late one in a row is answered."""
_LESS, _LEAST_LESS, _MOST_LESS = 0.09, 0.01, 0.045
"""Of her threads, a frame: by how late it is, and at least and at most; no step is seen."""
_MORE: Final = 0.004
"""The same when there is time again: quick to give way, slow to ask."""


class Care:
    """`quality` is the share of her many threads that this machine has the time for, now."""

    def __init__(self) -> None:
        self.quality = 1.0
        self._mean = 0.0

    def took(self, seconds: float) -> None:
        """A whole frame took *seconds*."""
        self._mean += (seconds - self._mean) * _LATELY
        if self._mean > _LATE:
            less = _LEAST_LESS + _LESS * (self._mean / _LATE - 1)
            self.quality = max(LEAST, self.quality - min(_MOST_LESS, less))
        elif self._mean < _EARLY:
            self.quality = min(1.0, self.quality + _MORE)
