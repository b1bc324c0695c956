"""Checks that no two things of a story have a name that would make one of them unreachable."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.lexer import BUILT_INS, RESERVED
from game.engine.ink.nodes import (
    Assign,
    Choice,
    ConstDecl,
    Number,
    String,
    Target,
    VarDecl,
)
from game.engine.ink.scopes import Scope, find_first

if TYPE_CHECKING:
    from collections.abc import Container

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.nodes import Expression, Flow, ListDecl, Name
    from game.engine.ink.scopes import Symbols


def check_names(symbols: Symbols, passed: Container[Flow]) -> list[Diagnostic]:
    """Every collision in the story, once it is generated and all declarations are known.

    Knots that have *passed* before, with the same names around, are not looked into.
    """
    check = _Check(symbols, passed)
    check.lists()
    for constant in symbols.constants.values():
        check.variable(constant.name, "constant", constant)
    for earlier, later in symbols.redefined:
        check.constant(earlier, later)
    for declared in symbols.root.declared.values():
        if isinstance(declared, VarDecl):
            check.variable(declared.name, "variable", declared)
    check.flow(symbols.root)
    return check.found


class _Check:
    def __init__(self, symbols: Symbols, passed: Container[Flow]) -> None:
        self.symbols = symbols
        self.passed = passed
        self.root = symbols.root
        self.found: list[Diagnostic] = []

    def lists(self) -> None:
        for declared in self.symbols.lists.values():
            if self._allowed(declared.name, "list") and self._not_a_knot(declared.name, "list"):
                self._not_in_lists(declared.name, "list", declared)
            self._items(declared)

    def _items(self, declared: ListDecl) -> None:
        seen: dict[str, Name] = {}
        for item in declared.items:
            if item.name.text in seen:
                self._taken(item.name, "list item", "list item", seen[item.name.text].at)
            seen[item.name.text] = item.name
            if self._allowed(item.name, "list item") and self._not_a_knot(item.name, "list item"):
                other = self.symbols.lists.get(item.name.text)
                if other is not None:
                    self._taken(item.name, "list item", "list", other.at)

    def variable(self, name: Name, what: str, node: VarDecl | ConstDecl) -> None:
        if self._allowed(name, what) and self._not_a_knot(name, what):
            self._not_in_lists(name, what, node)

    def constant(self, node: ConstDecl, later: ConstDecl) -> None:
        """A constant and a later one of its name, which is no harm if they are equal."""
        if not _equal(node.value, later.value):
            message = (
                f"'{node.name.text}' is another value on line {node.at.line} of {node.at.file}"
            )
            self.found.append(codes.CONSTANT.at(later.name.at, message))

    def flow(self, scope: Scope) -> None:
        """What stands in *scope*: its labels, parameters, temporaries and its own flows."""
        for point in scope.flow.labels:
            label = point.label
            if label is not None:
                self._label(scope, label, "choice" if isinstance(point, Choice) else "gather")
        self._parameters(scope)
        for declared in scope.declared.values():
            if isinstance(declared, Assign):
                self._temp(scope, declared)
        if len(set(scope.flow.flows)) < len(scope.flow.flows):
            self._twice(scope.flow)
        for inner in scope.flow.flows:
            if inner in self.passed:
                continue
            self._header(scope, inner)
            named = scope.flows[inner.name.text]
            self.flow(named if named.flow is inner else Scope(inner, scope))

    def _twice(self, story: Flow) -> None:
        """The same knot twice comes from a file that is included twice."""
        for flow, number in Counter(story.flows).items():
            if number > 1:
                file = f"{flow.at.file} is included more than once"
                message = f"'{flow.name.text}' is there {number} times, since {file}"
                self._tell(codes.NAME_TAKEN, flow.name, message)

    def _header(self, scope: Scope, flow: Flow) -> None:
        what = "function" if flow.function else "knot" if flow.level == 1 else "stitch"
        other = scope.flows[flow.name.text].flow
        if other is not flow:
            self._taken(other.name, what, what, flow.at)
        if not self._allowed(flow.name, what) or flow.level == 1:
            return
        if scope.level and not self._not_a_knot(flow.name, what):
            return
        self._not_in_lists(flow.name, what, None)
        self._not_a_global(flow.name, what)

    def _label(self, scope: Scope, label: Name, what: str) -> None:
        point = scope.labels[label.text]
        if point.label is not label:
            if point.label is not None:  # the last of a name is the one that is found
                self._taken(point.label, what, "label", label.at)
            return
        if not self._allowed(label, what) or not self._not_a_knot(label, what):
            return
        self._not_in_lists(label, what, None)
        self._not_a_global(label, what)
        if scope.level and label.text == scope.name:
            self._taken(label, what, "knot" if scope.level == 1 else "stitch", scope.flow.at)
        self._not_further_out(scope.parent, label, what)

    def _not_further_out(self, scope: Scope | None, label: Name, what: str) -> None:
        """A label would hide what has its name in the flows around its own."""
        while scope is not None:
            if label.text in scope.labels:
                self._taken(label, what, "label", scope.labels[label.text].at)
            elif label.text in scope.flows and scope.level:
                self._taken(label, what, "stitch", scope.flows[label.text].flow.at)
            scope = scope.parent

    def _parameters(self, scope: Scope) -> None:
        seen: set[str] = set()
        for param in scope.flow.params or ():
            if param.name.text in seen:
                self._taken(param.name, "parameter", "parameter", scope.flow.at)
            seen.add(param.name.text)
            if self._allowed(param.name, "parameter") and self._not_a_knot(param.name, "parameter"):
                self._not_in_lists(param.name, "parameter", None)
                self._not_a_global(param.name, "parameter")
                self._not_a_place(scope, param.name, "parameter")

    def _temp(self, scope: Scope, node: Assign) -> None:
        what = "temporary variable"
        if not self._allowed(node.name, what) or not self._not_a_knot(node.name, what):
            return
        self._not_in_lists(node.name, what, None)
        self._not_a_global(node.name, what)
        self._not_a_place(scope, node.name, what)
        if node.name.text in scope.params:
            self._taken(node.name, what, "parameter", scope.params[node.name.text].name.at)

    def _not_a_place(self, scope: Scope, name: Name, what: str) -> None:
        place = find_first(scope, name.text)
        if place is not None and place is not scope.flow:
            self._taken(name, what, "label or stitch", place.at)

    def _allowed(self, name: Name, what: str) -> bool:
        if name.text in RESERVED:
            self._tell(
                codes.RESERVED_NAME,
                name,
                f"'{name.text}' is a word of ink, not a name for a {what}",
            )
        elif name.text in BUILT_INS:
            self._tell(
                codes.RESERVED_NAME,
                name,
                f"'{name.text}' is a built-in function, not a name for a {what}",
            )
        else:
            return True
        return False

    def _not_a_knot(self, name: Name, what: str) -> bool:
        knot = self.root.flows.get(name.text)
        if knot is None or knot.level != 1:
            return True
        self._taken(name, what, "function" if knot.flow.function else "knot", knot.flow.at)
        return False

    def _not_in_lists(self, name: Name, what: str, node: object) -> None:
        declared = self.symbols.lists.get(name.text)
        if declared is not None and declared is not node:
            self._taken(name, what, "list", declared.at)
        for _, item in self.symbols.items_named(name.text):
            self._taken(name, what, "list item", item.name.at)

    def _not_a_global(self, name: Name, what: str) -> None:
        declared = self.root.declared.get(name.text)
        if declared is not None and isinstance(declared, VarDecl):
            self._taken(name, what, "variable", declared.at)

    def _taken(self, name: Name, what: str, by: str, at: Span) -> None:
        where = f"(line {at.line} of {at.file})"
        message = f"the {what} '{name.text}' has the name of a {by} {where}"
        if what == by:
            message = f"there is a {what} '{name.text}' already {where}"
        self._tell(codes.NAME_TAKEN, name, message, "give one of the two another name")

    def _tell(self, code: codes.Code, name: Name, message: str, hint: str = "") -> None:
        self.found.append(code.at(name.at, message, hint))


def _equal(one: Expression, other: Expression) -> bool:
    match one, other:
        case Number(), Number():
            return type(one.value) is type(other.value) and one.value == other.value
        case String(), String():
            return one.plain is not None and one.plain == other.plain
        case Target(), Target():
            return one.divert.name == other.divert.name
        case _:
            return False
