"""The gallery: what was come to over all playthroughs, and room for what was not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.copies import put_beside
from game.engine.app.foot import BACK, CHOOSE, MOVE
from game.engine.app.loop import Pace, Push
from game.engine.app.piece_shown import PieceShown
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still
from game.engine.app.told import endings_of, told_day, told_ending
from game.engine.core import paths
from game.engine.sound.own_piece import PIECE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet


FOLDER: Final = "pieces"
STEM: Final = "what-samantha-made"
_KEEP: Final = "keep"


class GalleryScreen(Still):
    """Three doors: endings, letters, pieces."""

    title = "Gallery"

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        sakes = theatre.keeper.sakes
        whole = len(all_endings(theatre))
        seen = f"{len(sakes.endings)} of {whole}" if whole else str(len(sakes.endings))
        self.rows.fill(
            [
                Row("endings", "Endings", seen, opens=True),
                Row("letters", "Letters", str(len(sakes.letters)), opens=True),
                Row("pieces", "Pieces", str(len(sakes.pieces)), note=sakes.problem, opens=True),
                Row("back", "Back"),
            ]
        )

    def act(self, done: Picked | Turned) -> Turn | None:
        """Open one of them."""
        doors = self.theatre.doors
        if not isinstance(done, Picked):
            return None
        if done.key == "back":
            return self.leave()
        opened = {"endings": doors.endings, "letters": doors.all_letters, "pieces": doors.pieces}
        return Push(opened[done.key]())


class PiecesScreen(Still):
    """Every piece that Samantha made, to be heard again; at the title, where nothing else plays."""

    title = "Pieces"
    hints = (MOVE, CHOOSE, BACK)

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self._playing: int | None = None
        self._note = ""
        preferences = theatre.preferences
        self._shown = PieceShown(still=theatre.still or preferences.reduced_motion)
        self._fill()
        self._show()

    def _fill(self) -> None:
        pieces, titles = self.theatre.keeper.sakes.pieces, ending_titles(self.theatre)
        rows = [
            Row(
                str(place),
                told_ending(piece.ending, titles) or "Unended",
                self._said(place, piece.when),
                opens=True,
            )
            for place, piece in enumerate(pieces)
        ]
        none = [] if rows else [Row("none", "None has been made yet.", open=False)]
        keep = [Row(_KEEP, "Keep it as a sound file", note=self._note)]
        kept = keep if self._playing is not None else []
        self.rows.fill([*none, *rows, *kept, Row("back", "Back")])

    def respond(self, intent: Intent) -> Turn | None:
        """As every list; the piece in focus is shown."""
        turn = super().respond(intent)
        self._show()
        return turn

    def step(self, dt: float) -> Turn | None:
        """Let *dt* seconds pass for the drawing."""
        self._shown.step(dt)
        self.pace = Pace.STEADY if self._shown.moving else Pace.REST
        return super().step(dt)

    def _show(self) -> None:
        """The piece that plays, or the one in focus."""
        row = self.rows.current
        place = self._playing
        if place is None and row is not None and row.key.isdecimal():
            place = int(row.key)
        pieces = self.theatre.keeper.sakes.pieces
        facts = pieces[place].facts if place is not None else None
        self._shown.show(facts, playing=self._playing is not None)
        self.pace = Pace.STEADY if self._shown.moving else Pace.REST

    def area(self, sheet: Sheet, top: int, foot: int) -> pygame.Rect:
        """The list to the left, and the drawing beside it."""
        area = super().area(sheet, top, foot)
        look, wide = self.theatre.look, sheet.surface.get_width()
        area.w = min(area.w, round(wide * 0.5))
        left = area.right + look.px(40)
        self._shown.draw(sheet.surface, look, pygame.Rect(left, top, wide - left, foot - top))
        return area

    def _said(self, place: int, when: float) -> str:
        return "is playing" if place == self._playing else told_day(when)

    def act(self, done: Picked | Turned) -> Turn | None:
        """Play the piece, or stop it, or keep the one that plays."""
        if done.key == "back":
            return self.leave()
        parts = self.theatre.parts
        if parts is None:
            return None
        if done.key == _KEEP:
            self._note = self._kept(parts.sound.file_of(PIECE))
            self._fill()
            return None
        place, sound, self._note = int(done.key), parts.sound, ""
        if place == self._playing:
            self._playing = None
            sound.music("")
        else:
            self._playing = place
            sound.own(self.theatre.keeper.sakes.pieces[place].facts)
            sound.music("")  # the same name again is another piece
            sound.music(PIECE)
        self._fill()
        return None

    def _kept(self, made: Path | None) -> str:
        """Put the finished sound beside the saves; a sentence about what came of it."""
        if made is None:
            return "It is still being made. Try again when you hear it."
        try:
            sound = made.read_bytes()
        except OSError as problem:
            return f"It could not be read: {problem.strerror or problem}."
        copied = put_beside(paths.saves() / FOLDER, STEM, {".wav": sound})
        where = Path(self.theatre.where) / FOLDER
        return copied.problem or f"Kept as {copied.names[0]}, in {where}"

    def closed(self) -> None:
        """The title has its own music again."""
        self.theatre.title_music()


def all_endings(theatre: Theatre) -> tuple[str, ...]:
    """The names of all endings that the story has, in its order; none before it is read."""
    return endings_of(theatre.parts.story.json) if theatre.parts else ()


def ending_titles(theatre: Theatre) -> Mapping[str, str]:
    """The names of endings as they are written, where the story has that."""
    return theatre.parts.story.content.endings if theatre.parts else {}
