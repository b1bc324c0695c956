"""Generates ink JSON from a story's nodes: what each node becomes stands in one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.codegen import content, diverts, statements
from game.engine.ink.codegen.build import Build
from game.engine.ink.codegen.conditionals import emit_conditional
from game.engine.ink.codegen.expressions import emit_value
from game.engine.ink.codegen.flows import emit_flow
from game.engine.ink.codegen.json_out import to_json
from game.engine.ink.codegen.runtime import Container
from game.engine.ink.codegen.sequences import emit_sequence
from game.engine.ink.collisions import check_names
from game.engine.ink.nodes import (
    Assign,
    Conditional,
    ConstDecl,
    Divert,
    Do,
    External,
    Flow,
    Glue,
    Group,
    Include,
    ListDecl,
    Node,
    Note,
    Output,
    Return,
    Sequence,
    TagMark,
    Text,
    TunnelOnwards,
    VarDecl,
)

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Diagnostic
    from game.engine.ink.codegen.places import Places
    from game.engine.ink.scopes import Symbols

_EMIT: Final[dict[type, Any]] = {
    Text: content.emit_text,
    Glue: content.emit_glue,
    TagMark: content.emit_tag,
    Group: content.emit_group,
    Output: content.emit_output,
    Note: content.emit_note,
    Divert: diverts.emit_divert,
    TunnelOnwards: diverts.emit_onwards,
    Sequence: emit_sequence,
    Conditional: emit_conditional,
    Assign: statements.emit_assign,
    Do: statements.emit_do,
    Return: statements.emit_return,
    VarDecl: statements.emit_variable,
    ListDecl: statements.emit_variable,
    ConstDecl: statements.emit_constant,
    External: statements.emit_external,
    Include: statements.emit_include,
}


@dataclass(frozen=True, slots=True)
class Generated:
    """The generated story, and what was wrong; `json` is to be used only if nothing was."""

    root: Container
    found: tuple[Diagnostic, ...]
    places: Places | None
    symbols: Symbols
    lists: tuple[ListDecl, ...]

    def json(self) -> str:
        """The story in ink's format."""
        return to_json(self.root, list(self.lists))


def generate(story: Flow, symbols: Symbols, *, count_all: bool, places: Places | None) -> Generated:
    """Generate *story*; with *places*, instrumented."""
    build = Build(symbols, _emit, emit_value, count_all=count_all, places=places)
    root = emit_flow(build, story)
    lists = _emit_globals(build, root)
    root.add("done")
    build.finish()
    build.found += check_names(symbols, symbols.redefined)
    return Generated(root, tuple(build.found), places, symbols, tuple(lists))


def _emit(build: Build, node: Node, into: Container) -> None:
    _EMIT[type(node)](build, node, into)


def _emit_globals(build: Build, root: Container) -> list[ListDecl]:
    """The container that gives every global its first value."""
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
            statements.check_first_value(build, declared)
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
