"""The Ink of the real story in; every line, choice, letter and card as long as it can ever read out.

It is read from what the writers wrote and not from plays, so nothing is left to chance: each way a
line's inline braces may go is a line of its own. What is worked out in play stands there as long as
it can be: words that a player types, or that are told back, as sixty capital W (no sixty characters
are wider), a number as 9,999, a function as the longest that it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from game.engine.content.yaml_source import read_yaml
from game.engine.core import paths
from game.engine.core.diagnostics import Span
from game.engine.director.cues import InputCue, SentenceCue, parse_cue
from game.engine.ink.nodes import Assign, Call, Number, Output, String, VarDecl, Variable
from game.engine.ink.shown import tags_of
from game.engine.ink.walk import walk
from game.engine.playtest.prose.lines import HOLE, shown_lines
from game.engine.playtest.sources import read_story
from game.engine.session.screen import LONGEST
from game.engine.session.speech import SpeechReader
from tests.real import MAIN, real_content

TYPED = "W" * LONGEST
NUMBER = "9,999"
_DEEP = 3
_SPEND = re.compile(r"# spend: ([^#\]\n]+?)\s*(?=[#\]\n])")


@dataclass(frozen=True)
class Told:
    """What can be shown: lines (speaker's key, name, text), choices (text, cost), the texts of the files
    that have an Hour in them, names with what is said beside them …
    """

    lines: tuple[tuple[str, str, str], ...]
    hour: frozenset[str]
    choices: tuple[tuple[str, str], ...]
    letters: tuple[str, ...]
    cards: tuple[str, ...]
    prompts: tuple[str, ...]
    sentences: tuple[str, ...]
    heard: tuple[str, ...]
    names: tuple[tuple[str, str], ...]


class _Reader:
    def __init__(self) -> None:
        self.files = read_story(MAIN)
        self.names = real_content().cast.names
        self.shown = [line for file in self.files for line in shown_lines(file.parsed, self.names)]
        tops = [node for file in self.files for node in (*file.parsed.content, *file.parsed.flows)]
        self.nodes = [node for top in tops for node in walk(top)]
        self.printed = {_place(n.at): n.value for n in self.nodes if isinstance(n, Output)}
        self.numbers = {
            n.name.text
            for n in self.nodes
            if isinstance(n, VarDecl) and isinstance(n.value, Number)
        }
        for node in self.nodes:  # a variable that is given words once may hold words
            if isinstance(node, Assign) and isinstance(node.value, String):
                self.numbers.discard(node.name.text)
        self.functions: dict[str, list] = {}
        for line in self.shown:
            if line.kind == "function":
                self.functions.setdefault(line.flow, []).append(line)

    def wordings(self, line, deep=0):
        """Every way *line* may read, with its holes filled."""
        for wording in line.wordings:
            text = ""
            for begin, char in enumerate(wording.text):
                text += self._filling(wording.at(begin), deep) if char == HOLE else char
            yield text

    def _filling(self, span, deep):
        value = self.printed.get(_place(span))
        if isinstance(value, Call) and deep < _DEEP:
            said = [
                text
                for line in self.functions.get(value.name.text, ())
                for text in self.wordings(line, deep + 1)
            ]
            return max(said, key=len, default=NUMBER)
        if isinstance(value, Variable) and value.name not in self.numbers:
            return TYPED
        return NUMBER


def _names(reader):
    """Each speaker as written before a line, with an aside where there is one."""
    known = sorted(map(re.escape, reader.names.values()), key=len, reverse=True)
    pattern = re.compile(
        rf"(?:^|[:|{{\s])({'|'.join(known)})(?:, ([^:|{{}}#\n]{{1,60}}))?: ", re.MULTILINE
    )
    found = {
        (match[1], (match[2] or "").strip())
        for file in reader.files
        for match in pattern.finditer(file.source.written)
    }
    return sorted(found)


def _captions():
    sounds = read_yaml((paths.story() / "music.yaml").read_text("utf-8"), "music.yaml").data
    return sorted({str(about.get("caption", "")) for about in sounds["sfx"].values()})


def _place(span):
    return span.file, span.line, span.column


@cache
def told() -> Told:
    """All of the real story."""
    reader = _Reader()
    speech = SpeechReader(reader.names)
    lines, choices, letters, cards = [], [], [], []
    hours = {file.source.name for file in reader.files if "pov: samantha" in file.source.written}
    hour = set()
    for shown in reader.shown:
        for text in reader.wordings(shown):
            if shown.kind == "choice":
                choices.append(text)
            elif shown.kind == "letter":
                letters.append(text)
            elif shown.kind == "card":
                cards.append(text)
            elif shown.kind != "function":
                read = speech.read(text)
                key = shown.speaker or read.speaker
                said = read.text if read.speaker else text
                lines.append((key, reader.names.get(key, ""), said))
                hour |= {said} if shown.scene in hours else set()
    tags = [
        tag for file in reader.files for line in file.parsed.lines for tag in tags_of(line.parts)
    ]
    cues = [parse_cue(tag, Span("", 1)) for tag in dict.fromkeys(tags)]
    spends = [found for file in reader.files for found in _SPEND.findall(file.source.written)]
    cost = max(spends, key=len)
    return Told(
        lines=tuple(dict.fromkeys(lines)),
        hour=frozenset(hour),
        choices=tuple((text, cost) for text in dict.fromkeys(choices)),
        letters=tuple(dict.fromkeys(letters)),
        cards=tuple(dict.fromkeys(cards)),
        prompts=tuple({cue.prompt for cue in cues if isinstance(cue, InputCue)}),
        sentences=tuple({cue.text for cue in cues if isinstance(cue, SentenceCue)}),
        heard=tuple(_captions()),
        names=tuple(_names(reader)),
    )
