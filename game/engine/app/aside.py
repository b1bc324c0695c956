"""Lines that are no part of the play in, said one after the other through the same mouth out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.app.voices import Mouth
    from game.engine.voice.lines import SpokenLine
    from game.engine.voice.speech import Speech
    from game.engine.voice.timing import Spoken

_TOO_LATE_S: Final = 5.0
_NEXT: Final = 8


class Aside:
    """Says what it is given. Whoever else speaks through the mouth must `drop` it first."""

    def __init__(self, speech: Speech, mouth: Mouth) -> None:
        self._speech, self._mouth = speech, mouth
        self._lines: deque[SpokenLine] = deque()
        self._saying: Spoken | None = None
        self._waited = 0.0

    @property
    def busy(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._saying is not None or bool(self._lines)

    def say(self, lines: Iterable[SpokenLine]) -> None:
        """Say *lines* instead of what is being said."""
        self.hush()
        self.add(lines)

    def add(self, lines: Iterable[SpokenLine]) -> None:
        """Say *lines* after what is being said."""
        for line in lines:
            self._lines.append(line)
            self._speech.request(line, priority=0 if len(self._lines) == 1 else len(self._lines))

    def expect(self, lines: Iterable[SpokenLine]) -> None:
        """Have *lines* made: one of them may be next."""
        for line in lines:
            self._speech.request(line, priority=_NEXT)

    def hush(self) -> None:
        """Say no more."""
        if self._saying is not None:
            self._mouth.hush()
        self.drop()

    def drop(self) -> None:
        """Say no more, and leave the mouth to who has it now."""
        for line in self._lines:
            self._speech.let_go(line)
        self._lines.clear()
        self._saying, self._waited = None, 0.0

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass: go on to the next line when this one is over."""
        now = self._saying
        if now is not None:
            at = self._mouth.position()
            self._saying = None if at is None or at >= now.speech_end else now
        if self._saying is None and self._lines:
            self._next(dt)

    def _next(self, dt: float) -> None:
        self._waited += dt
        found = self._speech.ready(self._lines[0])
        if found is None and self._waited < _TOO_LATE_S:
            return
        self._lines.popleft()
        self._waited = 0.0
        if found is not None and found.wav is not None:
            self._saying = found
            self._mouth.say(found)
