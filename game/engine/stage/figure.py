"""Keeps how Samantha's light stands from moment to moment (gestures, loudness, the player's taps)
and draws it there.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.stage.presence import Care, Pose, Presence, heard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pygame

_SCALE: Final = {"near": 1.30, "far": 0.68}
_STRENGTH: Final = {"hide": 0.0, "gone": 0.0, "far": 0.72}
_EASE: Final = 0.55
"""Seconds in which a gesture is two thirds done."""
_FLARE: Final = 0.9
_TAPS_KEPT: Final = 6
_TAP_SECONDS: Final = 2.4
_WHOLE: Final = object()
_STALE_S, _STALE = 0.1, 0.05
"""Seconds, and shares of growth and size, by which light may lag behind her for one picture."""


def _serves(woven: Pose, now: Pose) -> bool:
    """Whether nobody sees that light *woven* a picture ago is not of *now*."""
    return (
        woven.centre == now.centre
        and abs(woven.time - now.time) < _STALE_S
        and abs(woven.growth - now.growth) < _STALE
        and abs(woven.strength - now.strength) < 2 * _STALE
        and abs(woven.scale / now.scale - 1) < _STALE
        and abs(woven.ground - now.ground) < _STALE
    )


class Figure:
    """Her light in a picture of *size*. `growth` is None while she is not there at all."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.growth: float | None = None
        self.still = False
        self._gesture = "rest"
        self._scale, self._strength, self._flare = 1.0, 0.0, 0.0
        self._loudness = 0.0
        self._time = 0.0
        self._taps: deque[float] = deque(maxlen=_TAPS_KEPT)
        self._envelope: tuple[float, ...] = ()
        self._rate, self._position = 60.0, 0.0
        self._presence = Presence(size)
        self._care = Care()
        self._woven: Pose | None = None
        self._parts: Iterator[None] = iter(())
        self._running = False

    @property
    def moving(self) -> bool:
        """Whether she needs frames: she breathes as long as she is there."""
        return self._strength > 0.01 or self._strength_wanted > 0

    @property
    def quality(self) -> float:
        """How much of her many threads is drawn, of 1: less while frames run late."""
        return self._care.quality

    @property
    def strokes(self) -> int:
        """Of how many small images she was made when last drawn."""
        return self._presence.drawn

    @property
    def speaking(self) -> bool:
        return self._position * self._rate < len(self._envelope)

    @property
    def _strength_wanted(self) -> float:
        return 0.0 if self.growth is None else _STRENGTH.get(self._gesture, 1.0)

    def gesture(self, name: str, *, at_once: bool = False) -> None:
        """``flare``, ``hide``, ``gone``, ``near``, ``far`` or ``rest``."""
        if name == "flare":
            self._gesture = "rest"
            self._flare = 0.0 if at_once else 1.0
        else:
            self._gesture = name
        if at_once:
            self._scale = _SCALE.get(self._gesture, 1.0)
            self._strength = self._strength_wanted

    def speech(self, envelope: Sequence[float], rate: float) -> None:
        """What she says next: its loudness, 0 to 1, *rate* times a second."""
        self._envelope, self._rate, self._position = tuple(envelope), rate, 0.0

    def hear(self, position: float) -> None:
        """The voice is *position* seconds into the line."""
        self._position = position

    def hush(self) -> None:
        """She is silent."""
        self._envelope = ()

    def tap(self) -> None:
        """The player has pressed something: she repeats the rhythm."""
        self._taps.append(self._time)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._time += dt
        self._loudness = heard(self._loudness, self._loud_now(), dt)
        share = 1 - 0.35 ** (dt / _EASE)
        self._scale += (_SCALE.get(self._gesture, 1.0) - self._scale) * share
        self._strength += (self._strength_wanted - self._strength) * share
        if abs(self._strength_wanted - self._strength) < 0.004:
            self._strength = self._strength_wanted
        self._flare = max(0.0, self._flare - dt / _FLARE)

    def _loud_now(self) -> float:
        index = int(self._position * self._rate)
        return self._envelope[index] if 0 <= index < len(self._envelope) else 0.0

    def took(self, seconds: float) -> None:
        """The last frame took *seconds*, whole: late ones are answered with fewer threads."""
        self._running = True
        self._care.took(seconds)

    def weave(self, centre: tuple[float, float], scale: float, *, ground: float) -> bool:
        """Make a part of her light ready for the next picture, as she stands when it is begun.

        Answers whether there is more of it. As for `pose`.
        """
        if self._woven is None:
            self._begin(self.pose(centre, scale, ground))
        return next(self._parts, _WHOLE) is not _WHOLE

    def draw(
        self, target: pygame.Surface, centre: tuple[float, float], scale: float, *, ground: float
    ) -> None:
        """Draw her, if she is there, with the light that was woven for this picture; where there
        is none, or she has gone elsewhere since, it is woven now. As for `pose`.
        """
        pose = self.pose(centre, scale, ground)
        if pose is not None:
            if self._woven is None or not _serves(self._woven, pose):
                self._begin(pose)
            for _ in self._parts:
                pass
            self._presence.show(target)
        self._begin(None)

    def _begin(self, pose: Pose | None) -> None:
        self._woven, self._parts = pose, iter(())
        if pose is not None:
            drawn = replace(pose, quality=self.quality, at_once=not self._running)
            self._parts = self._presence.weave(drawn)

    def pose(self, centre: tuple[float, float], scale: float, ground: float = 0.0) -> Pose | None:
        """How she is to be drawn at *centre* (shares of the picture), or None.

        *ground* is how bright the picture is there, 0 to 1.

        Reduced motion keeps the breath and the voice, and leaves the taps and the flare out.
        """
        if self.growth is None and self._strength <= 0.01:
            return None
        flare = 0.0 if self.still else self._flare**2
        taps = () if self.still else tuple(self._time - tap for tap in self._taps)
        return Pose(
            growth=self.growth or 0.0,
            time=self._time,
            loudness=self._loudness * (0.5 if self.still else 1.0),
            centre=centre,
            scale=scale * self._scale * (1 + 0.10 * flare),
            strength=self._strength * (1 + 0.55 * flare),
            ground=ground,
            taps=tuple(age for age in taps if age < _TAP_SECONDS),
        )
