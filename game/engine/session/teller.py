"""A runtime in, Beats out: lines with their speakers, and the memory that the echo draws on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.core.ports import far_seed
from game.engine.session.beats import Beat
from game.engine.session.echo import Memory, echo
from game.engine.session.ink_runtime import InkRuntime
from game.engine.session.runtime import StoryFault
from game.engine.session.speech import SpeechReader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager

    from game.engine.session.beats import Choice
    from game.engine.session.runtime import Runtime, Scalar, Value
    from game.engine.session.story import LoadedStory

_SILENT_LIMIT: Final = 1000  # continuations without a word; a story has three or four in a row
_KEPT: Final = 8192  # lines


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a telling stands: the ink state (opaque), and the echo's memory."""

    state: str
    memory: Memory


class Teller:
    """Tells one story line by line. Knows nothing of what was told before, but for `Memory`."""

    def __init__(self, story: LoadedStory, seed: int) -> None:
        self._seed = seed
        self._place_of, self._place_of_words = story.place_of, story.place_of_words
        self._reader = SpeechReader(story.content.cast.names)
        self._known: dict[tuple[str, tuple[str, ...], str], Beat] = {}
        self._player = story.content.cast.player
        self._memory, self._stood = Memory(), ""
        self._runtime: Runtime = InkRuntime(
            story.json,
            seed=far_seed("ink", seed),
            externals={"echo": self._echo} if story.echoes else {},
            places=story.places,
        )
        self._head = self._runtime.global_tags()

    @property
    def can_continue(self) -> bool:
        """Whether a line follows without a choice."""
        return self._runtime.can_continue

    def quiet(self) -> AbstractContextManager[None]:
        """While entered, many lines are told at the price of one guard against panics' noise."""
        return self._runtime.quiet()

    def hear(self, names: Iterable[str]) -> None:
        """Note when these VARs are assigned, for `changed`. KeyError for an unknown one."""
        self._runtime.hear(names)

    def changed(self) -> frozenset[str]:
        """Of the VARs heard, those assigned since this was last asked; all after a return."""
        return self._runtime.changed()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What ink warned of so far."""
        return self._runtime.warnings

    def said(self) -> str:
        """The words of the last line, also of one that a fault cut short."""
        return self._runtime.said()

    def cut_short(self) -> Span | None:
        """Where the words were written that a fault cut short, below the line told before it."""
        return self._place_of_words(self.said(), self._stood)

    def stands(self) -> Span | None:
        """Where in the source the story stands. None if that is not known."""
        return self._runtime.stands()

    @property
    def stood(self) -> Span | None:
        """Where the story stood before the line told last: the same for each branch below."""
        return self._place_of(self._stood)

    def next_beat(self) -> Beat:
        """The next line. Continuations without text lend their tags to the line that follows.

        Raises `StoryFault`.
        """
        runtime = self._runtime
        tags: tuple[str, ...] = ()
        for _ in range(_SILENT_LIMIT):
            said = runtime.cont()
            tags = tags + said.tags if tags else said.tags
            goes_on = runtime.can_continue
            text = said.text.strip()
            if text or not goes_on:
                beat = self._line(text, tags, said.path)
                if not goes_on:
                    choices = runtime.choices()
                    beat = replace(beat, choices=choices, over=not choices)
                self._memory = self._memory.heard(beat, self._player)
                self._stood = said.path
                return beat
        at = self._place_of(said.path) or Span("story", 1)
        raise StoryFault(Diagnostic("INK902", "the story goes round without a word", at))

    def offered(self) -> tuple[Choice, ...]:
        """The choices that wait now; none while a line follows."""
        return () if self._runtime.can_continue else self._runtime.choices()

    def choose(self, index: int) -> None:
        """Take a choice; ValueError when it is not offered."""
        self._runtime.choose(index)
        self._memory = self._memory.chosen()

    def go_to(self, path: str) -> None:
        """Divert to a knot or stitch; ValueError when there is none."""
        self._runtime.go_to(path)

    def variable(self, name: str) -> Value:
        """KeyError when the story declares no such VAR."""
        return self._runtime.variable(name)

    def set_variable(self, name: str, value: Scalar) -> None:
        """ValueError when the value does not fit; KeyError when there is no such VAR."""
        self._runtime.set_variable(name, value)

    def moment(self) -> Moment:
        """Where it stands now."""
        return Moment(self._runtime.save(), self._memory)

    def return_to(self, moment: Moment) -> None:
        """Stand where *moment* was taken, by this teller or another of the same story."""
        self._runtime.load(moment.state)
        self._memory = moment.memory

    def adopt(self, moment: Moment) -> None:
        """The same for one from a file; ValueError, with nothing changed, if it cannot be read."""
        self._runtime.adopt(moment.state)
        self._memory = moment.memory

    def restart(self, seed: int) -> None:
        """Stand at the first line, with other dice."""
        self._seed, self._memory = seed, Memory()
        self._runtime.restart(far_seed("ink", seed))

    def _line(self, text: str, tags: tuple[str, ...], path: str) -> Beat:
        """The line as a beat without a menu. Playtests meet most lines again: those are kept."""
        key = (text, tags, path)
        beat = self._known.get(key)
        if beat is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            beat = self._known[key] = self._read(text, tags, path)
        return beat

    def _read(self, text: str, tags: tuple[str, ...], path: str) -> Beat:
        if self._head and tags[: len(self._head)] == self._head:
            tags = tags[len(self._head) :]  # ink gives the story's own tags to its first line
        speech = self._reader.read(text)
        at = self._place_of_words(text, path)
        return Beat(speech.text, speech.speaker, speech.aside, tags, at=at, marks=speech.marks)

    def _echo(self, kind: str) -> str:
        text = echo(kind, self._memory, self._seed)
        self._memory = self._memory.answered(text)
        return text
