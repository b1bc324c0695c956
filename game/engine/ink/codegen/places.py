"""Instruments a story: has the runtime count every line, choice and branch as it plays.

The counters are the runtime's own visit counts, so they are in every saved state. Nothing that a
shuffle or a saved state depends on may change, above all no path: a counted line is one token put
in a container in the token's place, a counted branch is its own container with a flag, and the
outcome "none of these" is a container after the last conditional jump, before which nothing moves.
A choice is counted as offered or withheld like a line, in the place of its condition's last token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.ink.codegen.json_out import path_string
from game.engine.ink.codegen.runtime import START_ONLY, VISITS, ChoicePoint, Container, Jump, NoOp
from game.engine.ink.coverage import Place, PlaceKind
from game.engine.ink.shown import is_shown_line, line_counter, plain_text, tags_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Branch, Choice, Conditional, Sequence, Text
    from game.engine.ink.parsed import Line
    from game.engine.ink.scopes import Scope

_COUNTED = VISITS | START_ONLY


@dataclass(frozen=True, slots=True)
class _Counter:
    kind: PlaceKind
    at: Span
    what: str
    knot: str
    ghost: bool
    container: Container


class Places:
    """Collects what is counted while a story is generated."""

    __slots__ = ("_counters", "_lines")

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = {id(line_counter(line)): line for line in lines if is_shown_line(line)}
        self._counters: list[_Counter] = []

    def is_line(self, node: Text) -> bool:
        """Whether *node* is the one by which its line is counted."""
        return id(node) in self._lines

    def line(self, node: Text, token: str, scope: Scope) -> Container:
        """The token of a line, counted."""
        line = self._lines[id(node)]
        here = Container(at=line.at)
        here.add(token)
        self._note(PlaceKind.LINE, line.at, plain_text(line.parts), scope, here)
        return here

    def choice(self, node: Choice, taken: Container, scope: Scope) -> None:
        """A choice; it is counted as taken by what follows from it."""
        what, ghost = _of_choice(node)
        self._note(PlaceKind.CHOICE, node.at, what, scope, taken, ghost=ghost)

    def condition(self, node: Choice, here: Container, scope: Scope) -> None:
        """The condition of a choice, just generated: counted when it is true and when it is false.

        Its last token goes into a container in the token's place. There the value is looked at,
        and one of two counted containers is passed.
        """
        last, end = here.content.pop(), NoOp()
        tested, withheld, offered = (Container(at=node.at) for _ in range(3))
        jump = Jump(target=offered)
        jump.conditional = True
        withheld.add("nop")
        offered.add("nop")
        tested.add(last, "du", jump, withheld, Jump(target=end), offered, end)
        here.add(tested)
        what, ghost = _of_choice(node)
        self._note(PlaceKind.WITHHELD, node.at, what, scope, withheld, ghost=ghost)
        self._note(PlaceKind.OFFERED, node.at, what, scope, offered, ghost=ghost)

    def offer(self, node: Choice, point: ChoicePoint, scope: Scope) -> Container:
        """A choice without a condition: counted as offered where the flow comes by it."""
        here = Container(at=node.at)
        here.add(point)
        what, ghost = _of_choice(node)
        self._note(PlaceKind.OFFERED, node.at, what, scope, here, ghost=ghost)
        return here

    def branch(
        self, whole: Conditional, node: Branch, here: Container, body: Container, scope: Scope
    ) -> None:
        """A branch of a conditional; after the last one, that none was taken."""
        number = whole.branches.index(node) + 1
        what = "else" if node.is_else else f"branch {number}" if len(whole.branches) > 2 else "true"
        self._note(PlaceKind.BRANCH, node.at, what, scope, body)
        if node is whole.branches[-1] and not node.is_else:
            none_of_these = Container(at=whole.at)
            none_of_these.add("nop")
            here.add(none_of_these)
            self._note(PlaceKind.BRANCH, whole.at, "none", scope, none_of_these)

    def element(self, whole: Sequence, index: int, body: Container, scope: Scope) -> None:
        """An element of a sequence."""
        element = whole.elements[index]
        at = element.at if element is not None else whole.at
        self._note(PlaceKind.BRANCH, at, f"element {index + 1}", scope, body)

    def table(self) -> tuple[Place, ...]:
        """Every place that is counted, with its path. Ask only when the story is finished."""
        return tuple(
            Place(c.kind, c.at, c.what, c.knot, path_string(c.container.path), ghost=c.ghost)
            for c in self._counters
        )

    def _note(  # noqa: PLR0913 (what a counter consists of)
        self,
        kind: PlaceKind,
        at: Span,
        what: str,
        scope: Scope,
        container: Container,
        *,
        ghost: bool = False,
    ) -> None:
        container.flags |= _COUNTED
        knot = scope.name.strip() if scope.level else ""
        self._counters.append(_Counter(kind, at, what, knot, ghost, container))


def _of_choice(node: Choice) -> tuple[str, bool]:
    """What it shows, and whether it is only a ghost."""
    parts = [part for g in (node.start, node.only) if g is not None for part in g.parts]
    return plain_text(parts), "ghost" in tags_of([*parts, *node.inner.parts])
