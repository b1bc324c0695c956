"""Takes compiled Ink; gives which visits, turns and dice it ever asks for, and how closely.

A visit count that is only asked whether it is zero is the same at two as at ten; that of a stopping
sequence at its last element, of a cycle by its remainder. All else is asked for exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from game.engine.session.ink_paths import absolute_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ONCE: Final = 16  # the flag of a choice that is offered once
_EXACT: Final = 0
_DICE: Final = frozenset({"rnd", "srnd", "seq", "lrnd"})
_TRUTHS: Final = frozenset({"!", "&&", "||"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A visit count that something asks for: `path` is counted, `asker` is where it is asked.

    `most` is the count beyond which all are alike, `cycle` what it is divided by; 0 for neither.
    """

    path: str
    asker: str
    most: int = _EXACT
    cycle: int = 0

    def seen(self, count: int) -> int:
        """What is to be told apart of *count*."""
        if self.cycle:
            return (count - 1) % self.cycle if count else -1
        return min(count, self.most) if self.most else count


class Reads:
    """Everything that a compiled story asks of the runtime but its variables."""

    def __init__(self, compiled: Mapping[str, Any]) -> None:
        self.visits: list[Asked] = []
        self.dice = self.turns = self.since = self.anything = False
        _Walk(self).container(compiled["root"], ())


class _Walk:
    def __init__(self, reads: Reads) -> None:
        self._reads = reads

    def container(self, tokens: Sequence[Any], path: tuple[str, ...]) -> None:
        content, last = tokens[:-1], tokens[-1]
        for index, token in enumerate(content):
            self._token(token, (*path, str(index)), content, index)
        for name, inner in last.items() if isinstance(last, dict) else ():
            if isinstance(inner, list):
                self.container(inner, (*path, name))

    def _token(  # noqa: C901 - one case for each kind of token
        self,
        token: Any,  # noqa: ANN401 - compiled Ink
        path: tuple[str, ...],
        content: Sequence[Any],
        index: int,
    ) -> None:
        reads, asker = self._reads, ".".join(path)
        match token:
            case list():
                name = token[-1].get("#n") if isinstance(token[-1], dict) else None
                self.container(token, (*path[:-1], name or path[-1]))
            case {"CNT?": target}:
                most = 1 if _is_truth(content, index) else _EXACT
                reads.visits.append(Asked(absolute_path(str(target), path), asker, most))
            case {"*": target, "flg": int(flags)} if flags & _ONCE:
                reads.visits.append(Asked(absolute_path(str(target), path), asker, 1))
            case "visit":
                most, cycle = _sequence(content[index + 1 : index + 3])
                reads.visits.append(Asked(".".join(path[:-1]), asker, most, cycle))
            case "turn":
                reads.turns = True
            case "turns":
                reads.since = True
            case "readc":
                reads.anything = True
            case str() if token in _DICE:
                reads.dice = True


def _is_truth(content: Sequence[Any], index: int) -> bool:
    """Whether a count is only asked if it is zero, as far as the next tokens tell."""
    after = [token for token in content[index + 1 : index + 3] if token != "/ev"]
    match after[:1]:
        case [str(word)] if word in _TRUTHS:
            return True
        case [{"->": _, "c": True}] | [{"*": _}]:
            return True
        case [{"CNT?": _}]:  # a and b: the first waits for the second
            return content[index + 2] in {"&&", "||"} if len(content) > index + 2 else False
        case _:
            return False


def _sequence(after: Sequence[Any]) -> tuple[int, int]:
    match after:
        case [int(last), "MIN"]:
            return last + 1, 0
        case [int(count), "%"]:
            return _EXACT, count
        case _:
            return _EXACT, 0
