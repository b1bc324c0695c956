"""Keeps playthroughs and the lines read in the folder of saves, and finds them again, told in a
player's words.
"""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.engine.app.lines_read import LinesRead
from game.engine.session.envelope import SaveError
from game.engine.session.saves import AUTO, FolderError, SaveFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from game.engine.app.keepsakes import Keepsakes
    from game.engine.app.playthrough import Playthrough
    from game.engine.session.envelope import Save
    from game.engine.session.saves import Slot
    from game.engine.session.session import StorySession
    from game.engine.session.story import LoadedStory

_NAMES = {AUTO: "Autosave", "quick": "Quick save"}
_EARLIER = tuple(f"earlier {number}" for number in range(1, 6))
"""Where an autosave goes that another playthrough would write over, the oldest making room."""

_WHOEVER = object()
_WAY_OUT = "The folder is {}; SOFT_GLOW_SAVES, set before the game starts, names another."
_HERS, _NAMED = "samantha", 60  # who names saves, and with how many characters


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
    act: int = 0
    named: str = ""
    """What Samantha calls it: words of hers. Empty before she has a voice of her own."""

    @property
    def label(self) -> str:
        """Its name as a player reads it."""
        if self.name in _EARLIER:
            return "An earlier place"
        return _NAMES.get(self.name, f"Save {self.name}" if self.name.isdecimal() else self.name)

    @property
    def place(self) -> str:
        """Act and chapter."""
        return " · ".join(filter(None, (f"Act {self.act}" if self.act else "", self.title)))


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is written beside an autosave: texts of files, empty for those that hold it already, and
    the ending that the picture is of.
    """

    read: str = ""
    sakes: str = ""
    ending: str = ""


class Keeper:
    """The saves in *folder*; *now* gives Unix seconds. `note` is what the last load had to say,
    `way_out` what to do when the folder would not take the last that was written, else empty;
    `lines` are those read in any playthrough: they are kept with each autosave.
    """

    def __init__(self, folder: Path, now: Callable[[], float]) -> None:
        self._folder = SaveFolder(folder)
        self._now = now
        self.note = self.way_out = ""
        self.lines = LinesRead(folder)
        self._path = folder
        self._sakes: Keepsakes | None = None
        self._auto_of: object | None = None
        self._writer: ThreadPoolExecutor | None = None

    @property
    def hour(self) -> int:
        """What o'clock it is where the player is, 0 to 23."""
        return datetime.fromtimestamp(self._now(), UTC).astimezone().hour

    def slots(self) -> tuple[Kept, ...]:
        """Every save, the newest first, the broken last."""
        self._settle()
        return tuple(self._told(slot) for slot in self._folder.slots())

    def names(self) -> tuple[str, ...]:
        """The names of all saves, the newest first; none is read for it."""
        self._settle()
        return self._folder.order()

    def told(self, name: str) -> Kept:
        """The save of that *name*."""
        return self._told(self._folder.read(name))

    def latest(self) -> Kept | None:
        """The newest save that can be loaded; no other is read."""
        self._settle()
        slot = self._folder.newest()
        return self._told(slot) if slot else None

    def has(self, name: str) -> bool:
        """Whether there is a save of that name that can be loaded."""
        self._settle()
        return self._folder.read(name).save is not None

    def fresh_name(self) -> str:
        """The first number that no save has yet."""
        taken = self._folder.names()
        number = 1
        while str(number) in taken:
            number += 1
        return str(number)

    def keep_aside(self, name: str, play: Playthrough, picture: Callable[[], bytes]) -> Future[str]:
        """Save *play* under *name* without waiting for the disk, as `autosave_aside` does."""
        return self._aside().submit(self._write, name, self._at_rest(play), picture, _Beside())

    def _aside(self) -> ThreadPoolExecutor:
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="autosave")
        return self._writer

    def _settle(self) -> None:
        """Whoever looks at the folder finds what was saved before."""
        if self._writer is not None:
            self._writer.submit(lambda: None).result()

    def keep(self, name: str, play: Playthrough, picture: bytes = b"") -> str:
        """Save *play* under *name*; answers what went wrong, in a sentence, or nothing."""
        return self._write(name, self._at_rest(play), lambda: picture, _Beside())

    def autosave(self, play: Playthrough, picture: bytes = b"", *, of: object | None = None) -> str:
        """Save under the game's own name, for the evening *of* which it is (or *play*): what is
        there of another one is set aside.
        """
        self._set_aside(play if of is None else of)
        save = self._at_rest(play)
        return self._write(AUTO, save, lambda: picture, self._beside(play))

    def autosave_aside(
        self, play: Playthrough, picture: Callable[[], bytes], *, of: object
    ) -> Future[str]:
        """The same without waiting for the disk: the answer comes when it is written. *picture*
        is asked for on the thread that writes.
        """
        self._set_aside(of)
        save = self._at_rest(play)
        return self._aside().submit(self._write, AUTO, save, picture, self._beside(play))

    def _set_aside(self, of: object) -> None:
        """Nobody's place is lost because somebody begins anew: the five last are kept."""
        before, self._auto_of = self._auto_of, of
        if before in (of, _WHOEVER):
            return
        order = self._folder.order()
        free = [name for name in _EARLIER if name not in order]
        oldest = [name for name in reversed(order) if name in _EARLIER]
        with contextlib.suppress(OSError):  # it is told when the save itself cannot be written
            self._folder.move(AUTO, (free or oldest)[0])

    def _beside(self, play: Playthrough) -> _Beside:
        return _Beside(self.lines.unwritten(), self.sakes.unwritten(), play.ending)

    def _at_rest(self, play: Playthrough) -> Save:
        from game.engine.app.staging import stage_to_json  # noqa: PLC0415 - not for the title

        state = play.state
        self._remember(play)
        title = f"{state.chapter}. {state.title}" if state.title else ""
        stage = {**stage_to_json(state), **names_of(play.session)}
        return play.session.save(stage, title=title, written=self._now())

    @property
    def sakes(self) -> Keepsakes:
        """What was come to over all playthroughs."""
        from game.engine.app.keepsakes import Keepsakes  # noqa: PLC0415 - not for the title

        self._sakes = self._sakes or Keepsakes(self._path)
        return self._sakes

    def _remember(self, play: Playthrough) -> None:
        """Letters and the ending of *play*, for the gallery."""
        from game.engine.app.own_music import facts_of  # noqa: PLC0415 - not for the title

        self.sakes.wrote(play.state.drawer)
        if play.ending:
            facts = facts_of(play.session.variable, play.session.seed)
            self.sakes.ended(play.ending, self._now(), facts)

    def _write(self, name: str, save: Save, picture: Callable[[], bytes], lines: _Beside) -> str:
        self.way_out = ""
        try:
            png = picture()
            self._folder.write(name.lower(), replace(save, picture=png))
            self.lines.write(lines.read)
            self.sakes.write(lines.sakes)
            if lines.ending and png:
                self.sakes.keep_picture(lines.ending, png)
        except SaveError as problem:
            if isinstance(problem, FolderError):
                self.way_out = _WAY_OUT.format(self._path)
            return str(problem)
        except (OSError, ValueError) as problem:  # the latter: text that no file can hold
            why = getattr(problem, "strerror", None) or problem
            return f"Which lines were read could not be kept: {why}."
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

        self._settle()
        slot = self._folder.read(name.lower())
        if slot.save is None:
            raise SaveError(slot.problem)
        try:
            resumed = resume(story, slot.save, spare)
        except SaveError:
            raise
        except (KeyError, ValueError) as problem:
            raise SaveError(f"The save is damaged: {problem}.") from problem
        if name.lower() == AUTO:  # who goes on from it may write over it
            self._auto_of = _WHOEVER
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
        act, named = save.stage.get("act"), save.stage.get("named")
        return Kept(
            slot.name, save.title, when, save.line, slot.problem, picture=save.picture, scene=scene,
            act=act if type(act) is int and 0 < act < 10 else 0,
            named=named[:_NAMED] if isinstance(named, str) else "",
        )  # fmt: skip


def names_of(session: StorySession) -> dict[str, object]:
    """What a list shows of a save beside its chapter: the act, and from Voice on a name of hers.

    She calls a place by the last thing that she said there.
    """
    try:
        held = session.variable("act")
    except KeyError:
        held = ""
    acts = held if isinstance(held, frozenset) else (held,)
    act = max((int(name[-1]) for name in map(str, acts) if name[-1:].isdecimal()), default=0)
    if session.growth.index < 1:
        return {"act": act}
    said = (step.beat for step in reversed(session.log[: session.at + 1]))
    hers = next((beat.text for beat in said if beat.speaker == _HERS), "")
    return {"act": act, "named": hers if len(hers) <= _NAMED else f"{hers[: _NAMED - 2]} …"}


def told_time(then: float, now: float) -> str:
    """A moment as one would say it *now* (both Unix seconds), in local time."""
    at, today = (datetime.fromtimestamp(t, UTC).astimezone() for t in (then, now))
    days = (today.date() - at.date()).days
    day = {0: "today", 1: "yesterday"}.get(days, f"{at.day} {at:%B %Y}")
    return f"{day}, {at:%H:%M}"
