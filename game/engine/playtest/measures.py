"""Takes the lines of one playthrough as they are shown; counts its scenes, its time, her growth.

What is counted adds up over playthroughs in any order and takes the same room for ten thousand as
for ten: values are counted in bins, and quantiles are read from the bins.

Keys of the counts, their parts between bars (the scene ``*`` is the whole playthrough):
``enter|scene`` runs that came there; ``move|scene|scene`` and ``end|scene|ending`` steps from
one to the next; ``stage|scene|stage`` her stage on entering; ``at|scene|bin`` where in the
playthrough it begins, in hundredths; ``grown|measure|step|value`` growth at each of `STEPS`
equal parts of the playthrough; ``read|scene|bin`` and ``said|scene|bin`` its seconds of reading
and of voice, in bins of `BIN_S`: none in bin 0, up to `BIN_S` in bin 1, and so on.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Final

from game.engine.core.spoken import seconds_to_read, seconds_to_say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.content.models import Cast
    from game.engine.core.diagnostics import Span
    from game.engine.ink.outline import KnotOutline
    from game.engine.session.beats import Beat
    from game.engine.session.growth import Growth

STEPS: Final = 40
BIN_S: Final = 5.0
WHOLE: Final = "*"
MEASURES: Final = ("attunement", "selfhood", "reach", "openness")
BEFORE: Final = ""
"""The scene of what stands before the first knot."""

_THIN: Final = 2  # menus from one look at her growth to the next
_UNSAID: Final = "voice: off"


class Scenes:
    """Which scene a place belongs to. A scene is a knot; what is in functions is in none."""

    def __init__(self, knots: Iterable[KnotOutline]) -> None:
        self._starts: dict[str, list[int]] = {}
        self._names: dict[str, list[str | None]] = {}
        for knot in sorted(knots, key=lambda knot: knot.at):
            self._starts.setdefault(knot.at.file, []).append(knot.at.line)
            names = self._names.setdefault(knot.at.file, [])
            names.append(None if knot.function else knot.name)

    def of(self, at: Span | None) -> str | None:
        """Its name, `BEFORE` outside all knots, None in a function or nowhere."""
        if at is None:
            return None
        index = bisect_right(self._starts.get(at.file, []), at.line) - 1
        return self._names[at.file][index] if index >= 0 else BEFORE


class Meter:
    """Follows one playthrough. *growth* is asked at every second menu and on entering a scene."""

    def __init__(self, scenes: Scenes, cast: Cast, growth: Callable[[], Growth] | None) -> None:
        self._scenes, self._growth = scenes, growth
        self._voiced = frozenset(k for k, who in cast.root.items() if who.voice != "none")
        self._lines = self._menus = 0
        self._scene: str | None = None
        self._began: dict[str, int] = {}
        self._read: Counter[str] = Counter()
        self._said: Counter[str] = Counter()
        self._grown: list[tuple[int, Growth]] = []
        self._counts: Counter[str] = Counter()

    def line(self, beat: Beat) -> None:
        """One more line is shown, perhaps with a menu."""
        scene = self._scenes.of(beat.at)
        if scene is not None and scene != self._scene:
            self._enter(scene)
        here = self._scene or BEFORE
        words = _words(beat.text) + sum(_words(choice.text) for choice in beat.choices)
        if words:
            self._read[here] += words
        if beat.speaker in self._voiced and _UNSAID not in beat.tags:
            self._said[here] += _tenths(beat.text)
        self._lines += 1

    def menu(self, at: Span | None) -> None:
        """A menu waits that stands there, if it is known."""
        scene = self._scenes.of(at)
        if scene is not None and scene != self._scene:
            self._enter(scene)
        self._menus += 1
        if self._growth and self._menus % _THIN == 0:  # asking the story takes its time
            self._grown.append((self._lines - 1, self._growth()))

    def counts(self, endings: Iterable[str], visited: Iterable[str] = ()) -> Counter[str]:
        """Everything, once the playthrough is over; time and growth only if it came to an end.

        *visited* are the knots that it came through, and perhaps ended in.
        """
        last = [scene for scene in visited if scene not in self._began]
        if len(last) == 1:  # it has no line of its own
            self._enter(last[0])
        found = self._counts
        found.update(f"enter|{scene}" for scene in self._began)
        for ending in endings:
            found[f"end|{self._scene or BEFORE}|{ending}"] += 1
            self._count_seconds()
            self._count_shares()
            self._count_growth()
        return found

    def _enter(self, scene: str) -> None:
        if self._scene is not None:
            self._counts[f"move|{self._scene}|{scene}"] += 1
        if self._growth:
            grown = self._growth()
            self._grown.append((self._lines, grown))
            if scene not in self._began:
                self._counts[f"stage|{scene}|{grown.stage}"] += 1
        self._scene = scene
        self._began.setdefault(scene, self._lines)

    def _count_seconds(self) -> None:
        for scene in (*self._began, WHOLE):
            whole = scene == WHOLE
            words = self._read.total() if whole else self._read[scene]
            tenths = self._said.total() if whole else self._said[scene]
            self._counts[f"read|{scene}|{_bin(seconds_to_read(words))}"] += 1
            self._counts[f"said|{scene}|{_bin(tenths / 10)}"] += 1

    def _count_shares(self) -> None:
        for scene, line in self._began.items():
            self._counts[f"at|{scene}|{100 * line // max(1, self._lines)}"] += 1

    def _count_growth(self) -> None:
        if not self._growth:
            return
        lines = [line for line, _ in self._grown]
        self._grown.append((self._lines, self._growth()))
        for step in range(STEPS + 1):
            if step < STEPS:
                index = max(0, bisect_right(lines, step * self._lines / STEPS) - 1)
            else:
                index = -1
            for measure in MEASURES:
                value = getattr(self._grown[index][1], measure)
                self._counts[f"grown|{measure}|{step}|{value}"] += 1


def _bin(seconds: float) -> int:
    return ceil(seconds / BIN_S)


@lru_cache(maxsize=4096)
def _words(text: str) -> int:
    return len(text.split())


@lru_cache(maxsize=4096)
def _tenths(text: str) -> int:
    """Whole tenths of a second, so that sums do not depend on their order."""
    return round(10 * seconds_to_say(text))
