"""Shows the picture of a scene: dissolves, lamps that come up slowly, moods, and what to do
while the next picture is still being painted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import pygame

from game.engine.stage.painter.picture import SLOT_RADIUS, draw_back, draw_front
from game.engine.stage.passing import Dissolve, Passing, smooth
from game.engine.stage.strips import WIDE, across

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.stage.painter.picture import Picture
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour

_LAMP_UP, _LAMP_DOWN = 0.9, 0.35
_NO_SLOT: Final = ((0.5, 0.36), 1.0)
_NUMBER: Final = re.compile(r"(\d+)$")


class PictureSource(Protocol):
    """Where pictures come from. None of these waits; all keep to one size."""

    def request(self, name: str, *, priority: int = 0) -> None:
        """Predict that *name* will be shown. Raises KeyError when there is no such scene."""

    def get(self, name: str) -> Picture | None:
        """The picture, or None while it is being painted. Raises KeyError as above."""

    def rough(self, name: str) -> Picture | None:
        """What may be shown while *name* is being painted, out of focus, under another name; or
        None.
        """

    def poll(self) -> None:
        """Take what is finished, order what is next."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What a mood does to the light: the picture is multiplied, then a little is added."""

    times: tuple[float, float, float] = (1.0, 1.0, 1.0)
    plus: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def toward(self, other: Mood, share: float) -> Mood:
        """Between this mood and *other*; *share* 0 to 1."""
        return Mood(
            _between(self.times, other.times, share), _between(self.plus, other.plus, share)
        )


MOODS: Final[dict[str, Mood]] = {
    "plain": Mood(),
    "mirror": Mood((0.97, 0.98, 1.0), (3, 3, 5)),
    "tender": Mood((1.0, 0.95, 0.92), (10, 5, 3)),
    "comic": Mood((1.0, 1.0, 0.98), (9, 8, 4)),
    "hush": Mood((0.74, 0.72, 0.82)),
    "warm": Mood((1.0, 0.93, 0.86), (12, 6, 0)),
    "cold": Mood((0.84, 0.92, 1.0), (0, 1, 4)),
}


