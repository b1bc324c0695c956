"""A loop that plays, and another of the same length; when and where the other comes in, in step.

A loop is a circle: turned, it begins anywhere. Turning takes a thread some hundredths of a second,
so the place is agreed beforehand, and waited for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from pathlib import Path

_LEAD_S: Final = 0.4
_LONGEST_LEAD_S: Final = 3.2
_LATE_S: Final = 0.03  # by so much the two may be apart: less than two players in a room are


class Loader(Protocol):
    """What has clips loaded and turned: None until one is there."""

    def fetch(self, path: Path, at: float = 0.0) -> object | None: ...


class Entrance:
    """One arrangement that is about to come in for another."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader
        self._path: Path | None = None
        self._at = 0.0
        self._lead = _LEAD_S
        self._clip: object | None = None

    def ready(self, path: Path, now: float) -> object | None:
        """The clip to begin in this moment, *now* being where (in seconds) the other one is.

        None until the moment has come; when it is missed another is agreed, further away.
        """
        if path != self._path or now > self._at + _LATE_S or now < self._at - _LONGEST_LEAD_S:
            self._lead = _LEAD_S if path != self._path else min(2 * self._lead, _LONGEST_LEAD_S)
            self._path, self._at, self._clip = path, now + self._lead, None
        if self._clip is None:
            self._clip = self._loader.fetch(path, self._at)
        if self._clip is None or now < self._at:
            return None
        clip, self._clip, self._path = self._clip, None, None
        return clip
