"""Lines in, how long each took to come back as sound out: for ``bench --voice``."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.voice.lines import SpokenLine
    from game.engine.voice.speech import Speech

_LONGEST_S: Final = 30.0
_LOOK_S: Final = 0.002


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """A line from its request to its sound. `made` is false when it has captions only."""

    words: int
    ms: float
    seconds: float
    made: bool


@dataclass(frozen=True, slots=True)
class Trips:
    """All of them: milliseconds, and how many times faster than it is said a line is made."""

    lines: int
    made: int
    median_ms: float
    p95_ms: float
    longest_ms: float
    times_real: float


def round_trips(
    speech: Speech,
    lines: Sequence[SpokenLine],
    clock: Callable[[], float],
    wait: Callable[[float], None],
) -> tuple[RoundTrip, ...]:
    """Ask for each line when the one before it is there. *clock* gives seconds, *wait* passes them.

    A line that is in the cache already takes no time: use an empty folder to measure synthesis.
    """
    trips = []
    for line in lines:
        began = clock()
        speech.request(line, priority=0)
        while (found := speech.ready(line)) is None and clock() - began < _LONGEST_S:
            speech.poll(clock())
            wait(_LOOK_S)
        ms = (clock() - began) * 1000
        made = found is not None and found.wav is not None
        trips.append(RoundTrip(len(line.text.split()), ms, found.duration if found else 0.0, made))
    return tuple(trips)


def summed(trips: Sequence[RoundTrip]) -> Trips:
    """The figures of *trips*. ValueError when there are none."""
    if not trips:
        message = "no line was spoken"
        raise ValueError(message)
    times = sorted(trip.ms for trip in trips)
    made = [trip for trip in trips if trip.made]
    busy = sum(trip.ms for trip in made) / 1000
    return Trips(
        lines=len(trips),
        made=len(made),
        median_ms=round(median(times), 1),
        p95_ms=round(times[min(len(times) - 1, int(len(times) * 0.95))], 1),
        longest_ms=round(times[-1], 1),
        times_real=round(sum(trip.seconds for trip in made) / busy, 1) if busy else 0.0,
    )
