"""What the player prefers, on a screen: every change holds at once and is kept.

Under the last heading, where a playthrough has come so far, stands what is no preference: that
story is told of it, and no computer remembers it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.app.foot import BACK, CHANGE, MOVE
from game.engine.app.learning import Learning, learning_of
from game.engine.app.loop import Pop, Push, Swap
from game.engine.app.preferences import LOUDEST, allowed
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.loop import Screen, Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre

_LABELS: Final[dict[str, str]] = {
    "text_size": "Text size",
    "face": "Typeface",
    "letter_space": "Space between letters",
    "word_space": "Space between words",
    "line_space": "Space between lines",
    "high_contrast": "High contrast",
    "colours": "Colours of words and panels",
    "text_speed": "Text speed",
    "auto": "Turn the page by itself",
    "auto_pause": "Pause before the next line",
    "skip_unread": "Skip lines not read yet",
    "long_waits": "Long waits",
    "voice": "Spoken voices",
    "engine": "What speaks",
    "finish": "Let a voice finish when you go on",
    "master": "Volume of everything",
    "speech": "Voices",
    "music": "Music",
    "ambience": "Sounds of the place",
    "effects": "Sounds of the menus",
    "duck": "How far a voice takes the music down",
    "mono": "The same sound on both sides",
    "sound_captions": "Sounds told in words",
    "aloud": "Read everything aloud",
    "aloud_rate": "How fast it is read",
    "aloud_pitch": "How high",
    "reduced_motion": "Less motion",
    "ghosts": "Choices not open yet",
    "full_screen": "Full screen",
    "size": "Size of the picture",
    "recap": "“Last time”, when you go on",
    "chosen_marks": "Mark choices taken before",
    "content_notes": "Say what a chapter is about to touch on",
    "one_switch": "One switch: things have their turn",
    "switch_seconds": "How long a turn lasts",
}
_HEADS: Final = {
    "text_size": "Reading",
    "voice": "Hearing",
    "reduced_motion": "Seeing",
    "recap": "Playing",
    "one_switch": "Pressing",
}
"""What stands over the preferences from the one named on."""

_PRESSES: Final = "presses"
_LISTEN: Final = "listen"
_TOUCHES: Final = "touches"
_LEARNING: Final = "learning"


def _say(value: object) -> str:
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)


_SPOKEN: Final[dict[str, Callable[[object], str]]] = {
    "text_size": lambda value: f"{value} %",
    "size": lambda value: str(value).replace("x", " × "),
    "switch_seconds": lambda value: f"{value} seconds",
    "ghosts": lambda value: "shown" if value else "hidden",
    "voice": lambda value: "Samantha only" if value == "samantha" else str(value),
    "engine": lambda value: "built in" if value == "bundled" else str(value),
    "aloud_rate": lambda value: f"{value} %",
    "aloud_pitch": lambda value: f"{value:+d}" if value else "plain",
}


class PreferencesScreen(Still):
    """Left and right change the row in focus."""

    title = "Preferences"
    done = "Done"
    hints = (MOVE, CHANGE, BACK)

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self._fill()

    def shown(self) -> None:
        """Back from a question, perhaps with another answer."""
        super().shown()
        self._fill()

    def _fill(self) -> None:
        rows = [row for name in _LABELS for row in self._headed(name)]
        presses = (Row(_PRESSES, "Keys and buttons …"), *self._touches())
        told = _told(self.theatre)
        last = Row("done", self.done)
        self.rows.fill([*rows, *presses, *told, *_of_the_story(self._learning), last])

    def _touches(self) -> tuple[Row, ...]:
        """What the story touches on, if its writers have noted any of it."""
        parts = self.theatre.parts
        return (
            (Row(_TOUCHES, "What the story touches on …"),) if parts and parts.content.notes else ()
        )

    def _headed(self, name: str) -> tuple[Row, ...]:
        """The row of a preference, below what stands over it."""
        head = _HEADS.get(name)
        rows = (self._row(name), Row(_LISTEN, "Listen")) if name == "engine" else (self._row(name),)
        return (Row(f"over {name}", head, open=False, head=True), *rows) if head else rows

    @property
    def _learning(self) -> Learning | None:
        """The setting of the playthrough behind this screen; at the title there is none."""
        evening = self.theatre.evening
        return learning_of(evening.play.session) if evening else None

    def _row(self, name: str) -> Row:
        value = getattr(self.theatre.preferences, name)
        ticks = (value, LOUDEST) if allowed(name)[-1] == LOUDEST else None
        return Row(name, _LABELS[name], _SPOKEN.get(name, _say)(value), ticks)

    def act(self, done: Picked | Turned) -> Turn | None:
        """Change the preference; a row that says how things are does nothing."""
        if done.key == "done" and isinstance(done, Picked):
            return self.leave()
        if isinstance(done, Picked) and done.key in {_PRESSES, _TOUCHES}:
            doors = self.theatre.doors
            return Push(doors.keys() if done.key == _PRESSES else doors.touches())
        if done.key == _LISTEN and isinstance(done, Picked):
            self.theatre.listen()
        if done.key in _LABELS:
            by = 1 if isinstance(done, Picked) else done.by
            round_ = isinstance(done, Picked)
            self.theatre.prefer(done.key, _next(self.theatre, done.key, by, round_=round_))
            self._fill()
        learning = self._learning if done.key == _LEARNING else None
        return self._ask_about(learning) if learning else None

    def _ask_about(self, learning: Learning) -> Turn | None:
        """To go on learning is asked for once; to stop it is confirmed by every question."""
        if not learning.on:
            self._turn(learning, on=True)
            return None
        learning.open()
        return self._next(learning, 0)

    def _next(self, learning: Learning, asked: int) -> Turn | None:
        """The question after so many, or what comes of the last yes."""
        setting = learning.setting
        if asked == len(setting.confirm):
            self._turn(learning, on=False)
            return None
        question = setting.confirm[asked]
        screen: Screen = self.theatre.doors.confirm(
            setting.heading, question, lambda: self._next(learning, asked + 1)
        )
        return Swap(screen) if asked else Push(screen)

    def _turn(self, learning: Learning, *, on: bool) -> None:
        learning.turn(on=on)
        if self.theatre.evening:
            self.theatre.evening.autosave()
        self._fill()


class FirstPreferences(PreferencesScreen):
    """The same, once, before the first line of all: Enter begins with them as they stand."""

    title = "Before it begins"
    done = "Begin"

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self.rows.focus = 0

    def _fill(self) -> None:
        super()._fill()
        rows = self.rows.rows
        about = "All of this can be changed at any time, from the pause."
        self.rows.fill([replace(rows[-1], note=about), *rows[:-1]])

    def leave(self) -> Turn | None:
        """Back to the title; what was changed holds."""
        return Pop()

    def act(self, done: Picked | Turned) -> Turn | None:
        """Begin, or change a preference as ever."""
        if done.key == "done" and isinstance(done, Picked):
            self.theatre.welcomed()
            return self.theatre.doors.begin()
        return super().act(done)


def _next(theatre: Theatre, name: str, by: int, *, round_: bool) -> object:
    """The value that follows; measures stop at their ends, but for who can only go *round_*."""
    values = allowed(name)
    place = values.index(getattr(theatre.preferences, name)) + by
    if allowed(name)[-1] == LOUDEST and not round_:
        return values[max(0, min(LOUDEST, place))]
    return values[place % len(values)]


def _of_the_story(learning: Learning | None) -> tuple[Row, ...]:
    """The heading and the one row under it, or nothing."""
    if learning is None:
        return ()
    setting = learning.setting
    return (
        Row("of the story", setting.heading, open=False, head=True),
        Row(_LEARNING, setting.name, learning.value, note=learning.about),
    )


def _told(theatre: Theatre) -> tuple[Row, ...]:
    """How voice, sound and saves are, in a sentence each."""
    return tuple(
        Row(f"told {place}", label, note=text, open=False)
        for place, (label, text) in enumerate(theatre.told())
    )
