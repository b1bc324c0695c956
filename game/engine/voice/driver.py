"""Commands from pyttsx3 in, WAV files and word events out: our driver, `pyttsx3.drivers.samantha`.

pyttsx3's own espeak driver loses files, speaks tags aloud and can end the process; this one keeps
its interface and writes to files only. Beside pyttsx3's properties it has ``pitch``, ``range``,
``gap`` (espeak's own scales) and ``ssml``; ``volume`` is 0 to 1. ``started-word`` tells ``time``
(seconds) besides ``location`` and ``length``; a ``mark`` event tells the name and time of an SSML
mark.
"""

from __future__ import annotations

import sys
import types
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.voice.bodies import VARIANTS
from game.engine.voice.espeak import Espeak, EspeakError
from game.engine.voice.variants import prepare_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.voice.espeak import Rendered

NAME: Final = "samantha"
_PARAMETERS: Final = ("rate", "pitch", "range", "gap")


class Driver:
    """One synthesiser behind pyttsx3's driver interface. *proxy* is pyttsx3's `DriverProxy`."""

    def __init__(self, proxy: Any, espeak: Espeak, voices: Sequence[str]) -> None:  # noqa: ANN401 - pyttsx3 is untyped
        self._proxy = proxy
        self._espeak = espeak
        self._properties: dict[str, Any] = {
            "voice": voices[0], "rate": 158, "volume": 0.5,
            "pitch": 46, "range": 30, "gap": 0, "ssml": False,
            "voices": list(voices),
        }  # fmt: skip

    def getProperty(self, name: str) -> object:  # noqa: N802 - pyttsx3's name
        return self._properties[name]

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802 - pyttsx3's name
        """Takes effect for what is queued after it. KeyError when there is no such property."""
        if name not in self._properties:
            raise KeyError(name)
        self._properties[name] = value

    def save_to_file(self, text: str, filename: str) -> None:
        """Speak *text* into a mono WAV; each queued save gets its own file."""
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        try:
            rendered = self._render(text)
            self._tell(rendered)
            _write(Path(filename), rendered)
        except (EspeakError, OSError) as fault:
            self._proxy.notify("error", exception=fault)
            self._proxy.notify("finished-utterance", completed=False)
        else:
            self._proxy.notify("finished-utterance", completed=True)
        self._proxy.setBusy(False)

    def say(self, text: str) -> None:
        """Refused: the game plays files through its own mixer."""
        message = f"cannot say {text[:20]!r} aloud: this driver writes files"
        raise NotImplementedError(message)

    def stop(self) -> None:
        self._espeak.cancel()

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Nothing to end: the queue has been run to its end by `startLoop`."""

    def iterate(self) -> Iterator[None]:
        self._proxy.setBusy(False)
        yield

    def destroy(self) -> None:
        """Nothing to give back: the library lives as long as the worker."""

    def _render(self, text: str) -> Rendered:
        now = self._properties
        parameters = {name: int(now[name]) for name in _PARAMETERS}
        parameters["volume"] = int(now["volume"] * 100)
        return self._espeak.render(text, str(now["voice"]), parameters, ssml=bool(now["ssml"]))

    def _tell(self, rendered: Rendered) -> None:
        for word in rendered.words:
            self._proxy.notify(
                "started-word", location=word.position, length=word.length, time=word.at
            )
        for name, at in rendered.marks:
            self._proxy.notify("mark", name=name, time=at)


def register(library: Path, source: Path, folder: Path) -> None:
    """Let ``pyttsx3.init("samantha")`` find this driver.

    *library* is the shared library, *source* its data, *folder* where our copy of the data is kept.
    Raises NoVoiceDataError or EspeakError when the synthesiser cannot be had.
    """
    espeak = Espeak(library, prepare_data(source, folder))
    install(espeak, [f"gmw/en-US+{name}" for name in sorted(VARIANTS)])


def install(espeak: Espeak, voices: Sequence[str], name: str = NAME) -> None:
    """Let ``pyttsx3.init(name)`` find a driver of *espeak*, which has *voices*."""
    full = f"pyttsx3.drivers.{name}"
    module = types.ModuleType(full)
    vars(module)["buildDriver"] = lambda proxy: Driver(proxy, espeak, voices)
    sys.modules[full] = module


def _write(path: Path, rendered: Rendered) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rendered.rate)
        out.writeframes(rendered.samples.tobytes())