class Backdrop:
    """The picture behind everything, at one size."""

    def __init__(
        self,
        size: tuple[int, int],
        theme: Theme,
        source: PictureSource | None,
        between: Callable[[pygame.Surface], None],
    ) -> None:
        """*between* draws what stands between back and front into a picture that dissolves."""
        self.size = size
        self.still = False
        self.lights: dict[str, float] = {}
        """How strong the lights are that no lamp's number names, 0 to 1; others are whole."""
        self._source, self._between = source, between
        self._theme = theme
        self._dusk: pygame.Surface | None = None
        self._wanted = ""
        self._time = 0.0
        self._ground = 0.5
        self.picture: Picture | None = None
        self._passing: Passing | None = None
        self._way: Callable[[pygame.Surface], Passing] = Dissolve
        self._gone = 1.0
        self._lamps: dict[int, float] = {}
        self._lit: frozenset[int] = frozenset()
        self._mood = self._mood_from = self._mood_to = MOODS["plain"]
        self._mood_gone, self._mood_seconds = 1.0, 0.6

    @property
    def moving(self) -> bool:
        """Whether a dissolve, a lamp or a mood is under way, or a picture awaited."""
        lamps = any(0 < level < 1 for level in self._lamps.values())
        return self._gone < 1 or self._mood_gone < 1 or lamps or self.awaited

    @property
    def awaited(self) -> bool:
        """Whether the scene's own picture is not there yet."""
        return bool(self._wanted) and (self.picture is None or self.picture.name != self._wanted)

    @property
    def alive(self) -> bool:
        """Whether the picture has parts that move by themselves."""
        return self.picture is not None and bool(self.picture.live.strips or self.picture.live.dust)

    @property
    def ground(self) -> float:
        """How bright the picture is where Samantha stands, 0 to 1."""
        return self._ground

    @property
    def slot(self) -> tuple[tuple[float, float], float]:
        """Where Samantha stands, in shares of the picture, and how large she is there."""
        if self.picture is None:
            return _NO_SLOT
        (wide, high), (x, y) = self.picture.size, self.picture.slot.centre
        return (x / wide, y / high), self.picture.slot.radius / (SLOT_RADIUS * high)

    def show(
        self, name: str, *, at_once: bool, way: Callable[[pygame.Surface], Passing] = Dissolve
    ) -> None:
        """Change to the scene *name* as soon as its picture is there; empty for none. *way* is how,
        made of what was seen before.
        """
        self._wanted, self._way = name, way
        self._fetch(at_once=at_once)

    def mood(self, name: str, seconds: float) -> None:
        """Ease to a mood; an unknown one is plain."""
        self._mood_from, self._mood_to = self._mood, MOODS.get(name, MOODS["plain"])
        self._mood_gone = 0.0 if seconds > 0 else 1.0
        self._mood_seconds = max(0.01, seconds)
        if seconds <= 0:
            self._mood = self._mood_to

    def lamps(self, lit: Iterable[int], *, at_once: bool) -> None:
        """Which lamps burn, by number; they come up and go down by themselves."""
        self._lit = frozenset(lit)
        if at_once:
            self._lamps = dict.fromkeys(self._lit, 1.0)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._source is not None:
            self._source.poll()
        if self.awaited and self._passing is None:  # what is coming up comes up first
            self._fetch(at_once=self.still)
        if self._passing is not None:
            self._gone = min(1.0, self._gone + dt / self._passing.seconds)
        if self._gone >= 1:
            self._passing = None
        self._mood_gone = min(1.0, self._mood_gone + dt / self._mood_seconds)
        self._mood = self._mood_from.toward(self._mood_to, smooth(self._mood_gone))
        for number in self._lit | set(self._lamps):
            on = number in self._lit
            change = dt / _LAMP_UP if on else -dt / _LAMP_DOWN
            self._lamps[number] = max(0.0, min(1.0, self._lamps.get(number, 0.0) + change))

    def _fetch(self, *, at_once: bool) -> None:
        if self._source is None or not self.awaited:
            return
        try:
            found = self._source.get(self._wanted)
        except KeyError:  # `check` has told the writer; a player keeps the last picture
            self._wanted = ""
            return
        if found is None:
            found = self._source.rough(self._wanted)
            if found is None or (self.picture is not None and self.picture.name == found.name):
                return
        before = None if at_once else self.snapshot()
        self.picture = found
        self._ground = _brightness(found)
        self._gone, self._passing = 1.0, None
        if before is not None:
            self._gone, self._passing = 0.0, self._way(before)
        self._way = Dissolve  # what was out of focus comes into it

    def snapshot(self) -> pygame.Surface:
        """What is seen now, without what lies over it while pictures change."""
        shot = pygame.Surface(self.size)
        self.draw_behind(shot, self._time)
        self._between(shot)
        self.draw_before(shot, self._time, whole=True)
        return shot

    def draw_behind(self, target: pygame.Surface, time: float) -> None:
        """Everything behind Samantha, *time* seconds in."""
        self._time = time
        if self.picture is None:
            across(target, self._gradient())
        else:
            draw_back(target, self.picture, time, self._strengths(self.picture))

    def draw_before(self, target: pygame.Surface, time: float, *, whole: bool = False) -> None:
        """What stands before her; then the mood, and the last picture while it dissolves.

        *whole* leaves the dissolve out.
        """
        if self.picture is not None:
            draw_front(target, self.picture, time, self._strengths(self.picture))
        times = _bytes(part * 255 for part in self._mood.times)
        if times != (255, 255, 255):
            target.fill(times, special_flags=pygame.BLEND_RGB_MULT)
        plus = _bytes(self._mood.plus)
        if plus != (0, 0, 0):
            target.fill(plus, special_flags=pygame.BLEND_RGB_ADD)
        if self._passing is not None and not whole:
            self._passing.draw(target, self._gone)

    def _strengths(self, picture: Picture) -> dict[str, float]:
        """Lights by name; those without a number in their name always burn."""
        out = {}
        for name in (*picture.lights, *picture.front_lights):
            number = _number(name)
            level = self.lights.get(name, 1.0) if number is None else self._lamps.get(number, 0.0)
            out[name] = smooth(level)
        return out

    def _gradient(self) -> pygame.Surface:
        """The act's own dusk, for as long as there is no picture."""
        if self._dusk is None:
            self._dusk = _dusk(self.size[1], self._theme.sky)
        return self._dusk


@lru_cache(maxsize=256)
def _number(light: str) -> int | None:
    """The lamp's number in the name of a light, if there is one."""
    found = _NUMBER.search(light)
    return int(found[1]) if found else None


def _dusk(high: int, sky: tuple[Colour, Colour, Colour]) -> pygame.Surface:
    """A strip of the sky that an act has before its first picture."""
    rows = np.linspace(0, 1, high)
    bands = [np.interp(rows, (0, 0.62, 1), [colour[k] for colour in sky]) for k in range(3)]
    noise = np.random.default_rng(2).random((high, WIDE, 1))
    pixels = np.stack(bands, axis=-1)[:, None, :] * 0.82 + noise * 1.6
    data = pixels.astype(np.uint8).tobytes()
    image = pygame.image.frombuffer(data, (WIDE, high), "RGB")
    return image.convert() if pygame.display.get_surface() else image


def _brightness(picture: Picture) -> float:
    (x, y), radius = picture.slot.centre, picture.slot.radius
    area = pygame.Rect(0, 0, round(radius * 2), round(radius * 2))
    area.center = (round(x), round(y))
    area = area.clip(picture.back.get_rect())
    if area.w < 1 or area.h < 1:
        return 0.5
    red, green, blue, _ = pygame.transform.average_color(picture.back, area)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def _between(
    one: tuple[float, float, float], other: tuple[float, float, float], share: float
) -> tuple[float, float, float]:
    a, b, c = (x + (y - x) * share for x, y in zip(one, other, strict=True))
    return a, b, c


def _bytes(parts: Iterable[float]) -> Colour:
    a, b, c = (max(0, min(255, round(part))) for part in parts)
    return a, b, c
