"""All set pieces of a stage together: they follow its state, take time, and are drawn in their
picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.stage.pieces import stairs
from game.engine.stage.pieces.stairs import Stairs
from game.engine.stage.sheet import Sheet

if TYPE_CHECKING:
    import pygame

    from game.engine.director.stage import StageState
    from game.engine.stage.backdrop import Backdrop
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type


class SetPieces:
    """Toys of single scenes. Those that the picture on *backdrop* has no place for do nothing."""

    def __init__(self, type_: Type, theme: Theme, backdrop: Backdrop) -> None:
        self._backdrop = backdrop
        self.stairs = Stairs(type_, theme)
        self._all = (self.stairs,)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours."""
        for piece in self._all:
            piece.restyle(type_, theme)

    @property
    def still(self) -> bool:
        """Reduced motion: what changes has changed."""
        return self.stairs.still

    @still.setter
    def still(self, still: bool) -> None:
        for piece in self._all:
            piece.still = still

    @property
    def moving(self) -> bool:
        """Whether any of them needs frames."""
        return any(piece.moving for piece in self._all)

    def follow(self, state: StageState, *, at_once: bool = False) -> None:
        """Bring them towards *state*."""
        self.stairs.follow(state.floor, at_once=at_once)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        for piece in self._all:
            piece.step(dt)
        self._backdrop.lights[stairs.LIGHT] = self.stairs.strength()

    def draw(self, target: pygame.Surface) -> None:
        """What belongs to the picture, behind Samantha's light."""
        if self._backdrop.picture is not None:
            self.stairs.draw(target, self._backdrop.picture)

    def draw_type(self, sheet: Sheet, scene: pygame.Surface) -> None:
        """What of them is to be read, onto *scene*, the part of *sheet* that the picture takes."""
        if self._backdrop.picture is None or self._backdrop.awaited:
            return
        of_scene = Sheet(scene, blank=sheet.blank)
        self.stairs.draw_number(of_scene, self._backdrop.picture)
        sheet.include(of_scene)
