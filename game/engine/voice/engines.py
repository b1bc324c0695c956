"""A script and a voice in, dry speech with word times out: the synthesisers the worker may use."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

from game.engine.core.waves import read_wav
from game.engine.voice.espeak import EspeakError
from game.engine.voice.timing import word_times
from game.engine.voice.variants import ACCENTS, NoVoiceDataError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.voice.prosody import Script
    from game.engine.voice.voices import VoiceSettings

_SPEAKING: Final = 10 ** (-50 / 20)


class NoSynthesiserError(Exception):
    """This engine cannot be had here; the sentence says why."""


class NotSpokenError(Exception):
    """This one line could not be spoken."""


@dataclass(frozen=True, slots=True)
class Dry:
    """Mono samples at `rate`, and (start, end) seconds of each token of the script."""

    samples: NDArray[np.float32]
    rate: int
    words: tuple[tuple[float, float], ...]


class Engine(Protocol):
    """A synthesiser. `speak` raises NotSpokenError for a line that it cannot do; *voice* is the
    name of who speaks, for those that do not know our settings.
    """

    def speak(self, script: Script, settings: VoiceSettings, voice: str = "") -> Dry: ...


class BundledEspeak:
    """espeak-ng as espeakng-loader brings it, through pyttsx3 and our driver."""

    def __init__(self, folder: Path) -> None:
        """*folder* is where the data copy and the file of the moment are kept.

        Raises NoSynthesiserError when a part is missing.
        """
        # Below the lines, so that what a killed worker leaves there is swept up with them.
        self._scratch = folder / "lines" / "scratch"
        try:
            self._scratch.mkdir(parents=True, exist_ok=True)
            self._voice = _pyttsx3_with_our_driver(folder)
        except (ImportError, OSError, RuntimeError, NoVoiceDataError, EspeakError) as fault:
            raise NoSynthesiserError(str(fault)) from fault
        self._marks: list[tuple[str, float]] = []
        self._events: list[float] = []
        self._faults: list[Exception] = []
        self._voice.connect("mark", lambda name, time: self._marks.append((name, time)))
        self._voice.connect("started-word", lambda time, **_: self._events.append(time))
        self._voice.connect("error", lambda exception, **_: self._faults.append(exception))

    def speak(self, script: Script, settings: VoiceSettings, voice: str = "") -> Dry:  # noqa: ARG002 - the settings are the voice
        for heard in (self._marks, self._events, self._faults):
            heard.clear()
        for name, value in _properties(settings).items():
            self._voice.setProperty(name, value)
        file = self._scratch / f"line.{os.getpid()}.part"
        try:
            self._voice.save_to_file(script.ssml, str(file))
            self._voice.runAndWait()
            if self._faults:
                raise NotSpokenError(str(self._faults[0]))
            frames, rate = read_wav(file)
        except (OSError, ValueError) as fault:
            raise NotSpokenError(str(fault)) from fault
        finally:
            file.unlink(missing_ok=True)
        samples = frames[:, 0]
        loud = np.flatnonzero(np.abs(samples) > _SPEAKING)
        if not len(loud):
            message = "the synthesiser gave silence"
            raise NotSpokenError(message)
        end = float(loud[-1] + 1) / rate
        times = word_times(script.tokens, self._marks, self._events, script.pauses, end)
        return Dry(samples, rate, times)


def _properties(settings: VoiceSettings) -> dict[str, Any]:
    return {
        "voice": f"{ACCENTS[settings.accent]}+{settings.variant}",
        "rate": round(settings.rate),
        "pitch": round(settings.pitch),
        "range": round(settings.range),
        "gap": round(settings.gap),
        "volume": settings.volume / 100,
        "ssml": True,
    }


def _pyttsx3_with_our_driver(folder: Path) -> Any:  # noqa: ANN401 - pyttsx3 is untyped
    # Here and not above: only the worker may load these, and a test forbids it elsewhere.
    import espeakng_loader  # noqa: PLC0415
    import pyttsx3  # noqa: PLC0415

    from game.engine.voice import driver  # noqa: PLC0415

    library = Path(espeakng_loader.get_library_path())
    driver.register(library, Path(espeakng_loader.get_data_path()), folder)
    return pyttsx3.init(driver.NAME)
