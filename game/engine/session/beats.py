"""What the story says next: one `Beat` a line, with the choices when it waits for the player."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the player may do. `index` is the runtime's own, and stands in paths and saves."""

    index: int
    text: str
    tags: tuple[str, ...] = ()

    @property
    def ghost(self) -> bool:
        """Seen, not taken: shown faintly, never selectable, never counted."""
        return "ghost" in self.tags


@dataclass(frozen=True, slots=True)
class Beat:
    """One line of the story, as it is shown.

    `text` is without the speaker; `speaker` is a key of ``cast.yaml`` or empty for narration;
    `aside` is what a writer put between name and colon ("a minute later"). `tags` are raw, in
    the order of the source; the director reads them. `choices` are given with the last line
    before the story waits. `over` says that nothing follows. A beat may have no text (only tags,
    or a menu that comes round again). `at` is where its words were written, if the story has
    exact places and they can be found, else where the story stood before it. `marks` are those
    of stress and pause that a writer put into the words, as `marks.unmarked` gives them.
    """

    text: str
    speaker: str = ""
    aside: str = ""
    tags: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    over: bool = False
    at: Span | None = None
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Chose:
    """The player took the choice with this index; its text is kept, to find it again."""

    index: int
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A fact from outside was set: typed words, or a setting of the preferences.

    `line` counts the lines since the last choice, so that a path alone can be played again.
    """

    variable: str
    value: str | int | float | bool
    line: int = 0


Act: TypeAlias = Chose | Told


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the playthrough, with the text of the choice that led on from it."""

    beat: Beat
    picked: str = ""
