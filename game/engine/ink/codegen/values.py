"""Checks on expressions: divert targets as values, `not` before `?`, division by zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Binary, Flow, Number, Target, Unary, Variable

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Expression
    from game.engine.ink.scopes import Place


def check_target_use(build: Build, node: Target, place: Place | None) -> None:
    """A target that is kept may be jumped to later, when no `ref` can be given any more."""
    if node.divert.args:
        message = "a divert target that is kept as a value cannot have arguments"
        build.report(codes.DIVERT_VALUE, node.at, message)
        return
    for param in (place.params or ()) if isinstance(place, Flow) else ():
        if param.by_reference:
            build.report(
                codes.DIVERT_VALUE,
                node.at,
                f"'{node.divert.name}' has a parameter by reference ('ref {param.name.text}'), "
                "so it cannot be kept as a value",
            )
            return


def check_not_has(build: Build, node: Binary) -> None:
    """``not a ? b`` is ``(not a) ? b``, which nobody means."""
    if node.native == "?" and isinstance(node.left, Unary) and node.left.native == "!":
        build.report(
            codes.NOT_HAS,
            node.left.at,
            "this negates the list and not the question whether it has the item",
            "write not (a ? b), or a !? b",
        )


def check_comparison(build: Build, node: Binary) -> None:
    """A divert target may only be compared, with a variable or another target."""
    sides = (node.left, node.right)
    if node.native in {"==", "!="} and all(isinstance(s, Target | Variable) for s in sides):
        return
    for side in sides:
        refuse_target(build, side)


def refuse_target(build: Build, value: Expression) -> None:
    """Tell that a divert target is no condition and no number."""
    if isinstance(value, Target):
        name = value.divert.name
        build.report(
            codes.DIVERT_VALUE,
            value.at,
            f"-> {name} is a place, and this is no place for one",
            f"without the arrow {name} is its read count; to compare a variable: x == -> {name}",
        )


def check_division(build: Build, node: Binary) -> None:
    """A division by a literal zero stops every player."""
    right = node.right
    if node.native in {"/", "%"} and isinstance(right, Number) and right.value == 0:
        build.report(codes.DIVISION_BY_ZERO, node.at, "this divides by zero")


def never_returns(flow: Flow) -> bool:
    """Whether a function has no `return` with a value."""
    return all(found.value is None for found in flow.returns)
