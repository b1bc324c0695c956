"""Takes the parsed Ink of a story; gives its displayed lines and choices, each with its places.

Tags, code and diverts are left out. What stands in inline braces makes several wordings of one
line; a value printed by code is the character `HOLE` in all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from game.engine.ink.nodes import (
    Choice,
    Conditional,
    Flow,
    Gather,
    Glue,
    Group,
    Output,
    Sequence,
    TagMark,
    Text,
    Weave,
)
from game.engine.session.marks import cuts, unmarked
from game.engine.session.speech import SpeechReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Node
    from game.engine.ink.parsed import ParsedFile

HOLE: Final = "\ufffc"
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Kind: TypeAlias = Literal["narration", "speech", "choice", "letter", "card", "function"]
"""A card is a whole page; a function's text is part of some line elsewhere."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way a line may read. `marks` say from which character on a place holds."""

    text: str
    marks: tuple[tuple[int, Span], ...]

    def at(self, offset: int) -> Span:
        """Where the character at *offset* stands in the source."""
        start, span = self.marks[0]
        for begins, place in self.marks:
            if begins > offset:
                break
            start, span = begins, place
        return replace(span, column=span.column + offset - start)


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line or a choice as it is displayed. `words` counts each word of the source once.

    `menu` is the same for the choices that are offered together; empty for lines.
    """

    kind: Kind
    speaker: str
    wordings: tuple[Wording, ...]
    words: int
    at: Span
    flow: str
    menu: str = ""

    @property
    def scene(self) -> str:
        """The file; a scene is a file."""
        return self.at.file


def words_of(text: str) -> list[str]:
    """The words of *text*, as they stand there."""
    return _WORD.findall(text)


def shown_lines(file: ParsedFile, names: Mapping[str, str]) -> list[ShownLine]:
    """Every displayed line and choice of *file*, in order. *names*: the cast's, by key."""
    found: list[ShownLine] = []
    reader = SpeechReader(names)
    top = _Writer(found, reader, flow="", function=False)
    top.read(file.content)
    top.end_line()
    for flow in _flows(file.flows):
        writer = _Writer(found, reader, flow=flow.name.text, function=flow.function)
        if flow.body:
            writer.read(flow.body.content)
            writer.end_line()
    return found


def _flows(flows: tuple[Flow, ...]) -> Iterator[Flow]:
    for flow in flows:
        yield flow
        yield from _flows(flow.flows)


_Piece: TypeAlias = "tuple[str, Span] | _Alternatives"


@dataclass(frozen=True, slots=True)
class _Alternatives:
    ways: tuple[tuple[_Piece, ...], ...]


class _Writer:
    """Puts pieces of text together until the line ends."""

    def __init__(
        self, found: list[ShownLine], reader: SpeechReader, *, flow: str, function: bool
    ) -> None:
        self._found, self._reader = found, reader
        self._flow, self._function = flow, function
        self._pieces: list[_Piece] = []
        self._tags: list[str] = []
        self._in_tag = self._glued = False
        self._said_before = 0  # words at the line's start that its choice has shown already

    def read(self, nodes: tuple[Node, ...]) -> None:
        menu = ""
        for node in nodes:
            if isinstance(node, Choice):
                menu = menu or f"{node.at}"
                self._choice(node, menu)
            elif isinstance(node, Gather):
                menu = ""
            else:
                self._read_one(node)

    def end_line(self) -> None:
        pieces, tags = tuple(self._pieces), self._tags
        said, self._said_before = self._said_before, 0
        self._pieces = []
        if not _has_words(pieces):
            return  # only tags: they belong to the next line
        self._tags = []
        kind: Kind = next(filter(None, map(_page, tags)), "narration")
        self._emit("function" if self._function else kind, pieces, less=said)

    def _emit(
        self, kind: Kind, pieces: tuple[_Piece, ...], *, less: int = 0, menu: str = ""
    ) -> None:
        wordings = tuple(_wordings(pieces))
        speech = self._reader.read(wordings[0].text)
        # A name that is worked out in play, as in {the_engineer()}: stands before what is said too.
        named_in_play = wordings[0].text.startswith(f"{HOLE}:")
        if kind == "narration" and (speech.speaker or named_in_play):
            kind = "speech"
        count = max(0, _count(pieces) - less)
        if speech.speaker and kind != "choice":
            count -= len(words_of(wordings[0].text)) - len(words_of(speech.text))
            wordings = tuple(_without_name(wording, self._reader) for wording in wordings)
        at = wordings[0].marks[0][1]
        self._found.append(
            ShownLine(kind, speech.speaker, wordings, max(0, count), at, self._flow, menu)
        )

    def _choice(self, choice: Choice, menu: str) -> None:
        self.end_line()
        start = _inline(choice.start)
        label = (*start, *_inline(choice.only))
        if _has_words(label):
            self._emit("choice", label, menu=menu)
        self._tags = []
        self._pieces = list(start)
        self._said_before = _count(start)
        self.read(choice.inner.parts)

    def _read_one(self, node: Node) -> None:
        match node:
            case Text():
                self._text(node)
            case TagMark(opens):
                self._in_tag = opens
                self._tags += [""] if opens else []
            case Glue():
                self._glued = True
            case Group(parts):
                self.read(parts)
            case Weave(_, content):
                self.read(content)
            case Output() | Sequence() | Conditional() if not self._in_tag:
                self._logic(node)
            case _:
                pass

    def _text(self, node: Text) -> None:
        if node.text == "\n":
            if not self._glued:
                self.end_line()
        elif self._in_tag:
            self._tags[-1] += node.text
        else:
            self._glued = False
            self._pieces.append((node.text, node.at))

    def _logic(self, node: Output | Sequence | Conditional) -> None:
        if isinstance(node, Output):
            self._pieces.append((HOLE, node.at))
        else:
            self._either(node)

    def _either(self, node: Sequence | Conditional) -> None:
        bodies = _bodies(node)
        if not any(body and _is_block(body) for body in bodies):
            ways = tuple(_inline(body) for body in bodies)
            # A test without an else may leave nothing there.
            missing = isinstance(node, Conditional) and len(bodies) == 1
            self._pieces.append(_Alternatives((*ways, ()) if missing else ways))
            return
        self.end_line()
        for body in bodies:
            if body:
                self.read(body.content)
                self.end_line()


