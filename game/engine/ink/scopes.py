"""Finds what names mean: places by path, variables by scope, list items by list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.nodes import Assign, Choice, Flow, Gather, ListDecl, VarDecl

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.ink.nodes import ConstDecl, External, ListItem, Name, Parameter

Place = Flow | Choice | Gather
"""What a divert can lead to."""
Declaration = VarDecl | ListDecl | Assign


class Scope:
    """The names of one flow: its labels, stitches, parameters and variables.

    `declared` fills up while code is generated, in the order of the story: a divert through a
    variable only sees variables that stand before it.
    """

    __slots__ = ("declared", "flow", "flows", "labels", "level", "name", "params", "parent")

    def __init__(self, flow: Flow, parent: Scope | None) -> None:
        self.flow = flow
        self.parent = parent
        self.level = flow.level
        self.name = flow.name.text
        gathers_first = sorted(flow.labels, key=lambda point: isinstance(point, Choice))
        self.labels: dict[str, Choice | Gather] = {
            p.label.text: p for p in gathers_first if p.label is not None
        }
        self.params: dict[str, Parameter] = {p.name.text: p for p in flow.params or ()}
        self.declared: dict[str, Declaration] = {}
        self.flows: dict[str, Scope] = {}
        for inner in flow.flows:
            self.flows[inner.name.text] = Scope(inner, self)

    @property
    def root(self) -> Scope:
        """The story's own scope."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def named(self, name: str) -> Place | None:
        """What *name* means in this flow, not further out; a knot sees into its stitches."""
        if name in self.labels:
            return self.labels[name]
        if self.level and name == self.name:
            return self.flow
        return self._within(name)

    def _within(self, name: str) -> Place | None:
        if name in self.flows:
            return self.flows[name].flow
        if self.level == 1:
            for stitch in self.flows.values():
                if name in stitch.labels:
                    return stitch.labels[name]
        return None

    def all_flows(self) -> Iterator[Scope]:
        """Every knot and stitch of the story below this one."""
        for scope in self.flows.values():
            yield scope
            yield from scope.all_flows()


def find_place(scope: Scope, path: Sequence[Name]) -> Place | None:
    """Where ``a.b.c``, written in *scope*, leads: `a` is looked for outwards, the rest inwards."""
    found = find_first(scope, path[0].text)
    for name in path[1:]:
        if not isinstance(found, Flow):
            return None
        found = _next(_scope_of(scope.root, found), name.text)
    return found


def find_first(scope: Scope | None, name: str) -> Place | None:
    """What *name*, written in *scope*, means there or further out."""
    while scope is not None:
        if (found := scope.named(name)) is not None:
            return found
        scope = scope.parent
    return None


def _next(scope: Scope | None, name: str) -> Place | None:
    if scope is None:
        return None
    if scope.level == 2:
        return scope.labels.get(name)
    if name in scope.flows:
        return scope.flows[name].flow
    if name in scope.labels:
        return scope.labels[name]
    return scope.named(name) if name != scope.name else None


def _scope_of(root: Scope, flow: Flow) -> Scope | None:
    for scope in root.all_flows():
        if scope.flow is flow:
            return scope
    return None


class Symbols:
    """Everything a story declares, whatever the place: constants, lists, externals, scopes."""

    __slots__ = ("_items", "constants", "externals", "lists", "redefined", "root", "suspects")

    def __init__(
        self, root: Scope, declared: Sequence[ConstDecl | ListDecl], suspects: frozenset[str]
    ) -> None:
        self.root = root
        self.constants: dict[str, ConstDecl] = {}
        self.lists: dict[str, ListDecl] = {}
        self.externals: dict[str, External] = {}
        self.suspects = suspects
        self.redefined: list[tuple[ConstDecl, ConstDecl]] = []  # the earlier, the later
        self._items: dict[str, list[tuple[ListDecl, ListItem]]] = {}
        for one in declared:
            if isinstance(one, ListDecl):
                self.lists[one.name.text] = one
                continue
            if one.name.text in self.constants:
                self.redefined.append((self.constants[one.name.text], one))
            self.constants[one.name.text] = one
        for named in self.lists.values():
            self._index(named)

    def items_named(self, dotted: str) -> list[tuple[ListDecl, ListItem]]:
        """The list items that ``item`` or ``list.item`` can mean."""
        return self._items.get(dotted, [])

    def _index(self, declared: ListDecl) -> None:
        by_name = {item.name.text: item for item in declared.items}  # the last of a name
        for name, item in by_name.items():
            self._items.setdefault(name, []).append((declared, item))
            self._items[f"{declared.name.text}.{name}"] = [(declared, item)]


def variable_kind(scope: Scope, name: str) -> str:
    """``argument``, ``temp``, ``global``, or nothing when *name* is no variable in *scope*."""
    if name in scope.params:
        return "argument"
    if scope.level and name in scope.declared:
        return "temp"
    return "global" if name in scope.root.declared else ""
