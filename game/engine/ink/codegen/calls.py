"""Generates calls: built-in functions, lists made from numbers, EXTERNALs and the story's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import did_you_mean
from game.engine.ink import codes
from game.engine.ink.codegen.arguments import check_arguments
from game.engine.ink.codegen.diverts import emit_arguments
from game.engine.ink.codegen.runtime import TURNS, VISITS, Jump, Pointer
from game.engine.ink.lexer import BUILT_INS, NATIVES
from game.engine.ink.nodes import Flow, Number, Target, Variable
from game.engine.ink.scopes import find_first, find_place, variable_kind

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.runtime import Container
    from game.engine.ink.nodes import Call

# How many arguments, and which token.
_COMMANDS: Final = {
    "CHOICE_COUNT": (0, "choiceCnt"),
    "TURNS": (0, "turn"),
    "RANDOM": (2, "rnd"),
    "SEED_RANDOM": (1, "srnd"),
    "LIST_RANGE": (3, "range"),
    "LIST_RANDOM": (1, "lrnd"),
    **{name: (count, name) for name, count in NATIVES.items()},
}
_WHOLE_NUMBERS: Final = {"RANDOM", "SEED_RANDOM"}
_COUNTS: Final = {"TURNS_SINCE": ("turns", TURNS), "READ_COUNT": ("readc", VISITS | TURNS)}


def emit_call(build: Build, node: Call, into: Container) -> None:
    """The call, whatever it calls."""
    name = node.name.text
    if name in _COUNTS:
        _count(build, node, into)
    elif name in _COMMANDS:
        _command(build, node, into)
    elif name in build.symbols.lists:
        _list(build, node, into)
    else:
        _function(build, node, into)


def _command(build: Build, node: Call, into: Container) -> None:
    wanted, token = _COMMANDS[node.name.text]
    _check_number(build, node, wanted)
    for arg in node.args:
        if node.name.text in _WHOLE_NUMBERS and isinstance(arg, Number):
            _check_whole(build, node, arg)
        build.value(arg, into)
    into.add(token)


def _check_number(build: Build, node: Call, wanted: int) -> None:
    got = len(node.args)
    if got != wanted:
        build.report(
            codes.ARGUMENTS,
            node.at,
            f"{node.name.text} takes {wanted or 'no'} argument{'s' * (wanted != 1)}, not {got}",
        )


def _check_whole(build: Build, node: Call, arg: Number) -> None:
    if isinstance(arg.value, bool) or not isinstance(arg.value, int):
        build.report(codes.ARGUMENTS, arg.at, f"{node.name.text} takes whole numbers")


def _count(build: Build, node: Call, into: Container) -> None:
    token, flags = _COUNTS[node.name.text]
    arg = node.args[0] if len(node.args) == 1 else None
    if not isinstance(arg, Target | Variable):
        build.report(
            codes.ARGUMENTS,
            node.at,
            f"{node.name.text} takes one divert target",
            f"write {node.name.text}(-> place)",
        )
        return
    if isinstance(arg, Target):
        _counted_place(build, arg, into, flags)
    else:
        _counted_variable(build, node, arg, into)
    into.add(token)


def _counted_place(build: Build, arg: Target, into: Container, flags: int) -> None:
    path = arg.divert.path or ()
    if path and variable_kind(build.scope, path[0].text):
        message = f"'{arg.divert.name}' is a variable already"
        build.report(codes.DIVERT_VALUE, arg.at, message, "leave the '->' away")
        return
    place = find_place(build.scope, path) if path else None
    if place is None:
        build.value(arg, into)  # which tells what is wrong with it
        return
    pointer = Pointer()
    into.add(pointer)
    build.refer(pointer, place)
    build.count(place, flags)


def _counted_variable(build: Build, node: Call, arg: Variable, into: Container) -> None:
    if find_first(build.scope, arg.path[0].text) is not None:
        build.report(
            codes.DIVERT_VALUE,
            arg.at,
            f"'{arg.name}' without an arrow is a number, its read count",
            f"write {node.name.text}(-> {arg.name})",
        )
    build.value(arg, into)


def _list(build: Build, node: Call, into: Container) -> None:
    name = node.name.text
    if len(node.args) > 1:
        build.report(
            codes.ARGUMENTS, node.at, f"'{name}' is a list and takes one number, or nothing"
        )
    if len(node.args) == 1:
        into.add(f"^{name}")
        build.value(node.args[0], into)
        into.add("listInt")
    else:
        into.add({"list": {}, "origins": [name]})


def _function(build: Build, node: Call, into: Container) -> None:
    name = node.name.text
    jump = Jump("f()")
    kind = variable_kind(build.scope, name)
    place = None if kind else find_first(build.scope, name)
    check_arguments(build, node, place, is_call=True)
    emit_arguments(build, node.args, place, into, (node.name,))
    into.add(jump)
    if kind:
        jump.variable = name
    elif place is not None:
        build.refer(jump, place)
    build.later(lambda: _settle(build, node, jump, place))


def _settle(build: Build, node: Call, jump: Jump, place: object) -> None:
    """Make the call one of an EXTERNAL, if there is one, or tell that there is nothing to call."""
    name = node.name.text
    if isinstance(place, Flow) and not place.function:
        build.report(
            codes.NOT_A_FUNCTION,
            node.at,
            f"'{name}' is a knot and not a function",
            f"declare it as === function {name}, or divert to it: -> {name}",
        )
        return
    external = build.symbols.externals.get(name)
    if external is not None:
        jump.kind, jump.external, jump.variable = "x()", name, ""
        jump.arguments = len(node.args)
        if len(node.args) != external.params:
            message = f"'{name}' takes {external.params} arguments, not {len(node.args)}"
            build.report(codes.ARGUMENTS, node.at, message)
    elif place is None and not jump.variable and not build.suspect(name):
        functions = {s.name for s in build.symbols.root.all_flows() if s.flow.function}
        hint = did_you_mean(name, functions | set(build.symbols.externals) | BUILT_INS)
        build.report(codes.NO_TARGET, node.at, f"there is no function '{name}'", hint)
