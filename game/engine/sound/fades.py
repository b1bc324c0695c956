"""Seconds in, gains out: cross-fades of loops, ducking under a voice, what a mood leaves of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

DUCKED_DB: Final = -7.5
ATTACK_S, RELEASE_S = 0.12, 0.6
_HURRY_S: Final = 0.4
_ENDING: Final = "\0"  # no piece has that name
MOODS: Final = MappingProxyType(
    {
        "plain": (0.0, 0.0),
        "mirror": (-5.0, -3.0),  # nothing is to stand beside two of her
        "tender": (-3.0, -5.0),  # closer: the place steps back before the music does
        "comic": (1.5, 0.0),
        "hush": (-9.0, -3.0),  # the music holds its breath, and the room is heard
        "warm": (0.0, -2.0),
        "cold": (-8.0, 2.0),  # more room than needed
    }
)
"""By mood, decibels for the music and for the sound of the place; at once, while the arrangement
(``moods``) may still have to be made.
"""


@dataclass(slots=True)
class Duck:
    """A gain that goes to `depth` while somebody speaks, quickly down and slowly up."""

    depth: float = 10 ** (DUCKED_DB / 20)
    gain: float = 1.0

    def step(self, dt: float, *, speaking: bool) -> float:
        target = self.depth if speaking else 1.0
        reach = ATTACK_S if target < self.gain else RELEASE_S
        self.gain += (target - self.gain) * (1 - math.exp(-dt / reach))
        return self.gain


@dataclass(slots=True)
class Level:
    """A gain on its way to another, evenly in decibels."""

    decibels: float = 0.0
    wanted: float = 0.0
    per_second: float = math.inf

    @property
    def gain(self) -> float:
        """1 at 0 dB."""
        return math.exp(self.decibels * math.log(10) / 20)

    def want(self, decibels: float, seconds: float) -> None:
        """Be at *decibels* in *seconds*; 0 for at once."""
        away = abs(decibels - self.decibels)
        self.wanted, self.per_second = decibels, away / seconds if seconds > 0 else math.inf

    def step(self, dt: float) -> None:
        reach = self.per_second * dt
        if abs(self.wanted - self.decibels) <= reach:
            self.decibels = self.wanted
        else:
            self.decibels += math.copysign(reach, self.wanted - self.decibels)


@dataclass(slots=True)
class Slot:
    """One of the two places: what plays there, and how far it is faded in (0 to 1).

    `longest` is the most seconds that what plays there lets a fade take; `at` is how long it has
    been played, counted from its loop's beginning and on over its end.
    """

    name: str = ""
    place: float = 0.0
    target: float = 0.0
    seconds: float = 3.0
    longest: float = math.inf
    at: float = 0.0

    @property
    def gain(self) -> float:
        """At equal power: of two that cross, the squares add up to 1."""
        return math.sin(self.place * math.pi / 2)

    def step(self, dt: float, *, hurry: bool) -> None:
        self.at += dt
        seconds = min(self.seconds, _HURRY_S) if hurry else self.seconds
        move = dt / seconds if seconds > 0 else 1.0
        if self.place < self.target:
            self.place = min(self.target, self.place + move)
        else:
            self.place = max(self.target, self.place - move)


class CrossFade:
    """Two slots and a wish. `want` says what should be heard; `step` says what to begin and end."""

    def __init__(self) -> None:
        self.slots = (Slot(), Slot())
        self.wanted = ""
        self._seconds = 3.0
        self._longest = math.inf

    def want(self, name: str, seconds: float, longest: float = math.inf) -> None:
        """*name* is to be heard, *seconds* from when it begins; "" fades to silence.

        *longest* belongs to *name*: neither its coming nor its going takes more than that.
        """
        self.wanted, self._seconds, self._longest = name, min(seconds, longest), longest
        for slot in self.slots:
            back = slot.name == name and bool(name)
            slot.target, slot.seconds = (1.0 if back else 0.0), min(seconds, slot.longest)

    @property
    def waiting(self) -> str:
        """What is wanted and plays nowhere yet."""
        return "" if any(slot.name == self.wanted for slot in self.slots) else self.wanted

    def begin(self, at: float = 0.0) -> int | None:
        """The slot in which what is `waiting` begins now, *at* seconds into its loop, or None while
        both are in use.
        """
        free = next((i for i, slot in enumerate(self.slots) if not slot.name), None)
        if free is not None and self.waiting:
            self.slots[free].name, self.slots[free].at = self.wanted, at
            self.slots[free].place, self.slots[free].target = 0.0, 1.0
            self.slots[free].seconds, self.slots[free].longest = self._seconds, self._longest
        return free

    def renew(self, seconds: float) -> None:
        """Whatever plays ends in *seconds*, and what is wanted is to be begun anew."""
        for slot in self.slots:
            if slot.name:
                slot.name, slot.target, slot.seconds = _ENDING, 0.0, seconds
        self._seconds = seconds

    def step(self, dt: float) -> list[int]:
        """Move on; the slots that have become silent, and are free again."""
        crowded = bool(self.waiting) and all(slot.name for slot in self.slots)
        ended = []
        for index, slot in enumerate(self.slots):
            slot.step(dt, hurry=crowded and slot.target == 0)
            if slot.name and slot.target == 0 and slot.place == 0:
                slot.name = ""
                ended.append(index)
        return ended
