"""One level of a weave while it is generated, and the loose ends it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.ink.nodes import Choice, Gather, Weave

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.ink.codegen.runtime import Container


@dataclass(frozen=True, slots=True, eq=False)
class LooseEnd:
    """A choice or gather, the weave it stands in, and the container that still needs a way out."""

    point: Choice | Gather
    weave: Weave
    container: Container


class Strand:
    """One level of a weave while it is generated.

    `here` is the container of the latest gather; `last` the latest choice or gather, and
    `under_choice` whether content belongs to it. `inner` is the next strand outwards with no
    braces between, `outer` the next one beyond braces; `nested` tells whether there are braces.
    """

    __slots__ = (
        "choices", "choices_since_gather", "gathers", "here", "inner", "last", "loose", "nested",
        "node", "outer", "root", "under_choice",
    )  # fmt: skip

    def __init__(self, node: Weave, root: Container, around: Sequence[Strand | None]) -> None:
        self.node = node
        self.root = root
        self.here = root
        self.loose: list[LooseEnd] = []
        self.last: LooseEnd | None = None
        self.under_choice = False
        self.choices_since_gather = False
        self.choices = 0
        self.gathers = 0
        self.inner: Strand | None = None
        self.outer: Strand | None = None
        self.nested = False
        for strand in reversed(around):
            if strand is None:
                self.nested = True
            elif not self.nested:
                self.inner = self.inner or strand
            else:
                self.outer = self.outer or strand

    @property
    def end(self) -> Container:
        """Where ordinary content goes."""
        return self.last.container if self.under_choice and self.last is not None else self.here

    def next_point(self, point: LooseEnd) -> None:
        """A choice or gather was generated: it is loose until something ties it."""
        self.loose.append(point)
        self.last = point
        self.under_choice = isinstance(point.point, Choice)

    def tied(self, point: LooseEnd) -> None:
        """Something follows *point* now."""
        if point in self.loose:
            self.loose.remove(point)
        elif self.loose:
            # Tied before: the reference compiler then drops its latest loose end, and the JSON is
            # to be the same.
            self.loose.pop()

    def hand_outwards(self) -> None:
        """Leave what is still loose to the weave around this one."""
        for end in reversed(self.loose.copy()):
            beyond_braces = self.nested and isinstance(end.point, Gather)
            to = self.inner or (self.outer if beyond_braces else None)
            if to is not None:
                to.loose.append(end)
                self.loose.remove(end)
