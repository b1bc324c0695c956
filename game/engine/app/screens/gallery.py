"""The gallery: what was come to over all playthroughs, and room for what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.app.foot import BACK, CHOOSE, MOVE
from game.engine.app.loop import Push
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still
from game.engine.app.told import endings_of, told_day, told_ending
from game.engine.sound.own_piece import PIECE

if TYPE_CHECKING:
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre


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
                Row("endings", "Endings", seen),
                Row("letters", "Letters", str(len(sakes.letters))),
                Row("pieces", "Pieces", str(len(sakes.pieces)), note=sakes.problem),
                Row("back", "Back"),
            ]
        )

    def act(self, done: Picked | Turned) -> Turn | None:
        """Open one of them; a click anywhere on its row does."""
        doors = self.theatre.doors
        if done.key == "back":
            return self.leave()
        if not isinstance(done, Picked) and done.by < 0:
            return None
        opened = {"endings": doors.endings, "letters": doors.all_letters, "pieces": doors.pieces}
        return Push(opened[done.key]())


class PiecesScreen(Still):
    """Every piece that Samantha made, to be heard again; at the title, where nothing else plays."""

    title = "Pieces"
    hints = (MOVE, CHOOSE, BACK)

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self._playing: int | None = None
        self._fill()

    def _fill(self) -> None:
        pieces = self.theatre.keeper.sakes.pieces
        rows = [
            Row(str(place), told_ending(piece.ending) or "Unended", self._said(place, piece.when))
            for place, piece in enumerate(pieces)
        ]
        none = [] if rows else [Row("none", "None has been made yet.", open=False)]
        self.rows.fill([*none, *rows, Row("back", "Back")])

    def _said(self, place: int, when: float) -> str:
        return "is playing" if place == self._playing else told_day(when)

    def act(self, done: Picked | Turned) -> Turn | None:
        """Play the piece, or stop it."""
        if done.key == "back":
            return self.leave()
        parts = self.theatre.parts
        if parts is None:
            return None
        place, sound = int(done.key), parts.sound
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

    def closed(self) -> None:
        """The title has its own music again."""
        self.theatre.title_music()


def all_endings(theatre: Theatre) -> tuple[str, ...]:
    """The names of all endings that the story has, in its order; none before it is read."""
    return endings_of(theatre.parts.story.json) if theatre.parts else ()
