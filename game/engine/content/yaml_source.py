"""YAML text in; plain data with the place of every key and value out.

YAML as its writers expect it: a key given twice is a mistake, only ``true`` and ``false`` are
booleans (``no`` and ``on`` are words), dates are text, and there are no tags or objects.
Sequences come out as tuples, since the models are frozen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import yaml

try:  # ten times as fast; part of every wheel of PyYAML
    from yaml import CSafeLoader as _Loader
except ImportError:
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

from game.engine.core.diagnostics import Diagnostic, Span

if TYPE_CHECKING:
    from collections.abc import Hashable

Path: TypeAlias = tuple[str | int, ...]
_DEEPEST: Final = 60
_BRACKETS: Final = 1000
_LARGEST: Final = 2_000_000  # characters
_BOOL: Final = "tag:yaml.org,2002:bool"
_INT: Final = "tag:yaml.org,2002:int"
_FLOAT: Final = "tag:yaml.org,2002:float"
_LEFT_OUT: Final = frozenset({_BOOL, _INT, _FLOAT, "tag:yaml.org,2002:timestamp"})


@dataclass(frozen=True, slots=True)
class YamlSource:
    """What a file says. `places` has the span of each key and item by its path."""

    data: Any
    places: dict[Path, Span]
    diagnostics: tuple[Diagnostic, ...]

    def at(self, path: Path) -> Span:
        """The place of *path*, or of the nearest thing around it that is in the file."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places[path]


class _Words(_Loader):
    """SafeLoader with fewer words that are not text."""


_Words.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag not in _LEFT_OUT]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Words.add_implicit_resolver(_BOOL, re.compile(r"(?:true|false)$"), list("tf"))
# YAML 1.1 would read 010 as eight and 12:30 as seven hundred and fifty.
_Words.add_implicit_resolver(_INT, re.compile(r"-?(?:0|[1-9]\d*)$"), list("-0123456789"))
_Words.add_implicit_resolver(
    _FLOAT, re.compile(r"-?(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?$"), list("-.0123456789")
)


def read_yaml(text: str, file: str) -> YamlSource:
    """Read *text*; *file* is its name in messages.

    Codes: YAML001 not YAML, YAML002 a key given twice, YAML003 aliases, tags or other things
    that our files do without, YAML004 too large or too deep.
    """
    if len(text) > _LARGEST:
        problem = f"the file is longer than {_LARGEST} characters"
        return _refused(Diagnostic("YAML004", problem, Span(file, 1)))
    if _too_deep(text):
        return _refused(Diagnostic("YAML004", "nested too deeply", Span(file, 1)))
    try:
        root = yaml.compose(text, Loader=_Words)
    except yaml.YAMLError as error:
        return _refused(_not_yaml(error, file))
    except UnicodeEncodeError as error:
        return _refused(Diagnostic("YAML001", f"this is not text: {error.reason}", Span(file, 1)))
    reader = _Reader(file)
    data = reader.read(root, ()) if root is not None else None
    return YamlSource(data, {(): Span(file, 1), **reader.places}, tuple(reader.problems))


def _too_deep(text: str) -> bool:
    """Whether *text* might overflow the native parser's stack, which would end the process."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest > _BRACKETS or re.search(r"(?:[-?:][ \t]+){200}", text) is not None


def _refused(problem: Diagnostic) -> YamlSource:
    return YamlSource(None, {(): problem.at}, (problem,))


def _not_yaml(error: yaml.YAMLError, file: str) -> Diagnostic:
    mark = getattr(error, "problem_mark", None)
    at = Span(file, mark.line + 1, mark.column + 1) if mark else Span(file, 1)
    reason = getattr(error, "problem", None) or str(error).splitlines()[0]
    hint = "indent with spaces" if "tab" in reason or "'\\t'" in reason else ""
    if "mapping values" in reason:
        hint = "put words that have ': ' in them in quotes"
    return Diagnostic("YAML001", f"this is not YAML: {reason}", at, hint=hint)


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file
        self._scalars = _Words("")
        self.places: dict[Path, Span] = {}
        self.problems: list[Diagnostic] = []
        self._met: set[int] = set()

    def read(self, node: yaml.Node, path: Path) -> Any:  # noqa: ANN401 - what YAML holds
        self.places.setdefault(path, self._span(node))
        if len(path) > _DEEPEST:
            self._report("YAML004", "nested too deeply", node)
            return None
        if id(node) in self._met:  # nine lines of them may unfold into a thousand million items
            self._report("YAML003", "an alias is not used in our files", node)
            return None
        self._met.add(id(node))
        match node:
            case yaml.MappingNode():
                return self._mapping(node, path)
            case yaml.SequenceNode():
                return tuple(self.read(item, (*path, n)) for n, item in enumerate(node.value))
            case _:
                return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[Hashable, Any]:
        data: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._report("YAML003", "a key must be a word", key_node)
                continue
            # Keys are names: 3 as a key is the name '3'.
            key = key_node.value
            if key in data:
                first = self.places[(*path, key)]
                self._report("YAML002", _twice(key, first.line), key_node)
                continue
            self.places[(*path, key)] = self._span(key_node)
            data[key] = self.read(value_node, (*path, key))
        return data

    def _scalar(self, node: yaml.Node) -> Any:  # noqa: ANN401 - what YAML holds
        try:
            return self._scalars.construct_object(node)
        except (yaml.YAMLError, ValueError):
            self._report("YAML003", f"{node.tag} is not used in our files", node)
            return None

    def _report(self, code: str, problem: str, node: yaml.Node) -> None:
        self.problems.append(Diagnostic(code, problem, self._span(node)))

    def _span(self, node: yaml.Node) -> Span:
        return Span(self._file, node.start_mark.line + 1, node.start_mark.column + 1)


def _twice(key: str, line: int) -> str:
    return f"{key!r} is given twice; first in line {line}"
