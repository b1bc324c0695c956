"""The runtime's objects as they are generated: containers, jumps, choice points, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span

VISITS: Final = 1
TURNS: Final = 2
START_ONLY: Final = 4

Path = tuple[str, ...]
Token = str | int | float | bool | dict[str, object]
"""What is written to JSON as it stands."""


class Placed:
    """Something whose position in the story matters, because it refers or is referred to."""

    __slots__ = ("index", "parent")

    def __init__(self) -> None:
        self.parent: Container | None = None
        self.index = -1

    @property
    def path(self) -> Path:
        """Names and indexes from the story's root to here."""
        if self.parent is None:
            return ()
        return (*self.parent.path, str(self.index))


class Container(Placed):
    """A list of content, with named containers beside it that are only reached by diverts."""

    __slots__ = ("_path", "at", "content", "flags", "marks", "name", "named")

    def __init__(self, name: str = "", at: Span | None = None, flags: int = 0) -> None:
        super().__init__()
        self.name = name
        self.content: list[Token | Placed] = []
        self.named: dict[str, Container] = {}
        self.flags = flags
        self.at = at
        self.marks: list[tuple[int, Span]] = []
        self._path: Path | None = None

    @property
    def path(self) -> Path:
        """Like any other's, but a name takes the place of the index. Ask only when all stands."""
        if self._path is None:
            if self.parent is None:
                self._path = ()
            else:
                self._path = (*self.parent.path, self.name or str(self.index))
        return self._path

    def add(self, *items: Token | Placed) -> None:
        """Append content."""
        content = self.content
        for item in items:
            if isinstance(item, Placed):
                item.parent = self
                item.index = len(content)
                if isinstance(item, Container) and item.name:
                    self.named[item.name] = item
            content.append(item)

    def add_named(self, child: Container) -> None:
        """Put a container beside the content."""
        child.parent = self
        self.named[child.name] = child

    def mark(self, at: Span) -> None:
        """What is added next was written at *at*."""
        self.marks.append((len(self.content), at))

    def absorb(self, other: Container) -> None:
        """Append another's content, as if it had been added here."""
        shift = len(self.content)
        self.marks.extend((index + shift, at) for index, at in other.marks)
        self.add(*other.content)


class Jump(Placed):
    """A divert: `kind` is the JSON key; it leads to a place, a variable's value or an external."""

    __slots__ = ("arguments", "conditional", "external", "kind", "target", "variable")

    def __init__(self, kind: str = "->", target: Placed | None = None) -> None:
        super().__init__()
        self.kind = kind
        self.target = target
        self.variable = ""
        self.external = ""
        self.conditional = False
        self.arguments = 0


class Pointer(Placed):
    """A place as a value."""

    __slots__ = ("target",)

    def __init__(self, target: Placed | None = None) -> None:
        super().__init__()
        self.target = target


class Count(Placed):
    """How often a place was visited."""

    __slots__ = ("target",)

    def __init__(self, target: Placed | None = None) -> None:
        super().__init__()
        self.target = target


class ChoicePoint(Placed):
    """Where a choice is offered."""

    __slots__ = ("flags", "target")

    def __init__(self, target: Container, flags: int) -> None:
        super().__init__()
        self.target = target
        self.flags = flags


class Literal(Placed):
    """The value of a constant; `token` is put in when all parts stand."""

    __slots__ = ("name", "token")

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.token: Token | None = None


class NoOp(Placed):
    """Nothing, to be jumped to."""

    __slots__ = ()
