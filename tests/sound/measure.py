"""Measures and draws the music: ``python -m tests.sound.measure [FOLDER] [--seams] [--moods]``.

It composes the piece of two playthroughs and says how they are built; with ``--seams`` it makes
every loop of the story, which takes some minutes; with ``--moods`` four bars in every mood. What it
prints stands in docs/measurements.md.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from game.engine.core import paths
from game.engine.core.waves import SAMPLE_RATE, loudness
from game.engine.sound.modes import home
from game.engine.sound.moods import ARRANGEMENTS, in_mood
from game.engine.sound.music import compose
from game.engine.sound.own_piece import PIECE, PieceFacts, own_piece
from game.engine.sound.performance import perform
from game.engine.sound.places import place
from game.engine.sound.score import read_score, read_sounds
from tests.pictures import Sheet
from tests.sound.excerpts import excerpt
from tests.sound.measures import centroid, likeness, seam, turns
from tests.told import tell

_NOTES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")

OF_TWO = {
    "he spoke in the silence; a fish, a thumb, an underside": PieceFacts(
        frozenset({"fish", "thumb", "underside"}), ("bed", "ship", "pen", "ask"), spoke=True
    ),
    "he said nothing; a scale, a knot, a price; the sea; until four": PieceFacts(
        frozenset({"scale", "knot", "price"}), ("fern", "gull", "pen", "tell"), sea=True, hour=4
    ),
}


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


def tell_moods(folder):
    """Four bars of the flat's music in every mood, as loud as each other: measured and drawn."""
    score = read_score("dusk", read_sounds(paths.story() / "music.yaml")["music"]["dusk"])
    four = replace(excerpt(score, range(1, 5)), hiss=-120.0)
    sheet = Sheet()
    tell("| mood | notes a second | middle of the power, Hz | key | LUFS |")
    tell("|---|---|---|---|---|")
    for mood in ("plain", *ARRANGEMENTS):
        made = in_mood(four, mood, 1)
        loop = compose(made, 1)
        tonic, is_major = home(made)
        tell(
            f"| {mood} | {len(perform(made, 1)) / made.seconds:.2f} | {centroid(loop):.0f} | {_NOTES[tonic]} "
            f"{'major' if is_major else 'minor'} | {loudness(loop):.1f} |"
        )
        windows = np.lib.stride_tricks.sliding_window_view(loop.mean(axis=1), 4096)[::2048]
        size = np.abs(np.fft.rfft(windows * np.hanning(4096)))[:, : int(4000 / SAMPLE_RATE * 4096)]
        sheet.spectra(mood, 20 * np.log10(np.maximum(size / 60, 1e-6)), to=4)
    path = folder / "moods.jpg"
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
    folder = Path(next((each for each in arguments if each[0] != "-"), "docs/pictures"))
    (tell_moods if "--moods" in arguments else tell_pieces)(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
