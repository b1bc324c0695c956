"""The facts of a piece in, its drawing on a list out: whole at rest, growing while it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.engine.app.own_plate import OwnPlate
from game.engine.stage.pieces.own_piece import disc
from game.engine.stage.pieces.plate import Etcher

if TYPE_CHECKING:
    from game.engine.app.look import Look
    from game.engine.sound.own_piece import PieceFacts

_LEAST = 60  # pixels of radius: on a smaller plate nothing is to be told apart


class PieceShown:
    """One drawing at a time, made beside the game. With `still` one that plays is whole too."""

    def __init__(self, *, still: bool) -> None:
        self._plates, self._still = OwnPlate(), still
        self._facts: PieceFacts | None = None
        self._played: float | None = None
        self._etcher: Etcher | None = None
        self._disc: pygame.Surface | None = None
        self._drawn = False

    def show(self, facts: PieceFacts | None, *, playing: bool) -> None:
        """Show the piece of *facts*, as it is or as it plays from now on; None for none."""
        began = playing and (self._played is None or facts != self._facts)
        if facts != self._facts or began or (self._played is not None and not playing):
            self._etcher, self._drawn = None, False
        if began:
            self._played = 0.0
        elif not playing:
            self._played = None
        self._facts = facts
        if facts is not None:
            self._plates.want(facts)

    @property
    def moving(self) -> bool:
        """Whether it is on its way: being made, or being drawn."""
        plate = self._plates.ready()
        if self._facts is None:
            return False
        plays = self._played is not None and not self._still
        return plate is None or not self._drawn or (plays and (self._played or 0.0) < plate.seconds)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._played is not None and self._plates.ready() is not None:
            self._played += dt

    def draw(self, surface: pygame.Surface, look: Look, area: pygame.Rect) -> None:
        """Draw it in the middle of *area* (pixels), if there is room."""
        plate = self._plates.ready()
        radius = round(min(area.w, area.h) * 0.38)
        if plate is None or self._facts is None or radius < _LEAST:
            return
        if self._etcher is None or self._etcher.radius != radius:
            self._etcher, self._disc = Etcher(plate, radius), disc(radius, look.theme)
        plays = self._played is not None and not self._still
        self._etcher.draw_to(self._played or 0.0 if plays else plate.seconds + 60)
        self._drawn = True
        if self._disc is not None:
            surface.blit(self._disc, self._disc.get_rect(center=area.center))
        corner = (area.centerx - self._etcher.middle, area.centery - self._etcher.middle)
        surface.blit(self._etcher.image, corner, special_flags=pygame.BLEND_RGB_ADD)
