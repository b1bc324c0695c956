"""The `piece` command: the piece of a save out, as a WAV file or, as its drawing, as a PNG."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.app.keeping import Keeper
from game.engine.app.own_music import SEED, facts_of
from game.engine.app.reading_in import read_in
from game.engine.core import paths
from game.engine.session.envelope import SaveError
from game.engine.sound.own_piece import PIECE, own_piece

if TYPE_CHECKING:
    import argparse

    from game.engine.sound.own_piece import PieceFacts

_DRAWN: Final = ".png"
_SIZE: Final = (1440, 1440)


def run(asked: argparse.Namespace) -> int:
    """Write the piece of a save to a file; 1 when the save or the file is no good."""
    read = read_in(paths.story())
    if read.trouble:
        sys.stderr.write("\n".join(read.trouble) + "\n")
        return 1
    keeper = Keeper(paths.saves(), time.time)
    latest = keeper.latest()
    name = asked.save or (latest.name if latest else "")
    if not name:
        sys.stderr.write("nothing has been played yet: there is no save to make the piece of\n")
        return 1
    out = Path(asked.out)
    try:
        session = keeper.open(name, read.story)
        facts = facts_of(session.variable, session.seed)
        (_draw if out.suffix.lower() == _DRAWN else _play)(facts, out)
    except SaveError as problem:
        sys.stderr.write(f"{name}: {problem}\n")
        return 1
    except OSError as problem:
        sys.stderr.write(f"{out}: cannot be written: {problem.strerror}\n")
        return 1
    sys.stdout.write(f"{out}: the piece of {name}\n")
    return 0


def _play(facts: PieceFacts, out: Path) -> None:
    from game.engine.core.waves import write_wav  # noqa: PLC0415 - only for music
    from game.engine.sound.music import compose  # noqa: PLC0415 - as above
    from game.engine.sound.score import read_score  # noqa: PLC0415 - as above

    write_wav(out, compose(read_score(PIECE, own_piece(facts)), SEED))


def _draw(facts: PieceFacts, out: Path) -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame  # noqa: PLC0415 - only for a drawing

    from game.engine.app.own_plate import plate_for  # noqa: PLC0415 - as above
    from game.engine.stage.pieces.own_piece import picture_of  # noqa: PLC0415 - as above
    from game.engine.stage.theme import ACT_ONE, theme_of  # noqa: PLC0415 - as above

    picture = picture_of(plate_for(facts), _SIZE, theme_of(ACT_ONE))
    with out.open("wb") as file:
        pygame.image.save(picture, file, _DRAWN)
