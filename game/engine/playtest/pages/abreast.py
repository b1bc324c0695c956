"""Things in a row and where each would like to stand in; where they stand without overlap out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def abreast(
    row: Sequence[str],
    wanted: Mapping[str, float],
    half: Callable[[str], float],
    weights: Mapping[str, float],
) -> dict[str, float]:
    """The middles, in the order of *row*, each at least both halves' width from the next.

    The sum of the weighted squares of what each has to give way is the least there is: with the
    widths taken off this is isotonic regression, solved by pooling neighbours that would cross.
    """
    offsets, at = [], 0.0
    for n, name in enumerate(row):
        at += half(row[n - 1]) + half(name) if n else 0.0
        offsets.append(at)
    pools: list[tuple[float, float, int]] = []  # value, weight, how many
    for name, offset in zip(row, offsets, strict=True):
        value, weight, count = wanted[name] - offset, weights.get(name, 1.0), 1
        while pools and pools[-1][0] > value:
            other, heavy, more = pools.pop()
            value = (value * weight + other * heavy) / (weight + heavy)
            weight, count = weight + heavy, count + more
        pools.append((value, weight, count))
    values = [value for value, _, count in pools for _ in range(count)]
    return {n: v + o for n, v, o in zip(row, values, offsets, strict=True)}
