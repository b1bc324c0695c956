"""The synthesiser that is wanted, and its understudy: lines in, sound from whichever can out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.voice.choice import BUNDLED, PROGRAM, SYSTEM
from game.engine.voice.engines import BundledEspeak, NoSynthesiserError, NotSpokenError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from game.engine.voice.engines import Engine
    from game.engine.voice.messages import Speak
    from game.engine.voice.timing import Spoken

_IN_A_ROW: Final = 3  # failures, after which it is not asked for a while
_SPARED: Final = 20  # lines


class Company:
    """Who speaks in this worker: *first*, called *name*, or what *understudy* gives.

    `why` is set when there is no *first* at all.
    """

    def __init__(
        self, name: str, first: Engine | None, understudy: Callable[[], Engine], why: str = ""
    ) -> None:
        self.name, self.why = name, why
        self._first, self._understudy = first, understudy
        self._spare: Engine | None = None
        self._failed = self._spared = 0

    def speak(
        self,
        request: Speak,
        make: Callable[[Speak, Engine], tuple[NDArray[np.float32], Spoken]],
    ) -> tuple[NDArray[np.float32], Spoken, str]:
        """The line, made by *make*; and why the understudy had to, or nothing.

        NotSpokenError when neither can.
        """
        why = self.why
        if self._first is not None and not self._resting():
            try:
                made = make(request, self._first)
            except (NotSpokenError, ValueError) as fault:
                if self.name == BUNDLED:
                    raise
                self._failed += 1
                why = str(fault)
            else:
                self._failed = 0
                return *made, ""
        return *make(request, self._stand_in()), why or f"{self.name} has failed too often"

    def _resting(self) -> bool:
        """Whether it has failed so often that asking it again would make every line late."""
        if self._failed < _IN_A_ROW:
            return False
        self._spared += 1
        if self._spared > _SPARED:
            self._failed, self._spared = _IN_A_ROW - 1, 0  # one chance
        return self._failed >= _IN_A_ROW

    def _stand_in(self) -> Engine:
        if self._spare is None:
            try:
                self._spare = self._understudy()
            except NoSynthesiserError as fault:
                raise NotSpokenError(str(fault)) from fault
        return self._spare


def gather(folder: Path, wanted: Sequence[str]) -> Company:
    """The company of the engine *wanted* (its name, and what it is told); files in *folder*.

    NoSynthesiserError when not even the bundled one can be had.
    """

    def understudy() -> Engine:
        return BundledEspeak(folder)

    try:
        return Company(wanted[0], _cast(folder, wanted), understudy)
    except NoSynthesiserError as fault:
        if wanted[0] == BUNDLED:
            raise
        spare = understudy()
        return Company(BUNDLED, None, lambda: spare, str(fault))


def _cast(folder: Path, wanted: Sequence[str]) -> Engine:
    match list(wanted):
        case [name] if name == BUNDLED:
            return BundledEspeak(folder)
        case [name] if name == SYSTEM:
            from game.engine.voice.system_voices import SystemVoices  # noqa: PLC0415 - if wanted

            return SystemVoices(folder)
        case [name, recipe] if name == PROGRAM:
            from game.engine.voice.program import Program  # noqa: PLC0415 - if wanted

            return Program(folder, Path(recipe))
        case _:
            raise NoSynthesiserError(f"there is no engine {wanted[0]!r}")
