"""The screen on top in; what a player who does not see needs to hear of it out.

Lines of the story are said by `Voices`, each in its own voice, and told where there is none. What
else can be read is said here: what a screen is called, what is in focus, what is offered, what was
typed, notes. Whatever comes next interrupts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.engine.app.in_words import Described, pieces_in_words, seen_in
from game.engine.app.input import Context, Do
from game.engine.app.screens.log import LogScreen
from game.engine.app.screens.play import PlayScreen
from game.engine.app.screens.rows import Rows
from game.engine.app.screens.title import TitleScreen
from game.engine.app.voices import NARRATION
from game.engine.director.director import cues_of, direction_of
from game.engine.director.stage import close_up
from game.engine.voice.lines import SpokenLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.app.aside import Aside
    from game.engine.app.evening import Evening
    from game.engine.app.input import Intent
    from game.engine.app.loop import Screen
    from game.engine.app.theatre import Theatre

_SENTENCE: Final = re.compile(r"(?<=[.!?…”])\s+(?=[\"“A-Z0-9])|\n+")
_SHORT: Final = 60  # characters: what is shorter is made in one piece with what follows
_ABOUT: Final = 2  # rows either way
_ON, _OFF = "Everything is read aloud.", "No longer read aloud."
_HEARD: Final = {" ": "space", ".": "full stop", ",": "comma", "'": "apostrophe", "-": "dash"}


class Aloud:
    """Says what is on the screen, while the preferences ask for it. Call `step` once a frame."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._screen: Screen | None = None
        self._said = ""  # what was in focus when it was last said
        self._note = self._turn = ""
        self._told: tuple[str, ...] = ()
        self._described, self._picture = Described(), ""
        self._at = -2  # the place in the log
        self._heard = self._offered = False
        self._introduced = False

    @property
    def on(self) -> bool:
        """Whether the player wants it."""
        return self._theatre.preferences.aloud

    def step(self, screen: Screen) -> None:
        """Hear what has changed on *screen*, which is on top."""
        parts = self._theatre.parts
        if parts is None:
            return
        if not self.on:
            self._screen = None
            self._introduce(parts.aside, screen)
        elif screen is not self._screen:
            self._open(parts.aside, screen)
        elif isinstance(screen, PlayScreen):
            self._play(parts.aside, screen)
        else:
            self._change(parts.aside, screen.spoken(), screen.context)
        self._whose_turn(parts.aside)

    def _whose_turn(self, aside: Aside) -> None:
        """With one switch: what no list shows and has its turn, when nothing else is being said."""
        scanner, evening = self._theatre.controls.scanner, self._theatre.evening
        now = scanner.current if self.on and scanner.on else None
        before, self._turn = self._turn, now.key if now else ""
        busy = aside.busy or (evening is not None and evening.voices.speaking)
        if now is not None and now.focus is None and now.key != before and not busy:
            aside.say(self._lines((now.label,)))

    def turn(self, *, on: bool) -> None:
        """Begin or end it: it holds at once, and is kept."""
        self._theatre.prefer("aloud", value=on)
        self._introduced = True
        if self._theatre.parts:
            press = self._theatre.controls.words((Do.ALOUD,))
            ends = f"{_ON} {press} ends it." if press else _ON
            self._theatre.parts.aside.say(self._lines((ends if on else _OFF,)))

    def again(self, screen: Screen) -> None:
        """Say once more where the player is."""
        if self._theatre.parts is None:
            return
        if isinstance(screen, PlayScreen):
            screen.evening.voices.hush()
            self._theatre.parts.aside.say([*self._line(screen), *self._lines(_offer(screen))])
            self._offered = True
        else:
            self._theatre.parts.aside.say(self._lines((self._head(screen), screen.spoken())))

    def _head(self, screen: Screen) -> str:
        """The title of *screen*, and what stands in its margin."""
        note = self._theatre.margin(screen.title)
        return f"{screen.title}. In the margin, in her hand: {note}" if note else screen.title

    def hush(self) -> None:
        """Be silent until something changes."""
        if self._theatre.parts:
            self._theatre.parts.aside.hush()
        if self._theatre.evening:
            self._theatre.evening.voices.hush()

    def _introduce(self, aside: Aside, screen: Screen) -> None:
        """Once, to who has never played: how to hear everything, whether or not it can be read."""
        if self._introduced or not isinstance(screen, TitleScreen):
            return
        self._introduced = True
        if self._theatre.keeper.latest() is None:
            press = self._theatre.controls.words((Do.REPLAY_VOICE,))
            aside.say(self._lines((f"{screen.title}. Press {press} to hear everything.",)))

    def _open(self, aside: Aside, screen: Screen) -> None:
        before, self._screen = self._screen, screen
        if not isinstance(screen, PlayScreen):
            self._said = screen.spoken()
            words = self._lines((self._head(screen), self._said))
            aside.say(words) if before else aside.add(words)
            aside.expect(self._lines(_near(screen)))
        elif before is not None and screen.evening.play.session.at == self._at:
            self.again(screen)  # back from a list
        else:
            self._said, self._at = _focused(screen), -2

    def _change(self, aside: Aside, now: str, context: Context) -> None:
        before, self._said = self._said, now
        if now and now != before:
            typed = context in {Context.TYPING, Context.SPELLING}
            aside.say(self._lines((what_is_new(before, now) if typed else now,)))
            aside.expect(self._lines(_near(self._screen)))

    def _play(self, aside: Aside, screen: PlayScreen) -> None:
        voices, place = screen.evening.voices, screen.evening.play.session.at
        if place != self._at:
            self._at, self._heard, self._offered, self._said = place, False, False, ""
            if not voices.aloud:
                aside.hush()
        if voices.aloud:
            aside.drop()  # the line has the mouth
        self._heard = self._heard or voices.aloud
        now = _focused(screen)
        if screen.context is Context.TYPING and not self._offered and not screen.typed.text:
            self._said = now  # the prompt comes after the line
        elif now != self._said:
            voices.hush()
            self._change(aside, now, screen.context)
        self._after(aside, screen)

    def _after(self, aside: Aside, screen: PlayScreen) -> None:
        """What comes when the line has been heard: it itself, if nobody has said it."""
        evening = screen.evening
        resting = not (evening.voices.speaking or evening.ensemble.waiting)
        if resting and evening.stage.revealed and not self._offered:
            self._offered = True
            unheard = () if self._heard else self._line(screen)
            aside.add([*unheard, *self._lines((*self._beside(evening), *_offer(screen)))])
            aside.expect(self._lines(choice.text for choice in evening.play.choices))
        if screen.bar.note != self._note:
            self._note = screen.bar.note
            aside.add(self._lines((self._note,)))

    def _beside(self, evening: Evening) -> tuple[str, ...]:
        """What has come to stand beside the line: a chapter's name, a clock, a sentence, a floor,
        a referee's card; and what is to be seen.
        """
        state = evening.play.state
        now = state.title, state.clock, state.sentence, *pieces_in_words(state)
        before, self._told = self._told, now
        new = (text for text in self._told if text and text not in before)
        return (*new, *filter(None, (self._seen(evening),)))

    def _seen(self, evening: Evening) -> str:
        """What is to be seen, where that is another picture, or more than before."""
        parts, play = self._theatre.parts, evening.play
        picture, before = play.state.picture, self._picture
        if parts is None or not picture:
            return ""
        self._picture = picture
        seen = seen_in(picture, parts.content.scenes, play.session.variable)
        from_near = before.startswith(close_up("")) and not play.state.eye
        came = picture != before and not from_near
        return self._described.come(picture, seen) if came else self._described.stay(picture, seen)

    def _line(self, screen: PlayScreen) -> list[SpokenLine]:
        beat, voices = screen.evening.play.beat, screen.evening.voices
        if beat is None or not beat.text or voices.hurried:
            return []
        line = voices.line_of(beat.speaker, beat.text, direction_of(beat, cues_of(beat)))
        return [line] if line else []

    def _lines(self, texts: Iterable[str]) -> list[SpokenLine]:
        wanted = self._theatre.preferences
        rate, pitch = wanted.aloud_rate / 100, wanted.aloud_pitch
        parts = [part for text in texts for part in pieces(text)]
        return [SpokenLine(part, NARRATION, rate=rate, pitch=pitch) for part in parts]


