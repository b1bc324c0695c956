"""A playthrough of one version in; the same acts in another version out, passage by passage.

A choice that was moved or reworded is found by its text, the nearest where it is gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.playtest.suite.reader import Did, Endless, Heard, Reader
from game.engine.playtest.suite.words import likeness
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.session.story import LoadedStory

_ALIKE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Passage:
    """What is read from one act to the next, what is then offered, and what is done."""

    heard: tuple[Heard, ...]
    offered: tuple[str, ...]
    did: Did | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """The same acts in another version. `broke` says why it went no further, or is empty."""

    passages: tuple[Passage, ...]
    broke: str = ""


def passages(reader: Reader) -> tuple[Passage, ...]:
    """What *reader* has read, cut where the player did something."""
    found: list[Passage] = []
    heard: list[Heard] = []
    for each in reader.whole:
        if isinstance(each, Heard):
            heard.append(each)
        else:
            found.append(Passage(tuple(heard), _offered(heard), each))
            heard = []
    return (*found, Passage(tuple(heard), _offered(heard)))


def follow_in(story: LoadedStory, was: Reader, told: Sequence[Passage]) -> Followed:
    """Do in *story* what was done in *told*, with the beginning and the settings of *was*."""
    old = was.session
    try:
        session = StorySession(story, old.seed, start=old.start, rewind=False)
    except ValueError:
        return Followed((), f"it has no scene {old.start!r} to begin in")
    reader = Reader(session, story.content.cast.names)
    broke = ""
    try:
        _settings(was, session)
        for passage in told:
            reader.read_on()
            broke = _do(reader, passage)
            if broke or passage.did is None:
                break
    except StoryFault as fault:
        broke = f"{fault.diagnostic.at}: {fault.diagnostic.message}"
    except Endless:
        broke = "it goes on without a choice"
    return Followed(passages(reader), broke)


def _settings(was: Reader, session: StorySession) -> None:
    """What the first player set before the first line, where this version knows it."""
    for name, value in was.settings:
        try:
            session.tell(name, value)
        except (KeyError, ValueError):
            continue


def _do(reader: Reader, passage: Passage) -> str:
    """Do what was done after *passage*; why it cannot be done, or nothing."""
    did = passage.did
    if did is None:
        return ""
    if did.kind == "typed":
        if reader.asking is None:
            return "it asks for no words there"
        reader.type(did.text)
        return ""
    while reader.asking is not None:  # a question that the other version did not have
        reader.type("")
        reader.read_on()
    texts = [choice.text for choice in reader.offered]
    text = counterpart(did.text, passage.offered, texts)
    if text is None:
        return f"{did.text!r} is not offered there"
    reader.choose(next(choice.index for choice in reader.offered if choice.text == text))
    return ""


def counterpart(text: str, was: Sequence[str], now: Sequence[str]) -> str | None:
    """Which choice of *now* is what *text* is in *was*: the same words, else the nearest."""
    if text in now:
        return text
    gone = [each for each in was if each not in now]
    new = [each for each in now if each not in was]
    if len(gone) == len(new) == 1:
        return new[0]
    best = max(new, key=lambda each: likeness(text, each), default=None)
    return best if best is not None and likeness(text, best) >= _ALIKE else None


def _offered(heard: Sequence[Heard]) -> tuple[str, ...]:
    choices = heard[-1].beat.choices if heard else ()
    return tuple(choice.text for choice in choices if not choice.ghost)