def _bodies(node: Sequence | Conditional) -> tuple[Weave | None, ...]:
    if isinstance(node, Sequence):
        return node.elements
    return tuple(branch.body for branch in node.branches)


def _is_block(body: Weave) -> bool:
    return any(
        isinstance(node, Choice)
        or (isinstance(node, Text) and node.text == "\n")
        or (isinstance(node, Weave) and _is_block(node))
        for node in body.content
    )


def _inline(node: Group | Weave | None) -> tuple[_Piece, ...]:
    """The pieces of content that stands within a line; tags in it are left out."""
    pieces: list[_Piece] = []
    in_tag = False
    for part in (node.parts if isinstance(node, Group) else node.content) if node else ():
        match part:
            case TagMark(opens):
                in_tag = opens
            case Group() | Weave() if not in_tag:
                pieces += _inline(part)
            case Text(words, at) if not in_tag and words != "\n":
                pieces.append((words, at))
            case Output(_, at) if not in_tag:
                pieces.append((HOLE, at))
            case Sequence() | Conditional() if not in_tag:
                pieces.append(_Alternatives(tuple(_inline(body) for body in _bodies(part))))
            case _:
                pass
    return tuple(pieces)


def _wordings(pieces: tuple[_Piece, ...]) -> Iterator[Wording]:
    """As many as the longest list of alternatives, each taking its n-th everywhere."""
    most = max((len(p.ways) for p in pieces if isinstance(p, _Alternatives)), default=1)
    seen: set[str] = set()
    for way in range(max(1, most)):
        text, marks = "", []
        for words, at in _chosen(pieces, way):
            # Blanks at a seam become one, as when it is played.
            doubled = len(words) - len(words.lstrip()) if text.endswith(" ") else 0
            marks.append((len(text), replace(at, column=at.column + doubled)))
            text += words[doubled:]
        if text.strip() and text not in seen:
            seen.add(text)
            yield _stripped(_shown(Wording(text, tuple(marks))))


def _chosen(pieces: tuple[_Piece, ...], way: int) -> Iterator[tuple[str, Span]]:
    for piece in pieces:
        if isinstance(piece, _Alternatives):
            if piece.ways:
                yield from _chosen(piece.ways[min(way, len(piece.ways) - 1)], way)
        else:
            yield piece


def _without_name(wording: Wording, reader: SpeechReader) -> Wording:
    speech = reader.read(wording.text)
    return _from(wording, len(wording.text) - len(speech.text)) if speech.speaker else wording


def _shown(wording: Wording) -> Wording:
    """The wording without the voice's marks, which nobody reads."""
    gone = tuple(cuts(wording.text))
    if not gone:
        return wording

    def kept(offset: int) -> int:
        """Where the character at *offset* is now."""
        return offset - sum(min(offset, last) - first for first, last in gone if first < offset)

    text = "".join(
        wording.text[start:end]
        for start, end in zip(
            (0, *(last for _, last in gone)), (*(first for first, _ in gone), None), strict=True
        )
    )
    places = [
        *((begins, at) for begins, at in wording.marks),
        *((last, wording.at(last)) for _, last in gone),
    ]
    return Wording(text, tuple((kept(begins), at) for begins, at in sorted(places, key=_begins)))


def _begins(mark: tuple[int, Span]) -> int:
    return mark[0]


def _stripped(wording: Wording) -> Wording:
    text = wording.text.rstrip()
    return _from(Wording(text, wording.marks), len(text) - len(text.lstrip()))


def _from(wording: Wording, start: int) -> Wording:
    """The wording without its first *start* characters."""
    first = (0, wording.at(start))
    later = tuple((begins - start, at) for begins, at in wording.marks if begins > start)
    return Wording(wording.text[start:], (first, *later))


def _has_words(pieces: tuple[_Piece, ...]) -> bool:
    return any(
        any(_has_words(way) for way in piece.ways)
        if isinstance(piece, _Alternatives)
        else bool(piece[0].strip())
        for piece in pieces
    )


def _count(pieces: tuple[_Piece, ...]) -> int:
    return sum(
        sum(_count(way) for way in piece.ways)
        if isinstance(piece, _Alternatives)
        else len(words_of(unmarked(piece[0])[0]))
        for piece in pieces
    )


def _page(tag: str) -> Kind | None:
    """What a tag makes of its line, when it puts it on paper."""
    match tag.replace(":", " ").split():
        case ["letter", "line" | "sign", *_]:
            return "letter"
        case ["card", _, "front" | "back", *_]:
            return "card"
        case _:
            return None
