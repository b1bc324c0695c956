"""The notes of a piece in; the strokes of light that draw it, in the order of its time, out.

Once round is the whole of it, clockwise from the top, as on a record; low notes stand near the
middle and high ones at the rim. Who holds a note draws its arc, who strikes one sets down a bead
that rings out, and a tune is a thread from bead to bead. Silence is left dark.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import pygame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.engine.stage.type import Colour

Floats: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.float64]]"

_LOWEST, _HIGHEST = 31.0, 93.0
_INNER, _OUTER, _BEND = 0.17, 0.965, 1.22
_STEP: Final = 0.0032
"""Of the plate's radius: how far one dab of light is from the next."""
_PHRASE_S: Final = 4.0
"""A thread goes from a note to the next of its player, if that comes within so many seconds."""
_LINE, _APART = 0.0045, 0.93
"""A width in radii up to which a dab is one of a line; pixels between dabs that need no fainter
light.
"""
_TRIES: Final = 3
_SIDE: Final = 17


@dataclass(frozen=True, slots=True)
class Struck:
    """A note as it is played: `at` and `seconds` in seconds, `pitch` as MIDI has it, `strength` 0
    to 1, `pan` -1 to 1, and the `voice` that plays it: an instrument, and after a ``/`` which of
    its players.
    """

    at: float
    seconds: float
    pitch: float
    strength: float
    pan: float
    voice: str


@dataclass(frozen=True, slots=True)
class _Voice:
    """How a voice draws: its colour; the width of its arc, of its bead (both in thousandths of the
    radius) and whether it spins a thread; `holds` a note evenly or lets it ring out; `rays` of a
    bead.
    """

    colour: Colour
    arc: float = 2.0
    bead: float = 0.0
    thread: bool = False
    holds: bool = False
    rays: int = 0


_CREAM, _SEA, _BUTTER = (255, 233, 200), (150, 222, 214), (255, 214, 140)
_CORAL, _ROSE, _AMBER = (240, 112, 92), (226, 130, 150), (238, 160, 96)
_SKY, _DEEP = (150, 176, 235), (60, 84, 132)
_VOICES: Final = {
    "hum": _Voice(_CORAL, arc=9.0, holds=True),
    "pad": _Voice(_ROSE, arc=5.0, holds=True),
    "flute": _Voice(_SKY, arc=3.0, holds=True),
    "bass": _Voice(_AMBER, arc=8.0, bead=9.0),
    "low": _Voice(_AMBER, arc=6.0, bead=7.0),
    "felt": _Voice(_CREAM, arc=2.2, bead=7.0, thread=True),
    "rhodes": _Voice(_AMBER, arc=2.2, bead=6.0, thread=True),
    "vibraphone": _Voice(_SEA, arc=2.2, bead=6.0, thread=True),
    "glass": _Voice(_SEA, arc=1.6, bead=5.0, thread=True, rays=4),
    "celesta": _Voice(_BUTTER, arc=1.2, bead=4.0, rays=6),
    "viola": _Voice(_ROSE, arc=3.4, holds=True, thread=True),
    "clarinet": _Voice(_SKY, arc=3.0, holds=True, thread=True),
    "pizzicato": _Voice(_CORAL, arc=1.4, bead=5.0, rays=2),
    "chair": _Voice(_CREAM, arc=0.0, bead=8.0, rays=2),
    "wash": _Voice(_DEEP, arc=7.0, holds=True),
}
_ANY: Final = _Voice(_CREAM, bead=5.0)
_INSTEAD: Final = {"chair": 50.0, "wash": 91.0}
"""Where a voice without a pitch of its own stands."""


@dataclass(frozen=True, slots=True)
class Plate:
    """Dabs of light in the order of time. Places are shares of the radius from the middle; `when`
    is seconds; `width` a share of the radius, `light` 0 to 1; `colour` counts `colours`.
    """

    x: Floats
    y: Floats
    width: Floats
    light: Floats
    when: Floats
    colour: Floats
    colours: tuple[Colour, ...]
    seconds: float