def heard(aloud: Aloud, screen: Screen, intent: Intent) -> bool:
    """Whether *intent* was one for the ears, and has been done."""
    match intent:
        case Do.ALOUD:
            aloud.turn(on=not aloud.on)
        case Do.HUSH:
            if aloud.on:
                aloud.hush()
        case Do.REPLAY_VOICE if aloud.on:
            aloud.again(screen)
        case Do.REPLAY_VOICE if screen.context is Context.LIST and not isinstance(
            screen, LogScreen
        ):
            aloud.turn(on=True)
        case _:
            return False
    return True


def pieces(text: str) -> list[str]:
    """*text* in parts that are quickly made: a sentence each, or a few short ones."""
    out: list[str] = []
    for sentence in filter(None, (part.strip() for part in _SENTENCE.split(text))):
        if out and len(out[-1]) + len(sentence) < _SHORT:
            out[-1] = f"{out[-1]} {sentence}"
        else:
            out.append(sentence)
    return out


def what_is_new(before: str, now: str) -> str:
    """After a typed letter that letter, after a space the word, else all of *now*."""
    if now == before + " ":
        return (before.split() or [now])[-1]
    if before and now.startswith(before):
        more = now.removeprefix(before)
        return _HEARD.get(more, more)
    if now and before.startswith(now):
        less = before.removeprefix(now)
        return f"Erased {_HEARD.get(less, less)}"
    return now


def _near(screen: Screen | None) -> tuple[str, ...]:
    """What may get the focus next: the rows about it."""
    rows = getattr(screen, "rows", None)
    if not isinstance(rows, Rows):
        return ()
    open_ones = [row for row in rows.rows if row.open]
    if rows.current not in open_ones:
        return ()
    at = open_ones.index(rows.current)
    return tuple(row.spoken for row in open_ones[max(0, at - _ABOUT) : at + _ABOUT + 1])


def _focused(screen: PlayScreen) -> str:
    """What is in focus beside the line: a choice, the words being typed."""
    if screen.context is Context.TYPING:
        return f"{screen.typed.prompt} {screen.typed.text}"
    now = screen.spoken()
    return "" if now == screen.line else now


def _offer(screen: PlayScreen) -> tuple[str, ...]:
    """What can be done now that the line has been heard."""
    if screen.context is Context.TYPING:
        return (screen.spoken(),)
    return tuple(screen.line.splitlines()[1:])
