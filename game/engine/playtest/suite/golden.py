"""A reading in, its transcript out; two transcripts in, a readable difference out."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from game.engine.playtest.suite.reader import Heard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from game.engine.playtest.suite.reader import Did, Reader

SUFFIX: Final = ".golden.txt"
_AROUND: Final = 2  # lines before and after a difference
_MOST: Final = 12  # differences that are shown
_DONE: Final = {"chose": ">", "typed": "> typed", "waited": "> waited"}


@dataclass(frozen=True, slots=True)
class Written:
    """A line of a transcript, and where in the story it comes from."""

    text: str
    place: str = ""


def golden_file(script: Path) -> Path:
    """Where the transcript of the script at that path lies: beside it."""
    return script.with_name(script.stem + SUFFIX)


def transcript(reader: Reader) -> list[Written]:
    """Lines with speakers; ``# cue``, ``* choice``, ``o ghost`` and ``> taken``, ``= growth``."""
    found: list[Written] = []
    growth, place = "", ""
    for each in reader.whole:
        if isinstance(each, Heard):
            place = each.place
            if each.growth != growth:
                found.append(Written(f"= {each.growth}", place))
                growth = each.growth
            found += _heard(each)
        else:
            found.append(_did(each, place))
    return found


def as_text(lines: Sequence[Written], name: str) -> str:
    """The file: a line that says what it is, and the transcript."""
    head = f"// What {name} reads, line by line. `pytest --bless` writes it anew.\n"
    return head + "".join(f"{line.text}\n" for line in lines)


def read_golden(text: str) -> list[str]:
    """The transcript's lines, as `as_text` wrote them."""
    return [line for line in text.splitlines() if not line.startswith("//")]


def difference(golden: Sequence[str], now: Sequence[Written], name: str) -> str:
    """Empty when they are alike; else each place where they are not, with the story's own place.

    *name* is that of the golden file. Lines of it count from 1, its head among them.
    """
    matcher = SequenceMatcher(None, golden, [line.text for line in now], autojunk=False)
    groups = list(matcher.get_grouped_opcodes(_AROUND))
    changed = [op for group in groups for op in group if op[0] != "equal"]
    if not changed:
        return ""
    parts = [f"--- {name}", "+++ as it reads now"]
    for group in groups[:_MOST]:
        parts += _group(group, golden, now, name)
    if len(groups) > _MOST:
        parts.append(f"… and {len(groups) - _MOST} more places")
    return "\n".join(parts)


def _group(
    group: list[tuple[str, int, int, int, int]],
    golden: Sequence[str],
    now: Sequence[Written],
    name: str,
) -> Iterator[str]:
    first = next(op for op in group if op[0] != "equal")
    near = now[min(first[3], len(now) - 1)].place if now else ""
    yield f"@@ {name}:{first[1] + 2}  {near} @@"
    for tag, a, b, c, d in group:
        if tag == "equal":
            yield from (f"  {line}" for line in golden[a:b])
        else:
            yield from (f"- {line}" for line in golden[a:b])
            yield from (f"+ {line.text}" for line in now[c:d])


def _heard(heard: Heard) -> Iterator[Written]:
    place = heard.place
    yield from (Written(f"# {tag}", place) for tag in heard.beat.tags)
    if heard.text:
        # A line that looks like one of our marks is set off from them.
        mark = "\\" if heard.text[0] in "#*>=/\\" or heard.text.startswith("o ") else ""
        yield Written(mark + heard.text, place)
    for choice in heard.beat.choices:
        tags = "".join(f"  # {tag}" for tag in choice.tags if tag != "ghost")
        yield Written(f"{'o' if choice.ghost else '*'} {choice.text}{tags}", place)


def _did(did: Did, place: str) -> Written:
    words = f" {did.text}" if did.text else ""
    return Written(f"{_DONE[did.kind]}{words}", place)
