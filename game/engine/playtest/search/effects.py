"""Takes what choices did to the story's variables; tells what a choice is likely to do again.

Learned from play, so that it holds for whatever a writer calls on the way. It adds up in any
order: for numbers the sum and the times, for LISTs how often an item came.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.engine.playtest.search.promised import Changes
    from game.engine.playtest.search.reading import Held


_ONCE: Final = 6
"""One of so many times is enough for what comes but once."""


class Effects:
    """What each choice does, by the number of its place.

    Keys of the counts: ``place``, how often it was taken; ``place|name``, the sum of what it
    added to a number; ``place|name|+item``, ``place|name|-item`` and ``place|name|=text``, how
    often it gave or took an item or set a text or a truth. *promised* is what choices hand on, to
    be set by another that follows (`promised`).
    """

    def __init__(
        self,
        counts: Mapping[str, int] | None = None,
        promised: Mapping[int, Changes] | None = None,
    ) -> None:
        self.counts: Counter[str] = Counter()
        self._promised = promised or {}
        self._of: dict[int, dict[str, dict[str, int]]] = {}
        self.add(counts or {})

    def note(self, place: int, before: Mapping[str, Held], after: Mapping[str, Held]) -> None:
        """The choice at *place* was taken, and this came of it up to the next wait."""
        self.counts[str(place)] += 1
        for name, held in after.items():
            if (was := before.get(name)) != held:
                for what, count in _changes(was, held):
                    self._count(place, name, what, count)

    def add(self, counts: Mapping[str, int]) -> None:
        """What others have noted."""
        for key, count in counts.items():
            place, _, rest = key.partition("|")
            if rest:
                name, _, what = rest.partition("|")
                self._count(int(place), name, what, count)
            else:
                self.counts[key] += count

    def taken(self, place: int) -> int:
        """How often that choice was taken."""
        return self.counts[str(place)]

    def after(
        self, place: int, values: Mapping[str, Held], names: Iterable[str]
    ) -> dict[str, Held]:
        """The *values* of *names* as the choice at *place* would leave them: numbers on the
        average, all else when it came oftener than not.
        """
        result = {name: values[name] for name in names if name in values}
        times = max(1, self.counts[str(place)])
        known = self._of.get(place, {})
        for name in names:
            brought = known.get(name, {})
            for what, count in sorted(brought.items(), key=lambda each: each[::-1]):
                if not what or count * _share(what, brought, times) >= times:
                    result[name] = _changed(result.get(name), what, count, times)
        for name, what in self._promised.get(place, ()):
            if name in result:
                result[name] = frozenset({what[1:]}) if what[0] == "+" else what[1:]
        return result

    def changes(self, place: int) -> Iterator[tuple[str, str]]:
        """Each variable and change, but of numbers, that the choice was seen to bring."""
        for name, known in self._of.get(place, {}).items():
            yield from ((name, what) for what in known if what)

    def told(self) -> Iterator[tuple[int, str, str, float]]:
        """Each place, variable and change as a `Need` names it, with how much on the average."""
        for place, changes in self._promised.items():
            yield from ((place, name, what, 1.0) for name, what in changes)
        for place, known in sorted(self._of.items()):
            times = max(1, self.counts[str(place)])
            for name, noted in sorted(known.items()):
                items = sum(n for what, n in noted.items() if what[:1] == "+")
                items -= sum(n for what, n in noted.items() if what[:1] == "-")
                if items:  # so many more, or fewer
                    yield place, name, ">" if items > 0 else "<", abs(items) / times
                for what, count in sorted(noted.items()):
                    if what:
                        yield place, name, what, count / times
                    elif count:
                        yield place, name, ">" if count > 0 else "<", abs(count) / times

    def _count(self, place: int, name: str, what: str, count: int) -> None:
        self.counts[f"{place}|{name}|{what}" if what else f"{place}|{name}"] += count
        known = self._of.setdefault(place, {}).setdefault(name, {})
        known[what] = known.get(what, 0) + count


def _share(what: str, brought: Mapping[str, int], times: int) -> int:
    """One of how many *times* a change must have come to be likely.

    What comes to stay is seldom seen to come: it was there before.
    """
    if what == "=True":
        return times
    stays = what[0] == "+" and not any(other[:1] == "-" for other in brought)
    return _ONCE if stays else 2


def _changes(was: Held | None, held: Held) -> Iterator[tuple[str, int]]:
    """What became of one value, each with how much."""
    if isinstance(held, frozenset):
        before = was if isinstance(was, frozenset) else frozenset()
        yield from ((f"+{item}", 1) for item in held - before)
        yield from ((f"-{item}", 1) for item in before - held)
    elif isinstance(held, bool | str) or not isinstance(was, int | float):
        yield f"={held}", 1
    else:
        yield "", round(held - was)


def _changed(held: Held | None, what: str, count: int, times: int) -> Held:
    if what.startswith("+"):
        return (held if isinstance(held, frozenset) else frozenset()) | {what[1:]}
    if what.startswith("-"):
        return (held if isinstance(held, frozenset) else frozenset()) - {what[1:]}
    if what.startswith("="):
        text = what[1:]
        return text == "True" if isinstance(held, bool) else text
    return (held if isinstance(held, int | float) else 0) + count / times
