"""Measures and draws the music: ``python -m tests.sound.measure [FOLDER] [--seams]``.

It composes the piece of two playthroughs and says how they are built; with ``--seams`` it makes
every loop of the story, which takes some minutes. What it prints stands in docs/measurements.md.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from game.engine.core import paths
from game.engine.core.waves import SAMPLE_RATE, loudness
from game.engine.sound.music import compose
from game.engine.sound.own_piece import PIECE, PieceFacts, own_piece
from game.engine.sound.places import place
from game.engine.sound.score import read_score, read_sounds
from tests.pictures import Sheet
from tests.sound.measures import likeness, seam, turns

OF_TWO = {
    "he spoke in the silence; a fish, a thumb, an underside": PieceFacts(
        frozenset({"fish", "thumb", "underside"}), ("bed", "ship", "pen", "ask"), spoke=True
    ),
    "he said nothing; a scale, a knot, a price; the sea; until four": PieceFacts(
        frozenset({"scale", "knot", "price"}), ("fern", "gull", "pen", "tell"), sea=True, hour=4
    ),
}


def tell(line):
    """A line of what is measured, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def tell_pieces(folder):
    sheet = Sheet(wide=460, high=380)
    for name, facts in OF_TWO.items():
        loop = compose(read_score(PIECE, own_piece(facts)), 1)
        like = likeness(loop)
        half = int(0.42 * len(like))
        within = (like[:half, :half].mean() + like[half + 8 :, half + 8 :].mean()) / 2
        tell(
            f"{name}: {len(loop) / SAMPLE_RATE:.1f} s, {loudness(loop):.1f} LUFS, peak "
            f"{20 * np.log10(np.abs(loop).max()):.1f} dBFS; most like itself after a shift "
            f"{turns(like):.2f}; halves within {within:.2f}, across "
            f"{like[:half, half + 8 :].mean():.2f}; end and beginning {like[-6:, :6].mean():.2f}"
        )
        sheet.map(name.split(";")[0], like)
    bars = loop[50 * SAMPLE_RATE : 66 * SAMPLE_RATE]
    round_ = likeness(np.tile(bars, (6, 1)))
    tell(f"sixteen seconds of it, six times: {turns(round_):.2f}")
    sheet.map("sixteen seconds of it, six times over", round_)
    path = folder / "piece_structure.jpg"
    tell(f"{path}: {sheet.save(path) / 1000:.0f} kB")


def tell_seams():
    sounds = read_sounds(paths.story() / "music.yaml")
    found = {}
    for name, written in sounds["music"].items():
        found[name] = seam(compose(read_score(name, written), 1))
    for name, written in sounds["ambience"].items():
        found[name] = seam(place(str(written["kind"]), 1, float(written["lufs"])))
    worst = sorted(found, key=found.__getitem__)[-3:]
    tell(
        f"seams of {len(found)} loops: {np.median(list(found.values())):.1f} dB in the median; most:"
    )
    for name in worst:
        tell(f"  {name}: {found[name]:.1f} dB")


def main(arguments):
    if "--seams" in arguments:
        tell_seams()
        return
    tell_pieces(Path(next((each for each in arguments if each[0] != "-"), "docs/pictures")))


if __name__ == "__main__":
    main(sys.argv[1:])
