"""What plays compiled ink: a runtime's words (`Said`, `StoryFault`) and the protocol it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from contextlib import AbstractContextManager

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.session.beats import Choice

Value: TypeAlias = int | float | bool | str | frozenset[str]
"""An Ink variable in Python; a LIST is the set of its items' names, without the list's own."""

Scalar: TypeAlias = int | float | bool | str
Externals: TypeAlias = "Mapping[str, Callable[..., Scalar]]"


@dataclass(frozen=True, slots=True)
class Said:
    """One continuation: a line (without its newline), its tags, and where the story stood before
    it, as a runtime path."""

    text: str
    tags: tuple[str, ...]
    path: str


class StoryFault(Exception):  # noqa: N818 - a fault is what a writer calls it
    """The story cannot go on from here: an error that only playing it could show.

    `diagnostic` gives the place in the Ink source. Codes: INK900 ink runtime error, INK901 the
    runtime gave up (division by zero, a function used without a value, …), INK902 no end within
    the time limit.
    """

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.render())
        self.diagnostic = diagnostic


class SourceMap(Protocol):
    """Finds a runtime path in the Ink source."""

    def span_of(self, path: str) -> Span | None: ...


class Runtime(Protocol):
    """Plays one compiled story. Not to be copied, nor used from two threads."""

    @property
    def can_continue(self) -> bool: ...

    def restart(self, seed: int) -> None:
        """Go back to the first line, with other dice."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What ink warned of so far."""

    def cont(self) -> Said:
        """The next line. Raises `StoryFault`, and what an external raised."""

    def quiet(self) -> AbstractContextManager[None]:
        """While entered, `cont` keeps panics off the terminal once for many lines, not for each."""

    def hear(self, names: Iterable[str]) -> None:
        """Note when these VARs are assigned, for `changed`. KeyError for an unknown one."""

    def changed(self) -> frozenset[str]:
        """Of the VARs heard, those assigned since this was last asked; all of them after a load."""

    def said(self) -> str:
        """The words of the last line, also of one that a fault cut short."""

    def stands(self) -> Span | None:
        """Where in the source the story stands. None if that is not known."""

    def global_tags(self) -> tuple[str, ...]:
        """The tags at the head of the story (its title, its author)."""

    def choices(self) -> tuple[Choice, ...]: ...

    def choose(self, index: int) -> None:
        """Take a choice that is offered now; ValueError for any other index."""

    def go_to(self, path: str) -> None:
        """Divert to a knot or stitch; ValueError when there is none."""

    def variable(self, name: str) -> Value:
        """KeyError when the story declares no such VAR."""

    def set_variable(self, name: str, value: Scalar) -> None:
        """Set a VAR to a value of its own kind (for a LIST: names of items, with commas)."""

    def save(self) -> str:
        """The whole state as text, for `load` alone to read."""

    def load(self, state: str) -> None:
        """Return to a state that this same runtime or its twin has saved."""

    def adopt(self, state: str) -> None:
        """Load a state from a file: ValueError, with nothing changed, when it cannot be read."""
