"""Draws the piece that Samantha made while it plays: on a dark plate, a turn for the whole of it.

It goes by its own time and needs no sound: whoever hears nothing sees it all the same. With reduced
motion it comes up in sections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.pieces.plate import Etcher, Plate
from game.engine.stage.theme import mixed

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.director.stage import StageState
    from game.engine.stage.painter.picture import Picture
    from game.engine.stage.theme import Theme

MUSIC: Final = "piece"
"""The music that it is drawn for, and the place for it in a picture."""
_AWAY: Final = frozenset({"hide", "gone"})
_COMES, _GOES = 1.6, 0.9
_STANDS: Final = 1.4
"""Seconds for which the whole of it is seen when her light is back before its end."""
_SECTIONS: Final = 8
_CATCHES_UP: Final = 50.0
"""Times as fast as it plays: how fast what was played before is drawn, where one comes in late."""
_DENSE: Final = 0.90
_EDGE: Final = 1.34
"""Of its radius: how far the plate reaches, softly."""


class OwnPiece:
    """The drawing as it stands. `source` gives the plate as soon as it has been made."""

    def __init__(self, theme: Theme) -> None:
        self.still = False
        self.source: Callable[[], Plate | None] = _none
        self._theme = theme
        self._on = self._away = False
        self._hers = True  # whether its place is that of her light
        self._played = self._drawn = self._seen = self._stood = 0.0
        self._plate: Plate | None = None
        self._etcher: Etcher | None = None
        self._disc: pygame.Surface | None = None

    def follow(self, state: StageState, *, at_once: bool) -> None:
        """It plays while the state's music is its own. *at_once* it has been played before."""
        on = state.music == MUSIC
        self._away = state.presence in _AWAY
        if on and not self._on:
            self._played = self._drawn = self._stood = 0.0
            self._plate = self._etcher = None
        if on and at_once:
            self._played = float("inf")
            self._seen = float(self._away or not self._hers)
        self._on = on

    @property
    def _wanted(self) -> bool:
        return self._on and (self._away or not self._hers)

    @property
    def moving(self) -> bool:
        """Whether it needs frames: it comes, goes, or is being drawn."""
        return not self.whole or self._seen < 1 if self._wanted else self._seen > 0

    @property
    def whole(self) -> bool:
        """Whether all of it stands."""
        return self._plate is not None and self._drawn >= self._plate.seconds

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        change = dt / _COMES if self._wanted else -dt / _GOES
        if self._on and not self._wanted and self._seen > 0:  # she is back before its end
            self._played = float("inf")
            self._stood += dt * self.whole
            change = change if self._stood > _STANDS or self._plate is None else 0.0
        self._seen = max(0.0, min(1.0, self._seen + change))
        if not self._wanted and self._seen <= 0:
            self._etcher = self._disc = None
            return
        self._played += dt
        if self._plate is None:
            self._plate = self.source()
        if self._plate is not None:
            due = self._due(self._plate.seconds)
            self._drawn = min(due, self._drawn + dt * _CATCHES_UP)
            if self.still:
                self._drawn = due

    def _due(self, seconds: float) -> float:
        """Up to which of its *seconds* it should stand."""
        played = min(self._played, seconds)
        if not self.still or played >= seconds:
            return played
        section = seconds / _SECTIONS
        return section * (1 + played // section)

    def draw(self, target: pygame.Surface, picture: Picture) -> None:
        """Draw it where *picture* has a place for it. In the place of Samantha's light it is drawn
        while that is away; when she is back, the rest of it comes at once, and then it goes.
        """
        place = picture.places.get(MUSIC)
        if place is None:
            return
        x, y = picture.slot.centre
        self._hers = abs(place.x - x) + abs(place.y - y) < place.size
        if self._seen <= 0 or self._plate is None:
            return
        radius = max(8, round(place.size))
        if self._etcher is None or self._etcher.radius != radius:
            self._etcher, self._disc = Etcher(self._plate, radius), self._made(radius)
        self._etcher.draw_to(self._drawn)
        self._blit(target, (round(place.x), round(place.y)))

    def _blit(self, target: pygame.Surface, at: tuple[int, int]) -> None:
        seen = self._seen * self._seen * (3 - 2 * self._seen)
        if self._disc is not None:
            self._disc.set_alpha(round(255 * seen))
            target.blit(self._disc, self._disc.get_rect(center=at))
        if self._etcher is not None:
            corner = (at[0] - self._etcher.middle, at[1] - self._etcher.middle)
            light = self._etcher.image
            if seen < 1:
                light = light.copy()
                light.fill((round(255 * seen),) * 3, special_flags=pygame.BLEND_RGB_MULT)
            target.blit(light, corner, special_flags=pygame.BLEND_RGB_ADD)

    def _made(self, radius: int) -> pygame.Surface:
        return disc(radius, self._theme)


def disc(radius: int, theme: Theme) -> pygame.Surface:
    """A plate in the colours of *theme*, dense within *radius* and softly gone beyond it, with
    faint grooves and the hole in its middle.
    """
    far = round(radius * _EDGE)
    grid = np.arange(-far, far + 1, dtype=np.float32)
    out = np.hypot(grid[:, None], grid[None]) / radius
    gone = np.clip((_EDGE - out) / (_EDGE - 0.86), 0, 1)
    alpha = gone * gone * (3 - 2 * gone) * _DENSE
    inner, outer = mixed(theme.second, theme.scrim, 0.45), mixed(theme.scrim, (24, 8, 30), 0.35)
    tone = np.clip(out, 0, 1)[..., None]
    colour = np.array(inner) + (np.array(outer) - np.array(inner)) * tone
    grooves = np.abs((out * 9) % 1 - 0.5) * radius / 9
    colour += 7 * np.clip(1 - grooves, 0, 1)[..., None] * (out < 1.02)[..., None]
    colour += 40 * np.clip(1 - np.abs(out - 0.035) * radius / 1.2, 0, 1)[..., None]
    image = pygame.Surface((2 * far + 1, 2 * far + 1), pygame.SRCALPHA)
    pygame.surfarray.blit_array(image, np.clip(colour, 0, 255).astype(np.uint8))
    values = pygame.surfarray.pixels_alpha(image)
    values[:] = (alpha * 255).astype(np.uint8)
    del values
    return image.convert_alpha() if pygame.display.get_surface() else image


def picture_of(plate: Plate, size: tuple[int, int], theme: Theme) -> pygame.Surface:
    """The whole drawing as a still picture of *size*: for lists and files."""
    picture = pygame.Surface(size)
    top, foot = mixed(theme.scrim, theme.second, 0.5), mixed(theme.scrim, (14, 6, 20), 0.35)
    for y in range(size[1]):
        picture.fill(mixed(top, foot, y / size[1]), (0, y, size[0], 1))
    radius = round(min(size) * 0.44)
    etcher = Etcher(plate, radius)
    etcher.draw_to(plate.seconds + 60)
    dark = disc(radius, theme)
    picture.blit(dark, dark.get_rect(center=(size[0] // 2, size[1] // 2)))
    corner = (size[0] // 2 - etcher.middle, size[1] // 2 - etcher.middle)
    picture.blit(etcher.image, corner, special_flags=pygame.BLEND_RGB_ADD)
    return picture


def _none() -> None:
    return None
