"""A line in, what the voices of this computer make of it out: through pyttsx3, as it is everywhere.

Windows and macOS: pyttsx3's own drivers (SAPI5, NSSpeech). Elsewhere the espeak-ng that the system
has, with its own data, behind our driver: pyttsx3's would lose files.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.voice.engines import Dry, NoSynthesiserError, NotSpokenError
from game.engine.voice.espeak import Espeak, EspeakError
from game.engine.voice.strangers import plain, read_speech, shared_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.voice.prosody import Script
    from game.engine.voice.voices import VoiceSettings

_DATA: Final = "espeak-ng-data"
_FOLDERS: Final = ("/usr/lib", "/usr/share", "/usr/local/share", "/usr/local/lib")
_ESPEAK_VOICES: Final = ("en-us+f2", "en-us+f3", "en-us+f5", "en-gb+f4", "en-us+m3", "en-gb+m1")
_NAME: Final = "systems_espeak"
_HERS: Final = "samantha"
_WOMEN: Final = frozenset({"female", "voicegenderfemale"})


class SystemVoices:
    """Whatever speaks English here; each voice of the game keeps one of them."""

    def __init__(self, folder: Path, begin: Callable[[], Any] | None = None) -> None:
        """*folder* is for files of the moment, *begin* gives a pyttsx3 engine (for tests).

        NoSynthesiserError when there is none, or it has no voice.
        """
        self._scratch = folder / "lines" / "scratch"
        try:
            self._scratch.mkdir(parents=True, exist_ok=True)
            self._engine = (begin or _begin)()
            self._voices = _english(self._engine.getProperty("voices"))
        except NoSynthesiserError:
            raise
        except Exception as fault:
            # SAPI and NSSpeech raise types of packages that are not installed elsewhere.
            raise NoSynthesiserError(f"{type(fault).__name__}: {fault}") from fault
        if not self._voices:
            raise NoSynthesiserError("no voice is installed")

    def speak(self, script: Script, settings: VoiceSettings, voice: str = "") -> Dry:
        file = self._scratch / f"system.{os.getpid()}.wav"
        try:
            self._engine.setProperty("voice", self._voice_of(voice))
            self._engine.setProperty("rate", round(settings.rate))
            self._engine.save_to_file(plain(script.tokens), str(file))
            self._engine.runAndWait()
            samples, rate = read_speech(file)
        except Exception as fault:
            raise NotSpokenError(f"{type(fault).__name__}: {fault}") from fault
        finally:
            file.unlink(missing_ok=True)
        return Dry(samples, rate, shared_out(script.tokens, len(samples) / rate))

    def _voice_of(self, name: str) -> str:
        """The first one is Samantha's alone, if there are others."""
        others = self._voices[1:]
        if name == _HERS or not others:
            return self._voices[0]
        digest = hashlib.blake2s(name.encode(), digest_size=2).digest()
        return others[int.from_bytes(digest) % len(others)]


def _begin() -> Any:  # noqa: ANN401 - pyttsx3 is untyped
    import pyttsx3  # noqa: PLC0415 - only the worker may load it

    if sys.platform in {"win32", "darwin"}:
        return pyttsx3.init()
    return _systems_espeak(pyttsx3)


def _systems_espeak(pyttsx3: Any) -> Any:  # noqa: ANN401 - as above
    from game.engine.voice import driver  # noqa: PLC0415 - brings pyttsx3's interface with it

    library, data = ctypes.util.find_library("espeak-ng"), find_data()
    if library is None or data is None:
        raise NoSynthesiserError("this system has no espeak-ng")
    try:
        driver.install(Espeak(Path(library), data), _ESPEAK_VOICES, _NAME)
    except EspeakError as fault:
        raise NoSynthesiserError(str(fault)) from fault
    return pyttsx3.init(_NAME)


def find_data() -> Path | None:
    """The folder of the system's espeak-ng data; ``ESPEAK_DATA_PATH`` names another."""
    asked = os.environ.get("ESPEAK_DATA_PATH", "")
    places = [Path(asked), Path(asked) / _DATA] if asked else []
    for folder in _FOLDERS:
        places += [Path(folder) / _DATA, *sorted(Path(folder).glob(f"*-linux-*/{_DATA}"))]
    return next((place for place in places if (place / "phontab").is_file()), None)


def _english(voices: Iterable[Any]) -> list[str]:
    """Their names: the English ones, women's first; all of them if none is English."""
    found = {each if isinstance(each, str) else each.id: each for each in voices}

    def english(name: str) -> bool:
        told = getattr(found[name], "languages", None) or ()
        return name is found[name] or any(str(each).lower().startswith("en") for each in told)

    def woman(name: str) -> bool:
        return str(getattr(found[name], "gender", "")).lower() in _WOMEN

    spoken = [name for name in found if english(name)] or list(found)
    return sorted(spoken, key=lambda name: not woman(name))
