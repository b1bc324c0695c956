"""Moves a camera that sees sharply at four centimetres only: away from one thing everything is
soft, and the next comes sharp when it is reached.

Its home is a picture with places for what may be shown; each of those has a picture of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.painter.laying import lay
from game.engine.stage.painter.props.near import glass_edge
from game.engine.stage.passing import Dissolve, smooth

if TYPE_CHECKING:
    from game.engine.director.stage import StageState
    from game.engine.stage.backdrop import Backdrop
    from game.engine.stage.painter.picture import Picture, Place
    from game.engine.stage.passing import Passing

LENS: Final = "lens"
"""The place in a picture that says that it is seen through a camera."""
_CLOSER: Final = 1.45
"""How much larger things are that the camera passes by."""
_COARSE: Final = 9
"""Pixels to one of what is left of a picture out of focus."""
_SWING: Final = 1.7
"""Seconds from one thing to the next."""
_LEAVES, _ARRIVES, _FOUND = 0.20, 0.62, 0.76
"""Parts of a swing: until all is soft, until it is there, until only its own softness is left."""
_LEAN: Final = 0.45
"""Seconds in which the camera turns two thirds of the way to what the player thinks of."""
_EDGE: Final = (0.86, 0.985)

Point = tuple[float, float]


class Lens:
    """The camera over *backdrop*. Tell it the state, and what the choice in focus would show."""

    def __init__(self, backdrop: Backdrop) -> None:
        self.still = False
        self._backdrop = backdrop
        self._eye, self._scene = "", ""
        self._home: Picture | None = None
        self._soft: pygame.Surface | None = None
        self._glass: pygame.Surface | None = None
        self._at: Point = (0.5, 0.5)
        self._toward = ""
        self._leant = 0.0

    def follow(self, state: StageState, picture: str, *, at_once: bool) -> None:
        """Bring the camera to what *state* has close up, in the *picture* of that name."""
        moved = state.eye != self._eye and state.scene == self._scene
        self._eye, self._scene = state.eye, state.scene
        if not moved or at_once:
            self._toward, self._leant = "", 0.0
            return
        self._look_home()
        start, leant = self._at, self._leant
        self._toward, self._leant = "", 0.0

        def way(old: pygame.Surface) -> Passing:
            if self._soft is None:  # after a load, home was never seen
                return Dissolve(old)
            return Swing(self, old, (start, self._place(self._eye)), leant=leant)

        self._backdrop.show(picture, at_once=self.still, way=way)

    def lean(self, name: str) -> None:
        """The player thinks of showing *name*; empty for nothing. The camera turns there."""
        known = self._home is not None and name in self._home.places
        self._toward = name if known and not self.still and name != self._eye else ""

    @property
    def moving(self) -> bool:
        """Whether the camera turns, or has turned from what it shows."""
        return bool(self._toward) or self._leant > 0

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._look_home()
        share = 1 - 0.35 ** (dt / _LEAN)
        if self._toward:
            x, y = self._place(self._toward)
            if self._leant <= 0:
                self._at = self._place(self._eye)
            self._at = (
                self._at[0] + (x - self._at[0]) * share,
                self._at[1] + (y - self._at[1]) * share,
            )
        self._leant += ((1.0 if self._toward else 0.0) - self._leant) * share
        if not self._toward and self._leant < 0.02:
            self._leant = 0.0

    def draw(self, target: pygame.Surface) -> None:
        """What is soft because the camera has turned from it."""
        if self._leant > 0 and self._soft is not None:
            self.draw_soft(target, self._at, smooth(min(1.0, self._leant * 1.25)))

    def _place(self, name: str) -> Point:
        """Where *name* is at home, in parts of the picture; the middle for nothing."""
        home = self._home
        if home is None:
            return 0.5, 0.5
        place: Place | None = home.places.get(name)
        return (place.x / home.size[0], place.y / home.size[1]) if place else (0.5, 0.45)

    def _look_home(self) -> None:
        """Keep the home's picture, soft, as long as it or what it shows is seen."""
        picture = self._backdrop.picture
        if picture is None or picture is self._home:
            return
        if picture.name == self._scene and LENS in picture.places:
            self._home = picture
            wide, high = picture.size
            self._soft = softened(picture.back, (round(wide * _CLOSER), round(high * _CLOSER)))
            self._glass = _glass(picture.back)
        elif not self._eye:
            self._home = self._soft = self._glass = None

    def draw_soft(self, target: pygame.Surface, at: Point, strength: float) -> None:
        """All around, out of focus, with *at* in its middle; the camera's own glass stays."""
        if self._soft is None or self._glass is None:
            return
        wide, high = target.get_size()
        most = self._soft.get_width() - wide, self._soft.get_height() - high
        x = max(0, min(most[0], round(at[0] * self._soft.get_width() - wide / 2)))
        y = max(0, min(most[1], round(at[1] * self._soft.get_height() - high * 0.42)))
        if strength >= 1:
            lay(target, self._soft, (0, 0), pygame.Rect(x, y, wide, high))
        else:
            self._soft.set_alpha(round(255 * strength))
            target.blit(self._soft, (0, 0), (x, y, wide, high))
            self._soft.set_alpha(255)
        self._over(target, strength)

    def draw_picture(self, target: pygame.Surface, soft: pygame.Surface, strength: float) -> None:
        """Another picture that lies over all, its own glass and ours being one."""
        soft.set_alpha(round(255 * strength))
        target.blit(soft, (0, 0))
        self._over(target, strength)

    def _over(self, target: pygame.Surface, strength: float) -> None:
        if self._glass is not None and strength > 0.5:  # below that the pictures' own will do
            target.blit(self._glass, (0, 0))

    def now(self) -> pygame.Surface:
        """What the camera has come to, out of focus."""
        shot = self._backdrop.snapshot()
        return softened(shot, shot.get_size())


