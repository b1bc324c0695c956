"""Generates the container that gives every global its first value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.codegen.runtime import Container
from game.engine.ink.codegen.statements import check_first_value
from game.engine.ink.nodes import Assign, ListDecl

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build


def emit_globals(build: Build, root: Container) -> list[ListDecl]:
    """Put it beside *root*, when all declarations are known; gives the lists among them."""
    here = Container("global decl")
    lists: list[ListDecl] = []
    here.add("ev")
    for name, declared in build.symbols.root.declared.items():
        if isinstance(declared, Assign):
            continue  # a temp outside knots shares their names, but begins where it stands
        if isinstance(declared, ListDecl):
            lists.append(declared)
            here.add(_first_list(declared))
        else:
            check_first_value(build, declared)
            build.value(declared.value, here)
        here.add({"VAR=": name})
    here.add("/ev", "end")
    if build.symbols.root.declared:
        root.add_named(here)
    return lists


def _first_list(declared: ListDecl) -> dict[str, object]:
    name = declared.name.text
    chosen = {f"{name}.{i.name.text}": i.value for i in declared.items if i.chosen}
    return {"list": chosen} if chosen else {"list": chosen, "origins": [name]}