def plate_of(notes: Iterable[Struck], seconds: float) -> Plate:
    """The plate of a piece that is *seconds* long."""
    voices: dict[str, list[Struck]] = {}
    for note in sorted(notes, key=lambda note: note.at):
        voices.setdefault(note.voice, []).append(note)
    parts: list[list[Floats]] = []
    colours: list[Colour] = []
    for player, played in voices.items():
        name = player.partition("/")[0]
        voice = _VOICES.get(name, _ANY)
        parts += (
            [*stroke, np.full(len(stroke[0]), float(len(colours)))]
            for stroke in _strokes(voice, name, played, seconds)
        )
        colours.append(voice.colour)
    if not parts:
        none = np.zeros(0)
        return Plate(none, none, none, none, none, none, (), seconds)
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)]
    order = np.argsort(columns[4], kind="stable")
    x, y, width, light, when, colour = (column[order] for column in columns)
    return Plate(x, y, width, light, when, colour, tuple(colours), seconds)


def _strokes(
    voice: _Voice, name: str, played: Sequence[Struck], seconds: float
) -> Iterator[list[Floats]]:
    for note in played:
        if voice.arc:
            yield _arc(voice, name, note, seconds)
        if voice.bead:
            yield from _bead(voice, name, note, seconds)
    if voice.thread:
        for one, other in pairwise(_tune(played)):
            if other.at - one.at < _PHRASE_S:
                yield _thread(name, (one, other), seconds)


def _tune(played: Sequence[Struck]) -> list[Struck]:
    """Of notes struck together the highest: what is heard as the tune."""
    tune: list[Struck] = []
    for note in played:
        if tune and note.at - tune[-1].at < 0.12:
            tune[-1] = max(tune[-1], note, key=lambda each: each.pitch)
        else:
            tune.append(note)
    return tune


def _out(name: str, note: Struck) -> float:
    """How far from the middle *note* stands, in radii."""
    pitch = _INSTEAD.get(name, note.pitch)
    share = max(0.0, min(1.0, (pitch - _LOWEST) / (_HIGHEST - _LOWEST)))
    return _INNER + (_OUTER - _INNER) * math.pow(share, _BEND) + 0.006 * note.pan


def _arc(voice: _Voice, name: str, note: Struck, seconds: float) -> list[Floats]:
    """The note for as long as it sounds; one that is struck rings out."""
    far = _out(name, note)
    turn = 2 * math.pi / seconds
    lasts = min(note.seconds, seconds - note.at)
    count = max(3, math.ceil(lasts * turn * far / _STEP))
    t = np.linspace(0, lasts, count)
    if voice.holds:
        ends = np.minimum(t, lasts - t)
        light = (0.30 + 0.40 * note.strength) * np.clip(ends / 0.8 + 0.15, 0, 1)
    else:
        light = (0.35 + 0.65 * note.strength) * np.exp(-2.2 * t / max(0.4, lasts))
    sway = 0.0016 * voice.arc * np.sin(t * 9 + note.pitch) if voice.thread and voice.holds else 0.0
    angle = (note.at + t) * turn
    return _placed(angle, far + sway, voice.arc / 1000, light, note.at + t)


def _bead(voice: _Voice, name: str, note: Struck, seconds: float) -> Iterator[list[Floats]]:
    """The moment at which the note is struck; its rays are as long as it is strong."""
    far, angle = _out(name, note), note.at * 2 * math.pi / seconds
    size = voice.bead / 1000 * (0.6 + 0.8 * note.strength)
    one = np.ones(1)
    yield _placed(angle * one, far * one, size, one, note.at * one)
    for ray in range(voice.rays):
        way = angle + math.pi * 2 * ray / voice.rays + (0.6 if voice.rays == 2 else 0.0)
        long = size * (2.2 + 3.0 * note.strength)
        out = np.linspace(size, long, max(3, math.ceil(long / _STEP)))
        x = far * math.sin(angle) + out * math.sin(way)
        y = -far * math.cos(angle) + out * math.cos(way)
        light = 0.8 * (1 - (out - size) / max(1e-6, long - size)) ** 1.4
        width = np.full(len(out), 0.0012)
        yield [x, y, width, light, np.full(len(out), note.at)]


