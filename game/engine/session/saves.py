"""A folder of saves: written whole or not at all, each with a backup, listed, checked."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.session.envelope import LARGEST, Save, SaveError, from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

AUTO: Final = "auto"
QUICK: Final = "quick"
NUMBERED: Final = tuple(str(number) for number in range(1, 10))
_SLOT: Final = re.compile(r"[a-z0-9][a-z0-9 _-]{0,39}")
# Windows gives these to devices, with whatever ending; the last is another file of the folder.
_TAKEN: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|preferences)")
# A string of the envelope has no line ends in it: no title can look like this.
_WRITTEN: Final = re.compile(rb'^ "written": ([0-9]{1,12}(?:\.[0-9]{1,9})?),?\r?$', re.MULTILINE)
_HEAD: Final = 32_768  # bytes in which it stands, however long title and line are
_PART: Final = ".part"
_ASIDE: Final = ".unreadable"


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of the list. `save` is None when it cannot be read: `problem` says why. With
    both, the backup was read in its stead.
    """

    name: str
    save: Save | None
    problem: str = ""


class FolderError(SaveError):
    """The folder, or the disk below it, will not take a save."""


class SaveFolder:
    """The saves in *folder*; it is made with the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, slot: str, save: Save) -> None:
        """Put *save* into *slot*: whole or not at all. What stood there becomes its backup, or is
        set aside when it cannot be read.

        SaveError when the name or the save will not do, FolderError when the disk will not take it.
        """
        path, text = self.path(slot), to_text(save)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part = self._written_apart(path, text)
            try:
                _make_room(path)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
            _sync_folder(self._folder)
        except OSError as error:
            why = f"The game could not be saved: {error.strerror or error}."
            raise FolderError(why) from error

    def read(self, slot: str) -> Slot:
        """What *slot* holds; its backup when it is broken or gone. Never raises for a bad save."""
        try:
            path = self.path(slot)
        except SaveError as error:
            return Slot(slot, None, str(error))
        try:
            return Slot(slot, check_save(path))
        except SaveError as error:
            problem = str(error)
        with contextlib.suppress(SaveError):
            return Slot(slot, check_save(_backup(path)), f"{problem} The one before it was taken.")
        return Slot(slot, None, problem)

    def slots(self) -> tuple[Slot, ...]:
        """Every slot in use, the newest first, the unreadable last."""
        found = (self.read(name) for name in sorted(self.names()))
        return tuple(sorted(found, key=lambda slot: -slot.save.written if slot.save else 1.0))

    def newest(self) -> Slot | None:
        """The newest slot that can be used; None without any.

        The heads of the files say in which order to look, and only what is taken is read whole.
        """
        waiting = [(self._written(name), name) for name in self.names()]
        while waiting:
            waiting.sort()
            _, name = waiting.pop()
            slot = self.read(name)
            if slot.save is None:
                continue
            if slot.save.written >= max((when for when, _ in waiting), default=-inf):
                return slot
            # Its head was wrong, or the backup was read: another may be newer.
            waiting.append((slot.save.written, name))
        return None

    def names(self) -> frozenset[str]:
        """Every slot in use, readable or not."""
        return frozenset(self._names())

    def order(self) -> tuple[str, ...]:
        """Every slot in use, the newest first by what the heads of the files say; those whose head
        says nothing last. No save is read whole for it.
        """
        when = {name: self._written(name) for name in self.names()}
        return tuple(sorted(when, key=lambda name: (when[name] == inf, -when[name], name)))

    def move(self, slot: str, to: str) -> None:
        """Call the save in *slot* *to*; what stood there is gone, and so is the backup of *slot*.
        Nothing happens when there is none. Raises OSError.
        """
        path, other = self.path(slot), self.path(to)
        if path.is_file():
            _backup(other).unlink(missing_ok=True)
            path.replace(other)
            _backup(path).unlink(missing_ok=True)

    def _written(self, slot: str) -> float:
        """When *slot* says that it was written; infinity where only reading it can tell."""
        path = self.path(slot)
        for each in (path, _backup(path)):
            with contextlib.suppress(OSError):
                with each.open("rb") as file:
                    said = _WRITTEN.search(file.read(_HEAD))
                if said:
                    return float(said[1])
        return inf

    def delete(self, slot: str) -> None:
        """Remove a slot and its backup; nothing happens when it is not there."""
        path = self.path(slot)
        for each in (path, _backup(path)):
            each.unlink(missing_ok=True)

    def path(self, slot: str) -> Path:
        """The file of *slot*. SaveError for a name that might lead elsewhere."""
        if not self._allowed(slot):
            raise SaveError(
                f"A save cannot be called {slot[:60]!r}: up to 40 small letters, digits, - and _."
            )
        return self._folder / f"{slot}.json"

    @staticmethod
    def _allowed(slot: str) -> bool:
        good = _SLOT.fullmatch(slot) and not slot.endswith(" ")
        return bool(good) and not _TAKEN.fullmatch(slot)

    def _names(self) -> Iterator[str]:
        if not self._folder.is_dir():
            return
        for path in self._folder.iterdir():
            file = path.name.removesuffix(".bak")
            name = file.removesuffix(".json")
            if name != file and path.is_file() and self._allowed(name):
                yield name

    def _written_apart(self, path: Path, text: str) -> Path:
        handle, name = tempfile.mkstemp(_PART, path.stem, self._folder)
        part = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return part


def _make_room(path: Path) -> None:
    """What stands at *path* becomes its backup; what cannot be read must not push out a good one
    and is set aside: a newer game may read it, or somebody who can mend it.
    """
    try:
        check_save(path)
    except SaveError:
        if os.path.lexists(path):
            path.replace(path.with_name(f"{path.name}{_ASIDE}"))
    else:
        path.replace(_backup(path))


def check_save(path: Path) -> Save:
    """The save in the file *path*. SaveError, in a sentence, when it cannot be used."""
    try:
        if not path.is_file():
            raise SaveError(f"There is no save {path.name!r}.")
        if path.stat().st_size > LARGEST:
            raise SaveError(f"{path.name!r} is too large to be a save.")
        return from_text(path.read_text("utf-8"))
    except UnicodeDecodeError:
        raise SaveError("The save is damaged: it is not text.") from None
    except OSError as error:
        raise SaveError(f"The save cannot be read: {error.strerror or error}.") from error


def _backup(path: Path) -> Path:
    return path.with_name(f"{path.name}.bak")


def _sync_folder(folder: Path) -> None:
    """A rename is on the disk only when its folder is; Windows has no such call."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
