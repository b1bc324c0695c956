"""Takes the path of a story; gives what there is in it, counted: words, choices, gates, facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.engine.ink.nodes import (
    Assign,
    Call,
    Choice,
    Conditional,
    Divert,
    TagMark,
    Text,
    Variable,
)
from game.engine.ink.walk import inside, walk
from game.engine.playtest.gates import all_flows, growth_words, speaks_of, tests_of
from game.engine.playtest.prose.lines import shown_lines
from game.engine.playtest.sources import read_story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.engine.content.load import Content
    from game.engine.playtest.sources import InkFile

PLANTING = "did"
"""The function that makes a LIST item a fact of this playthrough."""


@dataclass(frozen=True, slots=True)
class Stats:
    """What `soft-glow stats` tells.

    `words` are those displayed, each word of the source once, choices included. `scenes` are the
    files that set one, `knots` are without functions, `choices` without ghosts and fallbacks.
    `growth_gates` are conditionals and conditions of choices that turn on growth; `stage_scenes`
    the knots and stitches that such a gate leads to. A fact is a LIST item given to ``did()`` or
    a variable that scenes set; it is read where anything else names it.
    """

    words: int
    scenes: int
    knots: int
    choices: int
    growth_gates: int
    stage_scenes: int
    ghosts: int
    endings: tuple[str, ...]
    planted: frozenset[str]
    read: frozenset[str]
    words_by_file: dict[str, int]

    def as_json(self) -> dict[str, Any]:
        """With the keys that other programs read."""
        return {
            "words": self.words,
            "scenes": self.scenes,
            "knots": self.knots,
            "choices": self.choices,
            "growth_gates": self.growth_gates,
            "stage_scenes": self.stage_scenes,
            "ghosts": self.ghosts,
            "endings": list(self.endings),
            "facts": {"planted": len(self.planted), "read": len(self.read)},
            "words_by_file": self.words_by_file,
        }

    def as_text(self) -> str:
        """For people: one thing a line, the files last, and the facts that nothing reads."""
        rows = [
            (f"{self.words:,}", "words"),
            (f"{self.scenes}", "scenes"),
            (f"{self.knots}", "knots"),
            (f"{self.choices}", f"choices, and {self.ghosts} ghosts"),
            (f"{self.growth_gates}", f"growth gates, leading to {self.stage_scenes} places"),
            (f"{len(self.endings)}", f"endings {', '.join(self.endings)}".rstrip()),
            (f"{len(self.planted)}", f"facts planted, {len(self.read)} of them read"),
            *((f"{words:,}", name) for name, words in self.words_by_file.items()),
        ]
        never = sorted(self.planted - self.read)
        text = "\n".join(f"{number:>8}  {what}" for number, what in rows)
        return f"{text}\n\nplanted and never read: {', '.join(never)}" if never else text


def story_stats(main: Path, content: Content) -> Stats:
    """Count the story at *main*; *content* gives the cast and the growth rules."""
    files = read_story(main)
    words = growth_words((file.parsed for file in files), content.growth)
    scenes = [file for file in files if file.source.name not in content.growth.sources]
    nodes = [node for file in scenes for node in _nodes(file)]
    gates = [node for node in nodes if _is_gate(node, words)]
    choices = [node for node in nodes if isinstance(node, Choice) and not node.fallback]
    ghosts = [choice for choice in choices if is_ghost(choice)]
    planted = _planted(nodes, frozenset(content.growth.private) | words)
    by_file = {
        file.source.name: sum(line.words for line in shown_lines(file.parsed, content.cast.names))
        for file in files
    }
    return Stats(
        words=sum(by_file.values()),
        scenes=sum(bool(_tag_values(list(_nodes(file)), "scene")) for file in files),
        knots=sum(not flow.function for file in files for flow in file.parsed.flows),
        choices=len(choices) - len(ghosts),
        growth_gates=len(gates),
        stage_scenes=len({target for gate in gates for target in _led_to(gate)}),
        ghosts=len(ghosts),
        endings=tuple(dict.fromkeys(_tag_values(nodes, "ending"))),
        planted=planted,
        read=frozenset(planted & _read(nodes)),
        words_by_file={name: count for name, count in by_file.items() if count},
    )


def is_ghost(choice: Choice) -> bool:
    """Whether ``# ghost`` stands on it."""
    parts = [
        part
        for group in (choice.start, choice.only, choice.inner)
        if group
        for part in inside(group)
    ]
    return "ghost" in _tags(parts)


def _nodes(file: InkFile) -> Iterator[Any]:
    """All nodes and expressions of a file."""
    bodies = (flow.body for flow in all_flows(file.parsed.flows) if flow.body)
    for top in (*file.parsed.content, *bodies):
        yield from walk(top)


def _is_gate(node: object, words: frozenset[str]) -> bool:
    if isinstance(node, Conditional):
        return any(speaks_of(test, words) for test in tests_of(node))
    return isinstance(node, Choice) and not is_ghost(node) and speaks_of(node.condition, words)


def _led_to(gate: object) -> Iterator[str]:
    """Where the branches of a conditional divert to; a gated choice leads where any choice does."""
    for branch in gate.branches if isinstance(gate, Conditional) else ():
        for node in walk(branch.body) if branch.body else ():
            if isinstance(node, Divert) and node.path and node.name not in {"END", "DONE"}:
                yield node.name


def _tags(parts: list[Any]) -> list[str]:
    """The text of every tag among nodes that are in the order of writing."""
    found: list[str] = []
    in_tag = False
    for part in parts:
        if isinstance(part, TagMark):
            in_tag = part.opens
            found += [""] if in_tag else []
        elif isinstance(part, Text) and in_tag:
            found[-1] += part.text
    return [tag.strip() for tag in found]


def _tag_values(nodes: list[Any], keyword: str) -> list[str]:
    pairs = (tag.partition(":") for tag in _tags(nodes))
    return [value.strip() for key, _, value in pairs if key.strip() == keyword]


def _planted(nodes: list[Any], growth: frozenset[str]) -> frozenset[str]:
    given = {argument.path[-1].text for argument in _given(nodes)}
    kept = {node.name.text for node in nodes if isinstance(node, Assign) and not node.temp}
    return frozenset(given | kept) - growth


def _given(nodes: list[Any]) -> Iterator[Variable]:
    """What ``did()`` is called with."""
    for node in nodes:
        if isinstance(node, Call) and node.name.text == PLANTING:
            yield from (word for word in node.args[:1] if isinstance(word, Variable))


def _read(nodes: list[Any]) -> set[str]:
    planting = {id(argument) for argument in _given(nodes)}
    return {
        node.path[-1].text
        for node in nodes
        if isinstance(node, Variable) and id(node) not in planting
    }
