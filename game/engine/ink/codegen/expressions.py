"""Generates expressions, in the order in which the runtime evaluates them: operands first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import did_you_mean
from game.engine.ink import codes
from game.engine.ink.codegen.calls import emit_call
from game.engine.ink.codegen.diverts import tell_missing
from game.engine.ink.codegen.runtime import TURNS, VISITS, Count, Pointer
from game.engine.ink.codegen.values import (
    check_comparison,
    check_division,
    check_not_has,
    check_target_use,
    refuse_target,
)
from game.engine.ink.nodes import (
    AllOf,
    Binary,
    Call,
    ListValue,
    Number,
    Step,
    String,
    Target,
    Unary,
    Variable,
)
from game.engine.ink.scopes import find_place, variable_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.runtime import Container
    from game.engine.ink.nodes import ConstDecl, Expression, Name
    from game.engine.ink.scopes import Scope


def emit_value(build: Build, node: Expression, into: Container) -> None:
    """Generate any expression."""
    _VALUES[type(node)](build, node, into)


def variable_token(build: Build, name: str) -> dict[str, object]:
    """The assignment token of a variable; whether it is global is only known at the end."""
    token: dict[str, object] = {}
    scope = build.scope

    def settle() -> None:
        is_global = variable_kind(scope, name) == "global"
        token["VAR=" if is_global else "temp="] = name
        token["re"] = True

    build.later(settle)
    return token


def _number(_: Build, node: Number, into: Container) -> None:
    into.add(node.value)


def _string(build: Build, node: String, into: Container) -> None:
    into.add("str")
    for part in node.parts:
        build.emit(part, into)
    into.add("/str")


def _variable(build: Build, node: Variable, into: Container) -> None:
    constant = build.symbols.constants.get(node.name)
    if constant is not None:
        _constant(build, constant, into)
        return
    if _is_item(build, node.name, node):
        into.add({"VAR?": node.name})
        return
    place = find_place(build.scope, node.path)
    if place is None:
        into.add({"VAR?": node.name})
        scope = build.scope
        build.later(lambda: _check_known(build, node, scope))
        return
    count = Count()
    into.add(count)
    build.count(place, VISITS)
    build.refer(count, place)


def _constant(build: Build, constant: ConstDecl, into: Container) -> None:
    if constant.plain is not None:
        literal = build.literal(constant.name.text)
        into.add(*(("str", literal, "/str") if isinstance(constant.plain, str) else (literal,)))
        return
    if constant in build.constants:
        return  # it is said with itself, which it may not be
    build.constants.append(constant)
    build.value(constant.value, into)
    build.constants.pop()


def _is_item(build: Build, name: str, node: Variable | Name) -> bool:
    items = build.symbols.items_named(name)
    if len(items) > 1:
        lists = " or ".join(sorted(f"{d.name.text}.{i.name.text}" for d, i in items))
        build.report(
            codes.AMBIGUOUS_ITEM,
            node.at,
            f"'{name}' is an item of more than one list",
            f"write {lists}",
        )
    return bool(items)


def _check_known(build: Build, node: Variable, scope: Scope) -> None:
    if len(node.path) > 1:
        if not any(build.suspect(p.text) for p in node.path):
            known = [
                f"{d.name.text}.{i.name.text}"
                for d in build.symbols.lists.values()
                for i in d.items
            ]
            hint = did_you_mean(node.name, known)
            message = f"there is no place or list item '{node.name}'"
            build.report(codes.NO_LIST_ITEM, node.at, message, hint)
        return
    if variable_kind(scope, node.name) or build.suspect(node.name):
        return
    build.report(
        codes.NO_VARIABLE,
        node.at,
        f"'{node.name}' is not declared",
        did_you_mean(node.name, known_names(build, scope)) or _declare(node.name),
    )


def known_names(build: Build, scope: Scope) -> set[str]:
    """What could have been meant by a name in an expression."""
    names = {*build.symbols.constants, *scope.params, *scope.declared}
    names.update(build.symbols.root.declared, build.symbols.root.flows, scope.labels)
    for declared in build.symbols.lists.values():
        names.update(item.name.text for item in declared.items)
    return names


def _target(build: Build, node: Target, into: Container) -> None:
    pointer = Pointer()
    into.add(pointer)
    path = node.divert.path
    if path is None:
        return
    if node.divert.name in {"END", "DONE"}:
        build.report(
            codes.DIVERT_VALUE, node.at, f"-> {node.divert.name} cannot be kept as a value"
        )
        return
    place = find_place(build.scope, path)
    if variable_kind(build.scope, path[0].text):
        build.report(
            codes.DIVERT_VALUE,
            node.at,
            f"'{node.divert.name}' is a variable already",
            "leave the '->' away",
        )
        return
    check_target_use(build, node, place)
    if place is None:
        tell_missing(build, node.divert.name, node.divert.at)
        return
    build.refer(pointer, place)
    build.count(place, VISITS | TURNS)


def _unary(build: Build, node: Unary, into: Container) -> None:
    refuse_target(build, node.inner)
    build.value(node.inner, into)
    into.add(node.native)


def _binary(build: Build, node: Binary, into: Container) -> None:
    """Goes down the left side in a loop: ``a + b + c …`` may be longer than a stack is deep."""
    chain = [node]
    while isinstance(left := chain[-1].left, Binary):
        chain.append(left)
    build.value(chain[-1].left, into)
    for one in reversed(chain):
        check_not_has(build, one)
        check_comparison(build, one)
        check_division(build, one)
        build.value(one.right, into)
        into.add(one.native)


def _list(build: Build, node: ListValue, into: Container) -> None:
    values: dict[str, int] = {}
    for name in node.items:
        if not _is_item(build, name.text, name):
            _tell_no_item(build, name)
            continue
        declared, item = build.symbols.items_named(name.text)[0]
        key = f"{declared.name.text}.{item.name.text}"
        if key in values:
            build.report(codes.DUPLICATE_ITEM, name.at, f"'{name.text}' is in this list already")
        values[key] = build.numbers[key] = item.value
    into.add({"list": values})


def _tell_no_item(build: Build, name: Name) -> None:
    if build.suspect(name.text.partition(".")[0]):
        return
    known = {i.name.text for d in build.symbols.lists.values() for i in d.items}
    hint = did_you_mean(name.text, known)
    if variable_kind(build.scope, name.text):
        hint = "brackets around one name make a list; a variable needs none"
    build.report(codes.NO_LIST_ITEM, name.at, f"no list has an item '{name.text}'", hint)


def _step(build: Build, node: Step, into: Container) -> None:
    into.add({"VAR?": node.name.text})
    if node.amount is None:
        into.add(1)
    else:
        refuse_target(build, node.amount)
        build.value(node.amount, into)
    into.add("+" if node.up else "-", variable_token(build, node.name.text))
    check_assignable(build, node.name)


def check_assignable(build: Build, name: Name) -> None:
    """Tell, at the end, if *name* is no variable that could change."""
    scope = build.scope

    def check() -> None:
        if variable_kind(scope, name.text) or build.suspect(name.text):
            return
        if name.text in build.symbols.constants:
            message = f"'{name.text}' is a constant and cannot change"
            build.report(codes.CONSTANT, name.at, message, "declare it with VAR")
            return
        hint = did_you_mean(
            name.text, {*scope.declared, *scope.params, *build.symbols.root.declared}
        )
        hint = hint or _declare(name.text)
        build.report(codes.NO_VARIABLE, name.at, f"'{name.text}' is not declared", hint)

    build.later(check)


def _declare(name: str) -> str:
    return f"to declare it, write VAR {name} = 0 at the start of a line"


def _all_of(build: Build, node: AllOf, into: Container) -> None:
    for index, condition in enumerate(node.conditions):
        refuse_target(build, condition)
        build.value(condition, into)
        if index:
            into.add("&&")


_VALUES: Final[dict[type, Callable[..., None]]] = {
    Number: _number,
    String: _string,
    Variable: _variable,
    Call: emit_call,
    Target: _target,
    Unary: _unary,
    Binary: _binary,
    ListValue: _list,
    Step: _step,
    AllOf: _all_of,
}
