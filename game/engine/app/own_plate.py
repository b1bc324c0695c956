"""The facts of a playthrough's piece in, the drawing of it out, made beside the game."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from game.engine.app.own_music import SEED
from game.engine.sound.own_piece import PIECE, own_piece
from game.engine.sound.performance import perform
from game.engine.sound.score import read_score
from game.engine.stage.pieces.plate import Plate, Struck, plate_of

if TYPE_CHECKING:
    from game.engine.sound.own_piece import PieceFacts


def plate_for(facts: PieceFacts) -> Plate:
    """The piece of *facts*, note for note as it is played, as a drawing."""
    score = read_score(PIECE, own_piece(facts))
    struck = (
        Struck(
            note.at, note.seconds, note.pitch, note.strength, note.pan,
            f"{note.instrument}/{note.level}",
        )
        for note in perform(score, SEED)
    )  # fmt: skip
    return plate_of(struck, score.seconds)


class OwnPlate:
    """One drawing at a time: ask for it with `want`, take it from `ready` when it has been made."""

    def __init__(self) -> None:
        self._wanted: PieceFacts | None = None
        self._made: tuple[PieceFacts, Plate] | None = None

    def want(self, facts: PieceFacts) -> None:
        """Have the drawing of *facts* made, if it is not; it costs no frame."""
        if facts == self._wanted:
            return
        self._wanted = facts
        threading.Thread(target=self._make, args=(facts,), daemon=True, name="own plate").start()

    def ready(self) -> Plate | None:
        """The drawing wanted last; None while it is being made."""
        made = self._made
        return made[1] if made is not None and made[0] == self._wanted else None

    def _make(self, facts: PieceFacts) -> None:
        plate = plate_for(facts)
        if facts == self._wanted:
            self._made = facts, plate
