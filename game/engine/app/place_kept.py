"""An evening's place in, saves out: in the background and by and by, so that no frame is late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from game.engine.app.portrait import png_of, portrait_of, small

if TYPE_CHECKING:
    from concurrent.futures import Future

    import pygame

    from game.engine.app.keeping import Keeper
    from game.engine.app.look import Look
    from game.engine.app.playthrough import Playthrough
    from game.engine.stage.play_stage import PlayStage

_UNKEPT_S: Final = 0.8  # who turns the wheel back ten lines is saved once
_QUICK: Final = "Kept. F9 comes back here."
_UNPICTURED_S: Final = 0.5  # that a save waits for a frame to be drawn


class Standing(Protocol):
    """An evening, as far as its place is kept."""

    stage: PlayStage
    play: Playthrough
    look: Look

    def autosave(self) -> None: ...


class PlaceKept:
    """Keeps where *evening* stands. `note` says what went wrong, when that is known."""

    def __init__(self, keeper: Keeper, evening: Standing) -> None:
        self._keeper, self._evening = keeper, evening
        self.note = ""
        self._saving: list[tuple[Future[str], str]] = []  # and what to say when it is done
        self._auto = self._quick = False
        self._portrait: pygame.Surface | None = None
        self._unpictured: float | None = None  # seconds that a save still waits for its picture
        self._later: float | None = None  # seconds until the place gone back to is kept

    def by_hand(self, name: str) -> str:
        """Save under *name*, now; answers what went wrong, or nothing."""
        return self._keeper.keep(name, self._evening.play, png_of(self._drawn()))

    def soon(self) -> None:
        """Save under the game's own name, with the next picture that is drawn."""
        self._portrait, self._unpictured, self._later = None, _UNPICTURED_S, None
        self._auto = True
        self._evening.stage.portray(self._take_portrait)

    def quick(self) -> None:
        """The quick save, with the next picture that is drawn; `note` says when it is there."""
        self._quick = True
        if self._unpictured is None:
            self._portrait, self._unpictured = None, _UNPICTURED_S
            self._evening.stage.portray(self._take_portrait)

    def later(self) -> None:
        """The same, when the player has been here for a moment."""
        self._later = _UNKEPT_S

    def last(self) -> None:
        """Save it and wait until it is on the disk: the evening is over."""
        self._portrait, self._auto = None, True
        self._write()
        self._keeper.close()

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        for saving, said in [each for each in self._saving if each[0].done()]:
            self.note = saving.result() or said or self.note
            self._saving.remove((saving, said))
        if self._later is not None:
            self._later -= dt
            if self._later <= 0:
                self._evening.autosave()
                self._later = None
        if self._unpictured is not None:
            self._unpictured -= dt
            if self._portrait is not None or self._unpictured <= 0:
                self._write()

    def _take_portrait(self, scene: pygame.Surface) -> None:
        self._portrait = small(scene)

    def _drawn(self) -> pygame.Surface:
        return portrait_of(self._evening.stage, self._evening.look.type)

    def _write(self) -> None:
        self._unpictured = None
        picture, play, keeper = self._portrait or self._drawn(), self._evening.play, self._keeper
        if self._quick:
            saving = keeper.keep_aside("quick", play, lambda: png_of(picture))
            self._saving.append((saving, _QUICK))
        if self._auto:
            saving = keeper.autosave_aside(play, lambda: png_of(picture), of=self._evening)
            self._saving.append((saving, ""))
        self._auto = self._quick = False
