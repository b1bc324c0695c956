"""Places are right and whole: every character has its place, and every word belongs to a node.

What it means that spans cover the source: of a file without mistakes, each word that is not in a
comment stands in a node that begins where its span says, or is one of the words of ink itself;
what is between is white space and punctuation. Of any file, each character that the parser reads
stands in the file where its span says, and no node and no diagnostic has a place outside the file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.engine.ink import compile_text, nodes
from game.engine.ink.parser import parse
from game.engine.ink.source import SourceFile
from game.engine.ink.walk import walk
from tests.ink import stored
from tests.ink.generator import Generator, broken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.engine.core.diagnostics import Span

# Words that no node repeats: they say which node it is.
WORDS: Final = {
    "VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE", "TODO", "temp", "ref", "function", "return", "else",
    "not", "and", "or", "mod", "has", "hasnt", "stopping", "cycle", "once", "shuffle",
}  # fmt: skip
_NUMBER: Final = re.compile(r"(?:not\s+|[!\s(-])*(?:[\d.]+|true|false)")
_REST: Final = re.compile(r"[^\n]*")
_ITEM_NUMBER: Final = re.compile(r"\s*\)?\s*=\s*-?\s*\d+")


class Cover:
    """Which characters of a source belong to which kind of node."""

    def __init__(self, source: SourceFile) -> None:
        self.text = source.text
        self.at = {source.span(pos): pos for pos in reversed(range(len(self.text) + 1))}
        self.free = [True] * len(self.text)

    def mark(self, start: int, end: int) -> None:
        self.free[start:end] = [False] * (end - start)

    def words_left(self) -> set[str]:
        rest = "".join(c if free else " " for c, free in zip(self.text, self.free, strict=True))
        return set(re.findall(r"\w+", rest))

    def node(self, node: Any) -> None:
        match node:
            case nodes.Text():
                self._words(node)
            case nodes.Name():
                self._name(node)
            case nodes.Number():
                self._match(_NUMBER, node.at)
            case nodes.Note() | nodes.Include() | nodes.External():
                self._match(_REST, node.at)
            case nodes.ListDecl():
                self._items(node)
            case nodes.Flow():
                self._parameters(node)

    def _parameters(self, node: nodes.Flow) -> None:
        for param in node.params or ():
            self._name(param.name)

    def _items(self, node: nodes.ListDecl) -> None:
        for item in node.items:
            end = self._name(item.name)
            if given := _ITEM_NUMBER.match(self.text, end):
                self.mark(end, given.end())

    def _match(self, pattern: re.Pattern[str], at: Span) -> None:
        found = pattern.match(self.text, self.at[at])
        assert found, f"{at} does not begin with {pattern.pattern}"
        self.mark(found.start(), found.end())

    def _name(self, name: nodes.Name) -> int:
        start = self.at[name.at]
        parts = r"\s*\.\s*".join(map(re.escape, name.text.split(".")))
        found = re.compile(parts).match(self.text, start)
        assert found, f"{name.at}: {name.text!r} is not there"
        self.mark(start, found.end())
        return found.end()

    def _words(self, node: nodes.Text) -> None:
        pos = self.at[node.at]
        for wanted in node.text.rstrip():
            start = pos
            pos += self.text.startswith("\\", pos)
            assert self.text[pos] == wanted, f"{node.at}: {node.text!r} is not there"
            pos += 1
            self.mark(start, pos)


def all_nodes(source: SourceFile) -> Iterator[Any]:
    parsed = parse(source)
    for root in (*parsed.content, *parsed.flows):
        yield from walk(root)


def uncovered(name: str, text: str) -> set[str]:
    """The words of *text* that no node has."""
    source = SourceFile(name, text)
    cover = Cover(source)
    for node in all_nodes(source):
        cover.node(node)
    return cover.words_left() - WORDS


@pytest.mark.parametrize("topic", stored.topics(), ids=lambda p: p.name)
def test_every_word_of_the_corpus_belongs_to_a_node(topic: Path) -> None:
    texts = {s.name: s.read_bytes().decode() for s in stored.stories(topic)}
    texts.pop("knotbad5.ink", None)  # a parameter with two names: one is dropped, with a warning
    left = {name: uncovered(name, text) for name, text in texts.items()}
    assert {name: words for name, words in left.items() if words} == {}


@settings(max_examples=8, deadline=None, derandomize=True)
@given(st.integers(0, 10_000))
def test_every_word_of_a_right_story_belongs_to_a_node(seed: int) -> None:
    text = Generator(seed).story()
    assume(compile_text(text).ok)
    assert uncovered("story.ink", text) == set()


_PIECES: Final = st.sampled_from(
    [*"a{}|\t \n#*", "/*", "*/", "// ", "/* b */", "\r\n", "é", "😀", "\ufeff", "-> x", "VAR x = 1", "\\"]
)  # fmt: skip


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_every_character_stands_where_its_span_says(text: str) -> None:
    source = SourceFile("a.ink", text)
    last = 0, 0
    for pos, character in enumerate(source.text):
        at = source.span(pos)
        assert (at.line, at.column) > last
        last = at.line, at.column
        if character != "\n":
            assert source.line(at.line)[at.column - 1] == character
    assert source.text.count("\n") == source.written.count("\n")


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(_PIECES, max_size=60).map("".join) | st.integers(0, 500).map(broken))
def test_no_place_is_outside_the_file(text: str) -> None:
    source = SourceFile("story.ink", text)
    lines = source.written.split("\n")
    places = [node.at for node in all_nodes(source)]
    places += [found.at for found in compile_text(text).diagnostics]
    for at in places:
        assert 1 <= at.line <= len(lines)
        assert 1 <= at.column <= len(lines[at.line - 1]) + 1
