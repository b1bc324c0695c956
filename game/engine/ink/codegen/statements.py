"""Generates logic and declarations: assignments, effects, returns; globals only note themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.codegen.expressions import check_assignable, variable_token
from game.engine.ink.codegen.values import never_returns
from game.engine.ink.nodes import Call, Flow, Step, VarDecl, Variable
from game.engine.ink.scopes import find_first

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.runtime import Container
    from game.engine.ink.nodes import (
        Assign,
        ConstDecl,
        Do,
        External,
        Include,
        ListDecl,
        Name,
        Return,
    )
    from game.engine.ink.scopes import Declaration, Scope


def emit_assign(build: Build, node: Assign, into: Container) -> None:
    """The value, then the assignment."""
    if node.temp:
        _declare(build, build.scope, node.name, node)
    _warn_of_void(build, node)
    build.evaluated(node.value, into)
    if node.temp:
        into.add({"temp=": node.name.text})
        return
    into.add(variable_token(build, node.name.text))
    check_assignable(build, node.name)


def emit_do(build: Build, node: Do, into: Container) -> None:
    """The expression, and for a call the removal of what it returned."""
    into.add("ev")
    build.value(node.value, into)
    if node.pop:
        into.add("pop")
    into.add("/ev")


def emit_return(build: Build, node: Return, into: Container) -> None:
    """The value or nothing, then the way back."""
    into.add("ev")
    if node.value is None:
        into.add("void")
    else:
        build.value(node.value, into)
    into.add("/ev", "~ret")


def emit_variable(build: Build, node: VarDecl | ListDecl, _: Container) -> None:
    """A global: it is set before the story begins."""
    _declare(build, build.symbols.root, node.name, node)


def emit_constant(_: Build, __: ConstDecl, ___: Container) -> None:
    """A constant's value is put wherever it is used."""


def emit_external(build: Build, node: External, _: Container) -> None:
    """Only noted, for the calls of it."""
    known = build.symbols.externals
    if node.name.text in known:
        at = known[node.name.text].at
        message = f"EXTERNAL '{node.name.text}' is declared already (line {at.line} of {at.file})"
        build.report(codes.NAME_TAKEN, node.name.at, message)
        return
    known[node.name.text] = node


def emit_include(build: Build, node: Include, _: Container) -> None:
    """An INCLUDE that stands inside a knot brings nothing in."""
    build.report(
        codes.LOST_INCLUDE,
        node.at,
        f"INCLUDE {node.file} stands inside a knot and brings nothing in",
        "put it above the first knot of the file",
    )


def _declare(build: Build, scope: Scope, name: Name, node: Declaration) -> None:
    earlier = scope.declared.get(name.text)
    if earlier is None:
        scope.declared[name.text] = node
        return
    at = earlier.at
    message = f"'{name.text}' is declared already (line {at.line} of {at.file})"
    build.report(codes.NAME_TAKEN, name.at, message)


def _warn_of_void(build: Build, node: Assign) -> None:
    if not isinstance(node.value, Call):
        return
    called = find_first(build.scope, node.value.name.text)
    if isinstance(called, Flow) and called.function and never_returns(called):
        build.report(
            codes.VOID_VALUE,
            node.value.at,
            f"'{called.name.text}' never returns a value, so there is none to assign",
            "players stop on this: give it a ~ return, or only call it",
        )


def check_first_value(build: Build, node: VarDecl) -> None:
    """A global begins with something that is fixed, not with another variable."""
    value = node.value
    if not isinstance(value, Variable | Step):
        return
    name = value.name if isinstance(value, Variable) else value.name.text
    symbols = build.symbols
    if name in symbols.constants or symbols.items_named(name) or build.suspect(name):
        return
    build.report(
        codes.FIRST_VALUE,
        value.at,
        f"'{node.name.text}' cannot begin with the value of another variable",
        "a global begins with a literal, a constant or a list item",
    )
