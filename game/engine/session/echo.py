"""This player's own lines in, one whole sentence made of them out: early Samantha's only words.

Every answer is whole and grammatical, because halves are cut only where a clause begins. The same
seed, path and question give the same answer.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.core.ports import far_seed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.session.beats import Beat

KINDS: Final = ("letter", "said", "blend", "first")
NOTHING_YET: Final = "You first."
_WRITTEN: Final = "letter: line"
_REMEMBERED: Final = 3


@dataclass(frozen=True, slots=True)
class Memory:
    """What this player chose to write and to say, in order.

    `writes` and `speaks` are true from a choice until the line that came of it.
    """

    letters: tuple[str, ...] = ()
    said: str = ""
    first: str = ""
    echoed: tuple[str, ...] = ()
    asked: int = 0
    writes: bool = False
    speaks: bool = False

    def chosen(self) -> Memory:
        """A choice was taken: the next such line is the player's own."""
        return replace(self, writes=True, speaks=True)

    def heard(self, beat: Beat, player: str) -> Memory:
        """*beat* was told; *player* is the speaker whose lines are the player's.

        A salutation ("Dear Casper,") is nobody's choice.
        """
        if self.writes and _WRITTEN in beat.tags and not beat.text.endswith(","):
            return replace(self, letters=(*self.letters, beat.text), writes=False)
        if not self.speaks or not beat.speaker:
            return self
        if beat.speaker != player:
            return replace(self, speaks=False)
        first = self.first or beat.text
        return replace(self, said=beat.text, first=first, speaks=False)

    def answered(self, text: str) -> Memory:
        """An echo was given, and is not to be given again at once."""
        return replace(self, echoed=(*self.echoed, text)[-_REMEMBERED:], asked=self.asked + 1)


def echo(kind: str, memory: Memory, seed: int) -> str:
    """A sentence of the player's own. ValueError for a kind that is not one of `KINDS`.

    Where there is nothing of that kind yet, the nearest other kind answers.
    """
    if kind not in _ANSWERS:
        raise ValueError(f"echo knows no {kind!r}: {', '.join(KINDS)}")
    dice = random.Random(far_seed(seed, "echo", kind, memory.asked, *memory.letters))
    for name in (kind, "letter", "said"):
        found = _ANSWERS[name](memory)
        fresh = [text for text in found if text not in memory.echoed] or found
        if fresh:
            return sentence(dice.choice(fresh))
    return NOTHING_YET


