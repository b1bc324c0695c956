"""A score and some of its bars in, a shorter score of those bars out: what a test has time for."""

from __future__ import annotations

from dataclasses import replace


def excerpt(score, bars):
    """*score* with nothing but *bars* (numbers from 1), in their order, one after the other.

    A player is there in the bars that are left of its own.
    """
    places = {bar: place for place, bar in enumerate(bars)}
    metre = score.metre

    def moved(at):
        bar = int(at // metre) + 1
        return places[bar] * metre + at % metre if bar in places else None

    chords = sorted(
        (to, beats, each) for at, beats, each in score.chords if (to := moved(at)) is not None
    )
    melody, counter = (
        tuple(
            sorted(
                (replace(tune, at=to) for tune in tunes if (to := moved(tune.at)) is not None),
                key=lambda tune: tune.at,
            )
        )
        for tunes in (score.melody, score.counter)
    )
    layers = []
    for layer in score.layers:
        there = [places[bar] + 1 for bar in bars if layer.bars[0] <= bar <= layer.bars[1]]
        if there:
            layers.append(replace(layer, bars=(min(there), max(there))))
    return replace(
        score,
        bars=len(bars),
        chords=tuple(chords),
        melody=melody,
        counter=counter,
        layers=tuple(layers),
    )


def ends(score, count):
    """The first and last *count* bars of *score*: it goes over its seam as the whole does."""
    if score.bars <= 2 * count:
        return score
    last = score.bars + 1
    return excerpt(score, (*range(1, count + 1), *range(last - count, last)))
