"""What a player has come to, over all playthroughs, for the gallery: endings, letters, pieces.

It lies in the folder of saves as one text file, a JSON object a line, and a small picture for each
ending beside it. Nothing in either is believed before it was looked at, and a file that cannot be
read is set aside, never written over.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from game.engine.app.staging import letter_from_json
from game.engine.app.whole_file import write_whole
from game.engine.sound.own_piece import PieceFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from game.engine.director.stage import LetterPage

NAME: Final = "gallery.jsonl"
PICTURES: Final = "gallery"
_HEAD: Final = {"soft-glow": "gallery, 1"}
_LARGEST: Final = 2_000_000  # bytes
_LARGEST_PICTURE: Final = 400_000  # bytes
_MOST: Final = 400  # of a kind; the oldest go first
_ENDING: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
_WORD: Final = 60  # characters of a word that a piece is made of
_ENDED: Final = frozenset({"ending", "when"})
_LETTER: Final = frozenset({"letter"})
_PIECE: Final = _ENDED | {"piece"}
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece as it was made for one playthrough: what it is made of, and the ending it led to."""

    facts: PieceFacts
    ending: str
    when: float


class Keepsakes:
    """Those in *folder*; the file is looked at when it is first needed. One of which anything was
    not understood is set aside before the next is written.

    `endings` are the endings by name with when they were first come to (Unix seconds), `letters`
    the finished letters in the order of writing, `pieces` one for each ending that was come to.
    `problem` is a sentence when the file, or some of it, could not be used.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / NAME
        self._read = self._fresh = self._strange = False
        self._endings: dict[str, float] = {}
        self._letters: dict[LetterPage, None] = {}
        self._pieces: dict[PieceFacts, Piece] = {}
        self.problem = ""

    @property
    def endings(self) -> Mapping[str, float]:
        self._look()
        return self._endings

    @property
    def letters(self) -> tuple[LetterPage, ...]:
        self._look()
        return tuple(self._letters)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        self._look()
        return tuple(self._pieces.values())

    def ended(self, ending: str, when: float, facts: PieceFacts) -> None:
        """*ending* was come to, with the piece as it is made of *facts*."""
        self._look()
        if _ENDING.fullmatch(ending) is None:
            return
        self._fresh = self._fresh or ending not in self._endings or facts not in self._pieces
        self._endings.setdefault(ending, when)
        self._pieces.setdefault(facts, Piece(facts, ending, when))

    def wrote(self, letters: Iterable[LetterPage]) -> None:
        """These letters were finished."""
        self._look()
        for letter in letters:
            if letter not in self._letters and _writable(asdict(letter)):
                self._letters[letter] = None
                self._fresh = True

    def unwritten(self) -> str:
        """What the file should hold, for `write`; empty when it holds that already."""
        if not self._fresh:
            return ""
        self._fresh = False
        rows: list[Mapping[str, object]] = [_HEAD]
        rows += ({"ending": name, "when": when} for name, when in _last(self._endings.items()))
        rows += ({"letter": asdict(letter)} for letter in _last(self._letters))
        rows += (_row_of(piece) for piece in _last(self._pieces.values()))
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)

    def write(self, text: str) -> None:
        """Put what `unwritten` answered on the disk; from any thread. Raises OSError."""
        if not text:
            return
        if self._strange:
            _set_aside(self._path)
            self._strange = False
        write_whole(self._path, text)

    def picture(self, ending: str) -> bytes:
        """The picture kept of *ending*, a PNG of any origin; empty without one."""
        path = self._folder / PICTURES / f"{ending}.png"
        if _ENDING.fullmatch(ending) is None:
            return b""
        try:
            fits = path.stat().st_size <= _LARGEST_PICTURE
            return path.read_bytes() if fits else b""
        except OSError:
            return b""

    def keep_picture(self, ending: str, png: bytes) -> None:
        """Keep *png* as the picture of *ending*; the newest stays. Raises OSError."""
        if _ENDING.fullmatch(ending) is None:
            return
        folder = self._folder / PICTURES
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{ending}.png.part"
        try:
            part.write_bytes(png)
            part.replace(folder / f"{ending}.png")
        finally:
            part.unlink(missing_ok=True)

    def _look(self) -> None:
        if self._read:
            return
        self._read = True
        try:
            fits = self._path.stat().st_size <= _LARGEST
            text = self._path.read_text("utf-8-sig") if fits else ""
        except FileNotFoundError:
            return
        except (OSError, ValueError) as fault:
            self._refuse(str(getattr(fault, "strerror", None) or "it is no text"))
            return
        # Not splitlines: rows are written as they are, and a letter may hold U+2028.
        rows = [_parsed(line) for line in text.split("\n") if line.strip()]
        if not rows or rows[0] != _HEAD:
            self._refuse("it holds something else")
            return
        missed = [self._take(row) for row in rows[1:]].count(False)
        if missed:
            self._strange = True
            lines = "1 line" if missed == 1 else f"{missed} lines"
            self.problem = (
                f"Of “{NAME}” {lines} could not be wholly read; the file is set aside as it is, "
                "and the rest is used."
            )

    def _take(self, row: Mapping[str, object]) -> bool:
        """One line of the file, as far as it makes sense; whether all of it does."""
        ending, when = row.get("ending", ""), row.get("when", 0.0)
        good = isinstance(ending, str) and _ENDING.fullmatch(ending) is not None
        at = float(when) if isinstance(when, int | float) and 0 <= when < 1e11 else 0.0
        letter = letter_from_json(row.get("letter"))
        facts = _facts_from(row.get("piece"))
        if facts is not None:
            self._pieces[facts] = Piece(facts, str(ending) if good else "", at)
        elif letter is not None:
            self._letters[letter] = None
        elif good:
            self._endings[str(ending)] = at
        else:
            return False
        return row.keys() <= (
            _LETTER if letter is not None else _ENDED if facts is None else _PIECE
        )

    def _refuse(self, why: str) -> None:
        self._strange = True
        self.problem = f"“{NAME}” cannot be used ({why}); it is set aside."


def _set_aside(path: Path) -> None:
    """Call the file *path* `….unreadable`, or `….unreadable.2` and so on: none is written over."""
    aside, number = path.with_name(f"{path.name}.unreadable"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.unreadable.{number}")
    if path.exists():
        path.replace(aside)


def _last(found: Iterable[_T]) -> list[_T]:
    return list(found)[-_MOST:]


def _parsed(line: str) -> Mapping[str, object]:
    try:
        row = json.loads(line)
        return row if isinstance(row, dict) and _writable(row) else {}
    except (ValueError, RecursionError):
        return {}


def _writable(row: Mapping[str, object]) -> bool:
    """Whether a file can hold it: half of a surrogate pair none can."""
    try:
        json.dumps(row, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _row_of(piece: Piece) -> Mapping[str, object]:
    facts = {**asdict(piece.facts), "shown": sorted(piece.facts.shown)}
    return {"piece": facts, "ending": piece.ending, "when": piece.when}


def _facts_from(kept: object) -> PieceFacts | None:
    """The facts that *kept* describes; what does not fit is as by default."""
    if not isinstance(kept, dict):
        return None
    plain = PieceFacts()
    hour, dice = kept.get("hour"), kept.get("dice")
    return PieceFacts(
        shown=frozenset(_words(kept.get("shown"))),
        letters=tuple(_words(kept.get("letters"))),
        spoke=kept.get("spoke") is True,
        sea=kept.get("sea") is True,
        hour=hour if type(hour) is int and 0 <= hour < 24 else plain.hour,
        dice=dice if type(dice) is int and 0 <= dice < 2**63 else plain.dice,
    )


def _words(kept: object) -> list[str]:
    held = kept if isinstance(kept, list) else []
    return [word[:_WORD] for word in held[:40] if isinstance(word, str)]
