"""Keeps where the player is in a line: it clocks itself, or follows the voice that speaks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.stage.captions import Caption
from game.engine.stage.utterance import typed, voiced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.director.stage import Line

_SETTLED = 0.6


class Reading:
    """The line that is shown now, and how many seconds of it have gone."""

    def __init__(self) -> None:
        self.caption: Caption | None = None
        self.position = 0.0
        self._speed = 0.0
        self._heard = ""
        self._followed = False

    def start(self, line: Line, per_second: float) -> float:
        """Show *line* at *per_second* characters; answers how many seconds that takes."""
        self._speed, self._followed, self.position = per_second, False, 0.0
        self.caption = Caption(line, typed(line.text, per_second), self._heard)
        return self.caption.utterance.seconds

    def follow(self, times: Sequence[tuple[float, float]]) -> float:
        """The line is spoken: its words have these times. Answers its length in seconds."""
        if self.caption is None:
            return 0.0
        utterance = voiced(self.caption.line.text, times)
        self.caption = Caption(self.caption.line, utterance, self._heard)
        self._followed, self.position = True, 0.0
        return utterance.seconds

    def hear(self, position: float) -> None:
        """The voice is *position* seconds into the line."""
        if self._followed:
            self.position = max(self.position, position)

    def reveal(self) -> None:
        """Show the whole line now."""
        if self.caption is not None:
            self.position = self.caption.utterance.seconds + _SETTLED

    def clear(self) -> None:
        self.caption, self.position = None, 0.0

    def beside(self, heard: str) -> None:
        """What can be heard beside the line, as a caption; empty for nothing."""
        self._heard = heard
        if self.caption is not None:
            self.caption = Caption(self.caption.line, self.caption.utterance, heard)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass; a followed line waits for its voice."""
        if not self._followed:
            self.position += dt
        elif self.caption is not None and self.position >= self.caption.utterance.seconds:
            self.position += dt  # the afterglow of the last word needs no voice

    @property
    def whole(self) -> bool:
        """Whether every word stands."""
        return self.caption is None or self.position >= self.caption.utterance.seconds

    @property
    def settled(self) -> bool:
        """Whether nothing about the line changes any more."""
        end = 0.0 if self.caption is None else self.caption.utterance.seconds
        return self.caption is None or self.position >= end + _SETTLED or end <= 0