def _thread(name: str, between: tuple[Struck, Struck], seconds: float) -> list[Floats]:
    """From a note of the tune to the next: it leaves along the circle and comes in along it."""
    one, other = between
    turn = 2 * math.pi / seconds
    far, end = _out(name, one), _out(name, other)
    long = math.hypot(end - far, (other.at - one.at) * turn * (far + end) / 2)
    t = np.linspace(0, 1, max(4, math.ceil(long / _STEP)))
    eased = t * t * (3 - 2 * t)
    when = one.at + (other.at - one.at) * t
    light = 0.34 + 0.22 * np.abs(2 * t - 1)
    return _placed(when * turn, far + (end - far) * eased, 0.0016, light, when)


def _placed(
    angle: Floats, far: Floats | float, width: float, light: Floats, when: Floats
) -> list[Floats]:
    size = np.full(len(angle), width)
    return [far * np.sin(angle), -far * np.cos(angle), size, np.clip(light, 0, 1), when]


class Etcher:
    """Puts a plate's dabs on a black square, from one moment of its time to another."""

    def __init__(self, plate: Plate, radius: int) -> None:
        self.plate, self.radius = plate, radius
        self.image = pygame.Surface((2 * radius + _SIDE, 2 * radius + _SIDE))
        self.image = self.image.convert() if pygame.display.get_surface() else self.image
        self._done = 0
        self._dabs: dict[tuple[int, int, int], list[pygame.Surface]] = {}

    @property
    def middle(self) -> int:
        """Pixels from the image's corner to the plate's middle, either way."""
        return self.radius + _SIDE // 2

    def draw_to(self, seconds: float) -> None:
        """Draw what sounds before *seconds*; what has been drawn stays."""
        plate = self.plate
        end = int(np.searchsorted(plate.when, seconds, side="right"))
        if end <= self._done:
            return
        some = slice(self._done, end)
        x, y = (plate.x[some] * self.radius, plate.y[some] * self.radius)
        sizes = np.clip(np.rint(np.sqrt(plate.width[some] * self.radius) * 4), 1, 14).astype(int)
        # On a small plate dabs of a line lie closer, and each must be fainter.
        close = np.where(plate.width[some] < _LINE, min(1.0, _STEP * self.radius / _APART), 1.0)
        levels = np.clip(np.rint(plate.light[some] * close * 20), 1, 20).astype(int)
        colours = plate.colour[some].astype(int)
        left, top = np.floor(x).astype(int), np.floor(y).astype(int)
        part = ((y - top) * _TRIES).astype(int) * _TRIES + ((x - left) * _TRIES).astype(int)
        rows = zip(sizes, levels, colours, part, left, top, strict=True)
        dabs = [
            (self._dab((int(size), int(level), int(tone)))[int(at)], (int(px) + self.radius,
             int(py) + self.radius))
            for size, level, tone, at, px, py in rows
        ]  # fmt: skip
        self.image.fblits(dabs, pygame.BLEND_RGB_ADD)
        self._done = end

    def _dab(self, key: tuple[int, int, int]) -> list[pygame.Surface]:
        if key not in self._dabs:
            size, level, tone = key
            width = (size / 4) ** 2
            self._dabs[key] = _dabs_of(width, level / 20, self.plate.colours[tone])
        return self._dabs[key]


def _dabs_of(width: float, light: float, colour: Colour) -> list[pygame.Surface]:
    """A soft dab *width* pixels wide with a little light round it, at each place between pixels."""
    half = _SIDE // 2
    grid = np.arange(-half, half + 1, dtype=np.float64)
    out = []
    for part in range(_TRIES * _TRIES):
        dy, dx = ((place + 0.5) / _TRIES for place in divmod(part, _TRIES))
        far = np.hypot(grid[:, None] - dx, grid[None] - dy)
        core = np.clip(width / 2 + 0.6 - far, 0, 1) * min(1.0, width)
        glow = np.exp(-((far / (1.6 + width * 0.9)) ** 2)) * 0.10
        shade = (core * 0.42 + glow) * light
        values = np.clip(shade[..., None] * np.array(colour), 0, 255).astype(np.uint8)
        image = pygame.Surface((_SIDE, _SIDE))
        pygame.surfarray.blit_array(image, values)
        out.append(image.convert() if pygame.display.get_surface() else image)
    return out
