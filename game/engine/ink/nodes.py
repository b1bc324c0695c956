"""What the parser hands on: frozen nodes, each with the place where it was written.

Nodes compare by identity: two lines that say the same are two lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """An identifier and where it stands."""

    text: str
    at: Span


# Expressions ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Number:
    """A literal int (32 bits), float or bool."""

    value: float | int | bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class String:
    """A quoted string: text and inline logic."""

    parts: tuple[Node, ...]
    at: Span

    @property
    def plain(self) -> str | None:
        """The text, when there is nothing but text."""
        first = self.parts[0] if len(self.parts) == 1 else None
        return first.text if isinstance(first, Text) else None


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """A variable, constant, list item, or the read count of a place: ``a`` or ``a.b.c``."""

    path: tuple[Name, ...]
    at: Span

    @property
    def name(self) -> str:
        """The dotted name."""
        path = self.path  # of one part nearly always, and asked for a million times by a search
        return path[0].text if len(path) == 1 else ".".join(part.text for part in path)


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A call of a function, an EXTERNAL or a built-in."""

    name: Name
    args: tuple[Expression, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """A divert target as a value: ``-> place``."""

    divert: Divert
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Unary:
    """``-x`` (native ``_``) or ``not x`` (native ``!``)."""

    native: str
    inner: Expression
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Binary:
    """Two sides and the runtime's name of the operator; *at* is the operator's place."""

    native: str
    left: Expression
    right: Expression
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class ListValue:
    """A list written out: ``(a, list.b)``, or the empty ``()``."""

    items: tuple[Name, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """``x++``, ``x--``, ``x += e`` and ``x -= e``."""

    name: Name
    amount: Expression | None
    up: bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class AllOf:
    """Several conditions of one choice."""

    conditions: tuple[Expression, ...]
    at: Span


Expression = Number | String | Variable | Call | Target | Unary | Binary | ListValue | Step | AllOf


# Content ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """Words to show; a line's end is the text ``\\n``."""

    text: str
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Glue:
    """``<>``."""

    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class TagMark:
    """The start (``#``) or the end of a tag; what is between them is ordinary content."""

    opens: bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Content that belongs together and has no meaning of its own."""

    parts: tuple[Node, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Output:
    """``{expression}``: its value, printed."""

    value: Expression
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Divert:
    """``-> place(arguments)``, as a jump, a tunnel or a thread; `path` is None for a bare arrow."""

    path: tuple[Name, ...] | None
    args: tuple[Expression, ...]
    at: Span
    tunnel: bool = False
    thread: bool = False

    @property
    def name(self) -> str:
        """The dotted name of the place."""
        return ".".join(part.text for part in self.path or ())


@dataclass(frozen=True, slots=True, eq=False)
class TunnelOnwards:
    """``->->``, perhaps with a place to go to instead."""

    after: Divert | None
    at: Span


class Kind(Flag):
    """How a sequence picks its element."""

    STOPPING = auto()
    CYCLE = auto()
    SHUFFLE = auto()
    ONCE = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Sequence:
    """``{a|b}`` and its kin; an element is None when it is blank."""

    kind: Kind
    elements: tuple[Weave | None, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """One outcome of a conditional.

    `own` is the branch's condition, or the value to match when `matches`. A branch with neither
    `own` nor `is_else` is the true branch of its conditional's test.
    """

    own: Expression | None
    body: Weave | None
    is_else: bool
    matches: bool
    inline: bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Conditional:
    """``{test: a|b}`` and the multi-line forms; `test` is None when each branch has its own."""

    test: Expression | None
    branches: tuple[Branch, ...]
    at: Span


# Statements -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """``* label {condition} start [only] inner``."""

    depth: int
    label: Name | None
    condition: Expression | None
    start: Group | None
    only: Group | None
    inner: Group
    once: bool
    fallback: bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Gather:
    """``- (label)``."""

    depth: int
    label: Name | None
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Weave:
    """Content at one level of indentation; deeper levels are weaves inside it."""

    base: int
    content: tuple[Node, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Assign:
    """``~ x = e``, or ``~ temp x = e``."""

    name: Name
    value: Expression
    temp: bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Do:
    """``~ f()`` and ``~ x++``: an expression for its effect; `pop` drops a call's value."""

    value: Expression
    pop: bool
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Return:
    """``~ return``, perhaps with a value."""

    value: Expression | None
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class VarDecl:
    """``VAR x = e``."""

    name: Name
    value: Expression
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class ConstDecl:
    """``CONST x = e``."""

    name: Name
    value: Expression
    at: Span

    @property
    def plain(self) -> str | float | int | bool | None:
        """The number or the text, when it is one."""
        value = self.value
        if isinstance(value, Number):
            return value.value
        return value.plain if isinstance(value, String) else None


@dataclass(frozen=True, slots=True, eq=False)
class ListItem:
    """One item of a LIST, its number worked out."""

    name: Name
    value: int
    chosen: bool


@dataclass(frozen=True, slots=True, eq=False)
class ListDecl:
    """``LIST x = a, (b), c = 5``."""

    name: Name
    items: tuple[ListItem, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class External:
    """``EXTERNAL f(a, b)``."""

    name: Name
    params: int
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Note:
    """``TODO: …``."""

    text: str
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Include:
    """``INCLUDE file``; the file is read later, so that this one can be cached alone."""

    file: str
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Parameter:
    """A knot's, stitch's or function's parameter."""

    name: Name
    by_reference: bool
    is_target: bool


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """A knot (level 1), stitch (2) or the whole story (0)."""

    name: Name
    level: int
    params: tuple[Parameter, ...] | None
    function: bool
    body: Weave | None
    flows: tuple[Flow, ...]
    labels: tuple[Choice | Gather, ...]
    returns: tuple[Return, ...]
    at: Span


Node = (
    Text | Glue | TagMark | Group | Output | Divert | TunnelOnwards | Sequence | Conditional
    | Choice | Gather | Weave | Assign | Do | Return | VarDecl | ConstDecl | ListDecl | External
    | Note | Include | Flow
)  # fmt: skip