class Swing:
    """The camera leaves what it was at, passes by all that is between, and finds what it is to
    show. *leant* is how far it had turned already.
    """

    seconds = _SWING

    def __init__(
        self, lens: Lens, old: pygame.Surface, path: tuple[Point, Point], *, leant: float
    ) -> None:
        self._lens, self._old, self._path = lens, old, path
        self._leant = leant
        self._found: pygame.Surface | None = None

    def draw(self, target: pygame.Surface, share: float) -> None:
        """What lies over the picture that was found."""
        if self._found is None:
            self._found = self._lens.now()
        (x, y), (to_x, to_y) = self._path
        gone = smooth(min(1.0, share / _ARRIVES))
        at = x + (to_x - x) * gone, y + (to_y - y) * gone
        if share >= _FOUND:
            left = 1 - (share - _FOUND) / (1 - _FOUND)
            self._lens.draw_picture(target, self._found, smooth(left))
            return
        self._lens.draw_soft(target, at, 1.0)
        if share > _ARRIVES:
            near = smooth((share - _ARRIVES) / (_FOUND - _ARRIVES))
            self._lens.draw_picture(target, self._found, near)
        elif share < _LEAVES and self._leant < 0.5:
            self._old.set_alpha(round(255 * (1 - smooth(share / _LEAVES))))
            target.blit(self._old, (0, 0))


def softened(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """*picture* out of focus, at *size*."""
    wide, high = picture.get_size()
    small = pygame.transform.smoothscale(
        picture, (max(2, wide // _COARSE), max(2, high // _COARSE))
    )
    small = pygame.transform.gaussian_blur(small, 2)
    middle = pygame.transform.smoothscale(small, (max(2, wide // 4), max(2, high // 4)))
    image = pygame.transform.smoothscale(pygame.transform.box_blur(middle, 3), size)
    return image.convert() if pygame.display.get_surface() else image


def _glass(picture: pygame.Surface) -> pygame.Surface:
    """The rim of the camera's glass and what is beyond it, cut from a picture taken through it."""
    far = glass_edge(picture.get_size()).T
    low, high = _EDGE
    alpha = np.clip((far - low) / (high - low), 0, 1)
    glass = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
    glass.blit(picture, (0, 0))
    values = pygame.surfarray.pixels_alpha(glass)
    values[:] = (alpha * alpha * (3 - 2 * alpha) * 255).astype(np.uint8)
    del values
    if pygame.display.get_surface():
        glass = glass.convert_alpha()
    glass.set_alpha(255, pygame.RLEACCEL)  # clear in its middle: in runs it draws fast
    return glass
