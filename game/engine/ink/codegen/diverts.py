"""Generates diverts, tunnels, threads, returns from tunnels, and the arguments they pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.core.diagnostics import did_you_mean
from game.engine.ink import codes
from game.engine.ink.codegen.arguments import check_arguments, check_reference
from game.engine.ink.codegen.runtime import Jump, Pointer
from game.engine.ink.lexer import BUILT_INS
from game.engine.ink.nodes import Flow, Variable
from game.engine.ink.scopes import find_place, variable_kind

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.runtime import Container
    from game.engine.ink.nodes import Divert, Expression, Name, TunnelOnwards
    from game.engine.ink.scopes import Place, Scope

_STOPS = {"END": "end", "DONE": "done"}


def emit_divert(build: Build, node: Divert, into: Container) -> None:
    """A jump; before a tunnel or thread, its arguments and the order to begin one."""
    if node.path is None:
        return
    if node.name in _STOPS:
        into.add(_STOPS[node.name])
        return
    jump = Jump("->t->" if node.tunnel else "->")
    place = resolve(build, node, jump)
    if node.args:
        into.add("ev")
        emit_arguments(build, node.args, place, into, node.path)
        into.add("/ev")
    if node.thread:
        jump.kind = "->"
        into.add("thread")
    into.add(jump)


def emit_onwards(build: Build, node: TunnelOnwards, into: Container) -> None:
    """``->->``: where to go instead, or nothing, on the stack; then the return."""
    into.add("ev")
    if node.after is None or node.after.path is None:
        into.add("void")
    else:
        _emit_override(build, node.after, into)
    into.add("/ev", "->->")


def resolve(build: Build, node: Divert, jump: Jump) -> Place | None:
    """Set where *jump* leads; gives the place, unless it is a variable's value or not there."""
    path = node.path or ()
    first = path[0].text
    kind = variable_kind(build.scope, first)
    if kind:
        jump.variable = first
        _check_target_parameter(build, first, kind, node.at)
        return None
    place = find_place(build.scope, path)
    check_arguments(build, node, place, is_call=False)
    if place is None:
        tell_missing(build, node.name, node.at)
        return None
    build.refer(jump, place)
    if isinstance(place, Flow) and place.function:
        build.report(
            codes.NOT_A_FUNCTION,
            node.at,
            f"'{node.name}' is a function and cannot be diverted to",
            f"call it: ~ {node.name}()",
        )
    return place


def emit_arguments(
    build: Build,
    args: tuple[Expression, ...],
    place: Place | None,
    into: Container,
    callee: tuple[Name, ...],
) -> None:
    """The arguments' values; for a `ref` parameter, a pointer to the variable."""
    params = (place.params or ()) if isinstance(place, Flow) else ()
    for index, arg in enumerate(args):
        param = params[index] if index < len(params) else None
        if param is None or not param.by_reference:
            build.value(arg, into)
            continue
        check_reference(build, arg, param, callee[-1].text)
        if isinstance(arg, Variable):
            into.add({"^var": arg.name, "ci": -1})


def _emit_override(build: Build, after: Divert, into: Container) -> None:
    jump = Jump()
    place = resolve(build, after, jump)
    emit_arguments(build, after.args, place, into, after.path or ())
    if jump.variable and not after.args:
        into.add({"VAR?": jump.variable})
        return
    if after.name in _STOPS:
        build.report(codes.NO_TARGET, after.at, f"'->->' cannot lead to {after.name}")
        return
    pointer = Pointer()
    into.add(pointer)
    if place is not None:
        build.refer(pointer, place)


def _check_target_parameter(build: Build, name: str, kind: str, at: Span) -> None:
    param = build.scope.params.get(name) if kind == "argument" else None
    if param is not None and not param.is_target:
        build.report(
            codes.DIVERT_ARGUMENT,
            param.name.at,
            f"'{name}' is diverted to on line {at.line}, so it must be declared as a divert target",
            f"write -> {name} in the parameters",
        )


def tell_missing(build: Build, name: str, at: Span) -> None:
    """Tell, when all EXTERNALs are known, that there is no place *name*."""
    scope, first = build.scope, name.partition(".")[0]

    def tell() -> None:
        if first in build.symbols.externals or (first in BUILT_INS and name == first):
            message = f"'{name}' is a function and cannot be diverted to"
            build.report(codes.NOT_A_FUNCTION, at, message, f"call it: ~ {name}()")
        elif not build.suspect(first) and not build.suspect(name.rpartition(".")[2]):
            hint = _stitch_hint(build, name) or did_you_mean(name, _known_places(scope))
            build.report(codes.NO_TARGET, at, f"there is no knot, stitch or label '{name}'", hint)

    build.later(tell)


def _known_places(here: Scope) -> set[str]:
    """Names that a divert in *here* could have meant."""
    names = {"END", "DONE"}
    scope: Scope | None = here
    while scope is not None:
        names.update(scope.flows, scope.labels)
        scope = scope.parent
    for flow in here.root.all_flows():
        if flow.level == 2 and flow.parent is not None:
            names.add(f"{flow.parent.name}.{flow.name}")
    return {name for name in names if not name.startswith(" ")}  # a header that could not be read


def _stitch_hint(build: Build, name: str) -> str:
    """For the bare name of another knot's stitch: its full one."""
    for stitch in build.symbols.root.all_flows():
        if stitch.level == 2 and stitch.name == name and stitch.parent is not None:
            return f"it is a stitch of '{stitch.parent.name}': write {stitch.parent.name}.{name}"
    return ""
