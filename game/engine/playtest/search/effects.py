"""Takes what choices did to the story's variables; tells what a choice is likely to do again.

Learned from play, so that it holds for whatever a writer calls on the way. It adds up in any
order: for numbers the sum and the times, for LISTs how often an item came.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.engine.playtest.search.reading import Held


class Effects:
    """What each choice does, by the number of its place.

    Keys of the counts: ``place``, how often it was taken; ``place|name``, the sum of what it
    added to a number; ``place|name|+item``, ``place|name|-item`` and ``place|name|=text``, how
    often it gave or took an item or set a text or a truth.
    """

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        self.counts: Counter[str] = Counter(counts or {})
        self._of: dict[int, dict[str, list[tuple[str, int]]]] | None = None

    def note(self, place: int, before: Mapping[str, Held], after: Mapping[str, Held]) -> None:
        """The choice at *place* was taken, and this came of it up to the next wait."""
        self.counts[str(place)] += 1
        for name, held in after.items():
            if (was := before.get(name)) != held:
                self._changed(f"{place}|{name}", was, held)
        self._of = None

    def add(self, counts: Mapping[str, int]) -> None:
        """What others have noted."""
        self.counts.update(counts)
        self._of = None

    def taken(self, place: int) -> int:
        """How often that choice was taken."""
        return self.counts[str(place)]

    def after(
        self, place: int, values: Mapping[str, Held], names: Iterable[str]
    ) -> dict[str, Held]:
        """The *values* of *names* as the choice at *place* would leave them, on the average."""
        result = {name: values[name] for name in names if name in values}
        times = max(1, self.counts[str(place)])
        known = self._by_place().get(place, {})
        for name in names:
            for what, count in known.get(name, ()):
                result[name] = _changed(result.get(name), what, count, times)
        return result

    def told(self) -> Iterator[tuple[int, str, str, float]]:
        """Each place, variable and change as a `Need` names it, with how much on the average."""
        for place, known in self._by_place().items():
            times = max(1, self.counts[str(place)])
            for name, changes in known.items():
                for what, count in changes:
                    if what:
                        yield place, name, what, count / times
                    elif count:
                        yield place, name, ">" if count > 0 else "<", abs(count) / times

    def _by_place(self) -> dict[int, dict[str, list[tuple[str, int]]]]:
        if self._of is None:
            self._of = {}
            for key, count in sorted(self.counts.items()):
                place, _, rest = key.partition("|")
                if rest:
                    name, _, what = rest.partition("|")
                    self._of.setdefault(int(place), {}).setdefault(name, []).append((what, count))
        return self._of

    def _changed(self, key: str, was: Held | None, held: Held) -> None:
        if isinstance(held, frozenset):
            gained = held - was if isinstance(was, frozenset) else held
            self.counts.update(f"{key}|+{item}" for item in gained)
            if isinstance(was, frozenset):
                self.counts.update(f"{key}|-{item}" for item in was - held)
        elif isinstance(held, bool | str) or not isinstance(was, int | float):
            self.counts[f"{key}|={held}"] += 1
        else:
            self.counts[key] += round(held - was)


def _changed(held: Held | None, what: str, count: int, times: int) -> Held:
    if what.startswith("+"):
        return (held if isinstance(held, frozenset) else frozenset()) | {what[1:]}
    if what.startswith("-"):
        return (held if isinstance(held, frozenset) else frozenset()) - {what[1:]}
    if what.startswith("="):
        text = what[1:]
        return text == "True" if isinstance(held, bool) else text
    return (held if isinstance(held, int | float) else 0) + count / times
