"""All set pieces of a stage together: they follow its state, take time, and are drawn in their
picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.stage.pieces import stairs
from game.engine.stage.pieces.lens import Lens
from game.engine.stage.pieces.minute import Minute
from game.engine.stage.pieces.own_piece import OwnPiece
from game.engine.stage.pieces.referee import Referee
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
        self.leads: dict[int, str] = {}
        """What would be shown close by the choice of each index, as far as the app knows it."""
        self.stairs = Stairs(type_, theme)
        self.lens = Lens(backdrop)
        self.referee = Referee(type_, theme)
        self.own = OwnPiece(theme)
        self.minute = Minute(type_, theme)
        self._drawn = (self.stairs, self.referee, self.minute)
        self._all = (*self._drawn, self.lens, self.own)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours."""
        for piece in self._drawn:
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

    def follow(self, state: StageState, picture: str, *, at_once: bool = False) -> None:
        """Bring them towards *state*, which is to be seen in the *picture* of that name."""
        self.leads.clear()
        self.lens.follow(state, picture, at_once=at_once)
        self.stairs.follow(state.floor, at_once=at_once)
        self.referee.follow(state.match, at_once=at_once)
        self.minute.follow(state.second, at_once=at_once)
        self.own.follow(state, at_once=at_once)

    def step(self, dt: float, focused: int | None) -> None:
        """Let *dt* seconds pass; *focused* is the index of the choice that has the focus."""
        self.lens.lean(self.leads.get(focused, "") if focused is not None else "")
        for piece in self._all:
            piece.step(dt)
        self._backdrop.lights[stairs.LIGHT] = self.stairs.strength()

    def draw(self, target: pygame.Surface) -> None:
        """What belongs to the picture, behind Samantha's light."""
        if self._backdrop.picture is not None:
            self.stairs.draw(target, self._backdrop.picture)
            self.minute.draw(target, self._backdrop.picture)
            self.own.draw(target, self._backdrop.picture)

    def draw_over(self, target: pygame.Surface) -> None:
        """What lies over the picture and Samantha's light."""
        self.lens.draw(target)

    def draw_type(self, sheet: Sheet, scene: pygame.Surface, foot: int) -> None:
        """What of them is to be read, onto *scene*, the part of *sheet* that the picture takes;
        below *foot*, pixels of the sheet, it is picture and no more: words will lie over it.
        """
        if self._backdrop.picture is None or self._backdrop.awaited:
            return
        of_scene = Sheet(scene, blank=sheet.blank)
        self.stairs.draw_number(of_scene, self._backdrop.picture)
        self.referee.draw(of_scene, self._backdrop.picture)
        sheet.include(of_scene, foot)
