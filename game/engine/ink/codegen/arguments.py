"""Checks that what is passed to knots and functions is what they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.core.diagnostics import did_you_mean
from game.engine.ink import codes
from game.engine.ink.nodes import Call, Flow, Target, Variable
from game.engine.ink.scopes import find_place, variable_kind

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Divert, Expression, Parameter
    from game.engine.ink.scopes import Place, Scope


def check_arguments(
    build: Build, node: Divert | Call, place: Place | None, *, is_call: bool
) -> None:
    """The right number, and divert targets where they are wanted."""
    if place is None:
        return
    name = node.name.text if isinstance(node, Call) else node.name
    params = (place.params or ()) if isinstance(place, Flow) else ()
    if len(params) != len(node.args):
        wanted = f"{len(params) or 'no'} argument{'' if len(params) == 1 else 's'}"
        what = "" if isinstance(place, Flow) else " (it is a label)"
        message = f"'{name}' takes {wanted}{what}, not {len(node.args)}"
        hint = f"{name}({', '.join(_shown(p) for p in params)})" if params else ""
        build.report(codes.ARGUMENTS, node.at, message, hint)
        return
    for param, arg in zip(params, node.args, strict=True):
        if param.is_target and not param.by_reference:
            _check_target(build, param, arg, name)
        elif is_call and param.by_reference:
            _check_self_reference(build, param, arg, name)


def check_reference(build: Build, arg: Expression, param: Parameter, callee: str) -> None:
    """A `ref` parameter takes a variable, not a value and not a read count."""
    if not isinstance(arg, Variable):
        build.report(
            codes.BY_REFERENCE,
            arg.at,
            f"'{callee}' takes 'ref {param.name.text}', so a variable must be passed, not a value",
        )
        return
    if find_place(build.scope, arg.path) is not None:
        message = f"'{arg.name}' is a read count and cannot be passed by reference to '{callee}'"
        build.report(codes.BY_REFERENCE, arg.at, message)
        return
    scope = build.scope
    build.later(lambda: _check_variable(build, arg, scope, callee))


def _check_variable(build: Build, arg: Variable, scope: Scope, callee: str) -> None:
    """What is passed by reference must be able to change."""
    if variable_kind(scope, arg.name) or build.suspect(arg.path[0].text):
        return
    if arg.name in build.symbols.constants or build.symbols.items_named(arg.name):
        message = f"'{arg.name}' never changes and cannot be passed by reference to '{callee}'"
        build.report(codes.BY_REFERENCE, arg.at, message)
        return
    known = {*scope.declared, *scope.params, *build.symbols.root.declared}
    hint = did_you_mean(arg.name, known)
    build.report(codes.NO_VARIABLE, arg.at, f"'{arg.name}' is not declared", hint)


def _shown(param: Parameter) -> str:
    return f"{'ref ' * param.by_reference}{'-> ' * param.is_target}{param.name.text}"


def _check_target(build: Build, param: Parameter, arg: Expression, callee: str) -> None:
    wanted = param.name.text
    if isinstance(arg, Target):
        return
    if not isinstance(arg, Variable):
        build.report(
            codes.DIVERT_ARGUMENT, arg.at, f"'{callee}' wants a divert target for '-> {wanted}'"
        )
    elif find_place(build.scope, arg.path) is not None:
        build.report(
            codes.DIVERT_ARGUMENT,
            arg.at,
            f"'{callee}' wants a divert target for '-> {wanted}', but this is a read count",
            f"write -> {arg.name}",
        )


def _check_self_reference(build: Build, param: Parameter, arg: Expression, callee: str) -> None:
    """Runtimes follow such a pointer to itself for ever, or crash."""
    if not isinstance(arg, Variable) or arg.name != param.name.text:
        return
    if variable_kind(build.scope, arg.name) in {"temp", "argument"}:
        build.report(
            codes.SELF_REFERENCE,
            arg.at,
            f"the temporary '{arg.name}' is passed to '{callee}' for a 'ref' of the same name",
            "give one of them another name: players crash on this",
        )
