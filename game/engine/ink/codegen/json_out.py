"""Writes the generated containers as ink JSON, paths as short as the format allows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.codegen.runtime import (
    START_ONLY,
    ChoicePoint,
    Container,
    Count,
    Jump,
    Literal,
    NoOp,
    Placed,
    Pointer,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.ink.codegen.runtime import Path, Token
    from game.engine.ink.nodes import ListDecl

VERSION: Final = 21
"""The version of the format, which is that of ink 1.1 and 1.2."""
_LAST: Final = ('"global decl":', '"#f":', '"#n":')
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def to_json(root: Container, knots: Iterable[str], lists: Iterable[ListDecl]) -> str:
    """The whole story: *root* with its own, and between them *knots*, made by `named_json`."""
    *content, extra = _container(root)
    beside = [f"{_dumped(k)}:{_dumped(v)}" for k, v in (extra or {}).items()]
    # The order of the members means nothing; they stand as the reference compiler has them.
    own = [m for m in beside if not m.startswith(_LAST)]
    members = ",".join([*own, *knots, *(m for m in beside if m.startswith(_LAST))])
    body = ",".join([*map(_dumped, content), f"{{{members}}}" if members else "null"])
    definitions = {d.name.text: {i.name.text: i.value for i in d.items} for d in lists}
    head = f'{{"inkVersion":{VERSION},"root":[{body}]'
    return f'{head},"listDefs":{_dumped(definitions)}}}'


def named_json(knot: Container) -> str:
    """``"name":[…]``, as it stands among the members of the story."""
    return f"{_dumped(knot.name)}:{_dumped(_container(knot, named=True))}"


def _dumped(value: object) -> str:
    return _ENCODER.encode(value)


def path_string(path: Path) -> str:
    """``knot.0.g-0``."""
    return ".".join(path)


def compact(owner: Placed, target: Path) -> str:
    """The shorter of the absolute path and the one from *owner*; the absolute one when equal."""
    absolute = path_string(target)
    own = owner.path
    shared = 0
    for mine, theirs in zip(own, target, strict=False):
        if mine != theirs:
            break
        shared += 1
    if not shared:
        return absolute
    ups = ("^",) * (len(own) - shared)
    relative = "." + path_string((*ups, *target[shared:]))
    return relative if len(relative) < len(absolute) else absolute


def _container(here: Container, *, named: bool = False) -> list[Any]:
    written: list[Any] = [
        writer(i) if (writer := _WRITERS.get(type(i))) else i for i in here.content
    ]
    inline = {i.name for i in here.content if isinstance(i, Container)} if here.named else ()
    extra: dict[str, Any] = {
        name: _container(child, named=True)
        for name, child in here.named.items()
        if name not in inline
    }
    if here.flags and here.flags != START_ONLY:
        extra["#f"] = here.flags
    if here.name and not named:
        extra["#n"] = here.name
    written.append(extra or None)
    return written


def _jump(jump: Jump) -> dict[str, object]:
    if jump.variable:
        target: str | None = jump.variable
    elif jump.external:
        target = compact(jump, (jump.external,))
    else:
        target = None if jump.target is None else compact(jump, jump.target.path)
    written: dict[str, object] = {jump.kind: target}
    if jump.variable:
        written["var"] = True
    if jump.conditional:
        written["c"] = True
    if jump.arguments:
        written["exArgs"] = jump.arguments
    return written


def _pointer(pointer: Pointer) -> dict[str, object]:
    return {"^->": path_string(pointer.target.path) if pointer.target else ""}


def _count(count: Count) -> dict[str, object]:
    return {"CNT?": compact(count, count.target.path) if count.target else ""}


def _choice(point: ChoicePoint) -> dict[str, object]:
    return {"*": compact(point, point.target.path), "flg": point.flags}


def _literal(literal: Literal) -> Token | None:
    return literal.token


def _no_op(_: NoOp) -> str:
    return "nop"


_WRITERS: Final[dict[type, Any]] = {
    Container: _container,
    Jump: _jump,
    Pointer: _pointer,
    Count: _count,
    ChoicePoint: _choice,
    Literal: _literal,
    NoOp: _no_op,
}
