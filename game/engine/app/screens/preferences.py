"""What the player prefers, on a screen: every change holds at once and is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.preferences import LOUDEST, allowed
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre

_LABELS: Final[dict[str, str]] = {
    "text_size": "Text size",
    "text_speed": "Text speed",
    "auto": "Turn the page by itself",
    "auto_pause": "Pause before the next line",
    "skip_unread": "Skip lines not read yet",
    "voice": "Spoken voices",
    "master": "Volume of everything",
    "speech": "Voices",
    "music": "Music",
    "ambience": "Sounds of the place",
    "effects": "Sounds of the menus",
    "sound_captions": "Sounds told in words",
    "reduced_motion": "Less motion",
    "ghosts": "Choices not open yet",
    "full_screen": "Full screen",
    "size": "Size of the picture",
}


def _say(value: object) -> str:
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)


_SPOKEN: Final[dict[str, Callable[[object], str]]] = {
    "text_size": lambda value: f"{value} %",
    "size": lambda value: str(value).replace("x", " × "),
    "ghosts": lambda value: "shown" if value else "hidden",
}


class PreferencesScreen(Still):
    """Left and right change the row in focus."""

    title = "Preferences"
    keys = "Up and down to move · Left and right to change · Esc when done"

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self._fill()

    def _fill(self) -> None:
        self.rows.fill(
            [*(self._row(name) for name in _LABELS), *_told(self.theatre), Row("done", "Done")]
        )

    def _row(self, name: str) -> Row:
        value = getattr(self.theatre.preferences, name)
        ticks = (value, LOUDEST) if allowed(name)[-1] == LOUDEST else None
        return Row(name, _LABELS[name], _SPOKEN.get(name, _say)(value), ticks)

    def act(self, done: Picked | Turned) -> Turn | None:
        """Change the preference; a row that says how things are does nothing."""
        if done.key == "done" and isinstance(done, Picked):
            return self.leave()
        if done.key in _LABELS:
            by = 1 if isinstance(done, Picked) else done.by
            self.theatre.prefer(done.key, _next(self.theatre, done.key, by))
            self._fill()
        return None


def _next(theatre: Theatre, name: str, by: int) -> object:
    """The value that follows; measures stop at their ends, words go round."""
    values = allowed(name)
    place = values.index(getattr(theatre.preferences, name)) + by
    if allowed(name)[-1] == LOUDEST:
        return values[max(0, min(LOUDEST, place))]
    return values[place % len(values)]


def _told(theatre: Theatre) -> tuple[Row, ...]:
    """How voice, sound and saves are, in a sentence each."""
    return tuple(
        Row(f"told {place}", label, note=text, open=False)
        for place, (label, text) in enumerate(theatre.told())
    )
