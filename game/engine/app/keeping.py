"""Keeps playthroughs and the lines read in the folder of saves, and finds them again, told in a
player's words.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.engine.app.lines_read import LinesRead
from game.engine.session.envelope import SaveError
from game.engine.session.saves import AUTO, SaveFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from game.engine.app.playthrough import Playthrough
    from game.engine.session.envelope import Save
    from game.engine.session.saves import Slot
    from game.engine.session.session import StorySession
    from game.engine.session.story import LoadedStory

_NAMES = {AUTO: "Autosave", "quick": "Quick save"}


@dataclass(frozen=True, slots=True)
class Kept:
    """One save as a list shows it. `problem` says what is wrong; with `good` it can be loaded all
    the same, from its backup. `picture` is a PNG or empty.
    """

    name: str
    title: str = ""
    when: str = ""
    line: str = ""
    problem: str = ""
    good: bool = True
    picture: bytes = b""
    scene: str = ""

    @property
    def label(self) -> str:
        """Its name as a player reads it."""
        return _NAMES.get(self.name, f"Save {self.name}" if self.name.isdecimal() else self.name)


class Keeper:
    """The saves in *folder*; *now* gives Unix seconds. `note` is what the last load had to say,
    `lines` are those read in any playthrough: they are kept with each autosave.
    """

    def __init__(self, folder: Path, now: Callable[[], float]) -> None:
        self._folder = SaveFolder(folder)
        self._now = now
        self.note = ""
        self.lines = LinesRead(folder)
        self._writer: ThreadPoolExecutor | None = None

    @property
    def hour(self) -> int:
        """What o'clock it is where the player is, 0 to 23."""
        return datetime.fromtimestamp(self._now(), UTC).astimezone().hour

    def slots(self) -> tuple[Kept, ...]:
        """Every save, the newest first, the broken last."""
        return tuple(self._told(slot) for slot in self._folder.slots())

    def latest(self) -> Kept | None:
        """The newest save that can be loaded; no other is read."""
        slot = self._folder.newest()
        return self._told(slot) if slot else None

    def has(self, name: str) -> bool:
        """Whether there is a save of that name that can be loaded."""
        return self._folder.read(name).save is not None

    def fresh_name(self) -> str:
        """The first number that no save has yet."""
        taken = self._folder.names()
        number = 1
        while str(number) in taken:
            number += 1
        return str(number)

    def keep(self, name: str, play: Playthrough, picture: bytes = b"") -> str:
        """Save *play* under *name*; answers what went wrong, in a sentence, or nothing."""
        return self._write(name, self._at_rest(play), lambda: picture, "")

    def autosave(self, play: Playthrough, picture: bytes = b"") -> str:
        """Save under the game's own name."""
        return self._write(AUTO, self._at_rest(play), lambda: picture, self.lines.unwritten())

    def autosave_aside(self, play: Playthrough, picture: Callable[[], bytes]) -> Future[str]:
        """The same without waiting for the disk: the answer comes when it is written. *picture*
        is asked for on the thread that writes.
        """
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="autosave")
        lines = self.lines.unwritten()
        return self._writer.submit(self._write, AUTO, self._at_rest(play), picture, lines)

    def _at_rest(self, play: Playthrough) -> Save:
        from game.engine.app.staging import stage_to_json  # noqa: PLC0415 - not for the title

        state = play.state
        title = f"{state.chapter}. {state.title}" if state.title else ""
        return play.session.save(stage_to_json(state), title=title, written=self._now())

    def _write(self, name: str, save: Save, picture: Callable[[], bytes], lines: str) -> str:
        try:
            self._folder.write(name.lower(), replace(save, picture=picture()))
            self.lines.write(lines)
        except SaveError as problem:
            return str(problem)
        except OSError as problem:
            return f"Which lines were read could not be kept: {problem.strerror or problem}."
        return ""

    def close(self) -> None:
        """Wait until everything is written."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def open(
        self, name: str, story: LoadedStory, spare: StorySession | None = None
    ) -> StorySession:
        """The playthrough kept under *name*, with its stage beside the line where it stands;
        SaveError, in a sentence, when it cannot be used. A *spare* session is used up.
        """
        from game.engine.app.staging import stage_from_json  # noqa: PLC0415 - not for the title
        from game.engine.session.resume import resume  # noqa: PLC0415 - as above

        slot = self._folder.read(name.lower())
        if slot.save is None:
            raise SaveError(slot.problem)
        try:
            resumed = resume(story, slot.save, spare)
        except SaveError:
            raise
        except (KeyError, ValueError) as problem:
            raise SaveError(f"The save is damaged: {problem}.") from problem
        if resumed.exact:
            resumed.session.keep(stage_from_json(slot.save.stage))
        self.note = " ".join(filter(None, (slot.problem, resumed.note)))
        return resumed.session

    def throw_away(self, name: str) -> str:
        """Delete a save; answers what went wrong, or nothing."""
        try:
            self._folder.delete(name)
        except (OSError, SaveError) as problem:
            return f"It could not be thrown away: {problem}"
        return ""

    def _told(self, slot: Slot) -> Kept:
        save = slot.save
        if save is None:
            return Kept(slot.name, problem=slot.problem, good=False)
        when = told_time(save.written, self._now())
        scene = str(save.stage.get("scene", ""))
        return Kept(
            slot.name, save.title, when, save.line, slot.problem, picture=save.picture, scene=scene
        )


def told_time(then: float, now: float) -> str:
    """A moment as one would say it *now* (both Unix seconds), in local time."""
    at, today = (datetime.fromtimestamp(t, UTC).astimezone() for t in (then, now))
    days = (today.date() - at.date()).days
    day = {0: "today", 1: "yesterday"}.get(days, f"{at.day} {at:%B %Y}")
    return f"{day}, {at:%H:%M}"