def sentence(text: str) -> str:
    """*text* with a capital and an end."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    ended = not text or text[-1] in _ENDS or text[-2:-1] in _ENDS
    return text if ended else f"{text}."


def blends(lines: tuple[str, ...]) -> list[str]:
    """Every front half of one line with a back half of another, each once.

    Of each line its last sentence is taken: the others may be false starts. With no such halves,
    a whole sentence of one and of another.
    """
    thoughts = dict.fromkeys(_last_thought(line) for line in lines)
    halves = [(thought, _fronts(thought), _backs(thought)) for thought in thoughts]
    made = [
        _joined(front, back)
        for line, fronts, _ in halves
        for other, _, backs in halves
        if other != line
        for front in fronts
        for back in backs
        if not (front.endswith("?") and _coordinate(back))
    ]
    known = {sentence(line) for line in lines}
    made = [text for text in dict.fromkeys(made) if text not in known and _whole(text)]
    return made or _side_by_side(list(thoughts))


_ENDS: Final = frozenset(".!?…")
_SUBJECTS: Final = (
    r"I|you|he|she|it|we|they|there|nobody|somebody|everybody|everyone|nothing|something"
    r"|this|that|I'm|I've|I'd|I'll|you're|you've|you'd|you'll|it's|he's|she's|we're|we've|they're"
)
_CLAUSE: Final = re.compile(
    rf"[,;]? +((?:and|but|or|so|yet|for)(?= +(?:{_SUBJECTS})\b)"
    r"|so that|as if|as though|because|unless|until|although|though|if"
    r"|(?:when|while|before|after|since|where|wherever|whenever)(?! +(?:all|then|long)\b))"
    r" +(?=\S+ +\S)",
)
_WHERE: Final = re.compile(
    r",? +((?:on|in|at|under|behind|beside|below|between|by|from|until|with|without|across|through"
    r"|during|over) +\S+ +\S)"
)
_COMMA: Final = re.compile(r", ")
_PLEASE: Final = re.compile(r",? please$", re.IGNORECASE)
_LONG: Final = 12  # words of a half
_VERB: Final = re.compile(
    rf"\b(?:{_SUBJECTS})\b +\S|\b(?:am|is|are|was|were|be|been|have|has|had|do|does|did|will|would"
    r"|can|could|may|might|must|should)\b|n't\b|\w{2}ed\b|^(?:Please|Do|Don't|Keep|Take|Come|Tell|Put)\b",
    re.IGNORECASE,
)
_OPENS_DEPENDENT: Final = re.compile(
    r"(?:when|while|before|after|since|where|if|unless|until|because|although|though|as|that|what|"
    r"who|whoever|whatever|whenever|wherever|having|being)\b",
    re.IGNORECASE,
)
_DANGLES: Final = re.compile(
    r"\b(?:a|an|the|of|to|than|even|only|just|not|and|but|or|my|your|his|her|their|our|is|was|are"
    r"|were|as|so|that|from|for|in|on|at|with|by|about|very|ever|exactly|especially|which|who"
    r"|what|if|except|like|wish|hope|think|say|said|either|both|whether|neither)$",
    re.IGNORECASE,
)
_COORDINATES: Final = frozenset({"and", "but", "or", "so", "yet", "for"})
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[\"')]* +(?=[A-Z\"'(])")
_AFTERTHOUGHT: Final = re.compile(r"P\.? ?S\.? +")


def _last_thought(line: str) -> str:
    """The last sentence of *line*, or all of it when that sentence is of two words."""
    text = _AFTERTHOUGHT.sub("", line.strip(), count=1)
    last = _SENTENCE_END.split(text)[-1]
    return last if len(last.split()) > 2 and _whole(last) else text


def _fronts(text: str) -> list[str]:
    """The shortest beginning of the sentence *text* that can stand alone; all of it when simple."""
    body = _PLEASE.sub("", text.rstrip(".!?…\"' "))
    cuts = sorted(cut.start() for cut in _cuts(body))
    fronts = (body[:cut] for cut in cuts or [len(body)])
    front = next((front for front in fronts if _stands_alone(front)), "")
    ends = "?" if text.endswith("?") else ""
    return [front + ends] if front else []


def _cuts(body: str) -> Iterator[re.Match[str]]:
    for pattern in (_CLAUSE, _COMMA, _WHERE):
        yield from pattern.finditer(body)


def _backs(text: str) -> list[str]:
    """What of the sentence *text* can follow any other: a clause, or a place or a time."""
    body = text.rstrip(".!?…\"' ")
    clauses = [body[cut.start(1) :] for cut in _CLAUSE.finditer(body)]
    wheres = [
        body[cut.start(1) :]
        for cut in _WHERE.finditer(body)
        # The verb must have come, else it is still in what follows: "the hook in the hall holds".
        if _VERB.search(body[: cut.start()]) and not _VERB.search(body[cut.start(1) :])
    ]
    return [back for back in (*clauses, *wheres) if _whole(back) and len(back.split()) <= _LONG]


def _stands_alone(front: str) -> bool:
    return (
        3 <= len(front.split()) <= _LONG
        and _whole(front)
        and _VERB.search(front) is not None
        and _OPENS_DEPENDENT.match(front) is None
        and _DANGLES.search(front) is None
    )


def _joined(front: str, back: str) -> str:
    end = "?" if front.endswith("?") else "."
    link = ", " if _coordinate(back) else " "
    return sentence(front.rstrip("?") + link + back.rstrip(".!?… ") + end)


def _coordinate(back: str) -> bool:
    return back.split(maxsplit=1)[0] in _COORDINATES


def _whole(text: str) -> bool:
    """No half of a pair of quotation marks or brackets."""
    return text.count('"') % 2 == 0 and text.count("(") == text.count(")")


def _side_by_side(thoughts: list[str]) -> list[str]:
    return [
        f"{sentence(front)} {sentence(back)}"
        for front in thoughts
        for back in thoughts
        if front != back
    ]


_ANSWERS: Final[dict[str, Callable[[Memory], list[str]]]] = {
    "letter": lambda memory: list(memory.letters),
    "said": lambda memory: [text for text in (memory.said or memory.first,) if text],
    "blend": lambda memory: blends(memory.letters),
    "first": lambda memory: [text for text in (memory.first or memory.said,) if text],
}
