"""SSML in, samples with word and mark times out, through the espeak-ng library of espeakng-loader.

Only the worker process may use this: when the library fails, it ends the process it is in. The
constants and structures are those of espeak-ng's ``speak_lib.h`` (1.52).
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_SYNCHRONOUS: Final = 2  # speak returns when it is done, with callbacks in the calling thread
_DO_NOT_EXIT: Final = 0x8000  # otherwise missing data ends the process without a word
_UTF8, _SSML, _END_PAUSE = 1, 0x10, 0x1000
_EVENT_END, _EVENT_WORD, _EVENT_MARK = 0, 1, 3
_PARAMETERS: Final = {"rate": 1, "volume": 2, "pitch": 3, "range": 4, "gap": 7}
_BUFFER_MS: Final = 200
_LONGEST_NAME: Final = 120  # the library adds the names of files to it


class EspeakError(Exception):
    """The library refused: not found, not initialised, an unknown voice, or a failed line."""


@dataclass(frozen=True, slots=True)
class WordEvent:
    """A spoken word: seconds from the start, and where it stands in the text (characters)."""

    at: float
    position: int
    length: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """Mono samples (16-bit) at `rate`, with the times (seconds) of words and of SSML marks."""

    samples: NDArray[np.int16]
    rate: int
    words: tuple[WordEvent, ...]
    marks: tuple[tuple[str, float], ...]


def _speakable(data: Path) -> str:
    """A name for *data* that fits the library's buffer of 160 bytes and Windows' code page.

    One that does not becomes relative. The library looks into the folder later, too, so the
    working directory stays changed: the worker, which uses absolute names, does not mind.
    """
    name = str(data)
    if name.isascii() and len(name) <= _LONGEST_NAME:
        return name
    os.chdir(data.parent)
    return data.name


class _Identity(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Identity),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Espeak:
    """The library, initialised once; one in a process, used from one thread."""

    def __init__(self, library: Path, data: Path) -> None:
        """*library* is the shared library, *data* the folder with ``phontab``.

        Raises EspeakError when either is missing or does not initialise. Changes the process's
        working directory when *data* has a name that the library cannot take.
        """
        # Without this look the library prints a line and ends the process.
        if not (data / "phontab").is_file():
            message = f"no phontab in {data}"
            raise EspeakError(message)
        try:
            self._library: Any = ctypes.CDLL(str(library))
        except OSError as fault:
            message = f"cannot load {library}: {fault}"
            raise EspeakError(message) from fault
        self._declare()
        self.rate: int = self._library.espeak_Initialize(
            _SYNCHRONOUS, _BUFFER_MS, _speakable(data).encode(), _DO_NOT_EXIT
        )
        if self.rate <= 0:
            message = f"espeak_Initialize gave {self.rate}"
            raise EspeakError(message)
        self._callback = _Callback(self._receive)  # kept: the library holds only the pointer
        self._library.espeak_SetSynthCallback(self._callback)
        self._voice = ""
        self._forget()

    def render(self, text: str, voice: str, parameters: dict[str, int], *, ssml: bool) -> Rendered:
        """Speak *text* with *voice* (as ``gmw/en-US+name``) and espeak's own *parameters*."""
        self._choose(voice)
        for name, value in parameters.items():
            self._library.espeak_SetParameter(_PARAMETERS[name], int(value), 0)
        self._forget()
        spoken = text.encode()
        flags = _UTF8 | _END_PAUSE | (_SSML if ssml else 0)
        answer = self._library.espeak_Synth(spoken, len(spoken) + 1, 0, 1, 0, flags, None, None)
        if answer != 0:
            message = f"espeak_Synth gave {answer}"
            raise EspeakError(message)
        samples = np.frombuffer(b"".join(self._sound), np.int16)
        return Rendered(samples, self.rate, tuple(self._words), tuple(self._marks))

    def cancel(self) -> None:
        """Stop at the next buffer; what was rendered so far is returned."""
        self._cancelled = True

    def _choose(self, voice: str) -> None:
        if voice == self._voice:
            return
        answer = self._library.espeak_SetVoiceByName(voice.encode())
        if answer != 0:
            message = f"no voice {voice!r} (espeak_SetVoiceByName gave {answer})"
            raise EspeakError(message)
        self._voice = voice

    def _forget(self) -> None:
        self._sound: list[bytes] = []
        self._words: list[WordEvent] = []
        self._marks: list[tuple[str, float]] = []
        self._cancelled = False

    def _receive(self, sound: Any, count: int, events: Any) -> int:  # noqa: ANN401 - ctypes pointers
        if count > 0 and sound:
            self._sound.append(ctypes.string_at(sound, count * 2))
        index = 0
        while events[index].type != _EVENT_END:
            self._note(events[index])
            index += 1
        return 1 if self._cancelled else 0

    def _note(self, event: _Event) -> None:
        at = event.audio_position / 1000
        if event.type == _EVENT_WORD:
            self._words.append(WordEvent(at, event.text_position - 1, event.length))
        elif event.type == _EVENT_MARK and event.id.name:
            self._marks.append((event.id.name.decode(), at))

    def _declare(self) -> None:
        c, library = ctypes, self._library
        library.espeak_Initialize.argtypes = (c.c_int, c.c_int, c.c_char_p, c.c_int)
        library.espeak_SetSynthCallback.argtypes = (_Callback,)
        library.espeak_SetSynthCallback.restype = None
        library.espeak_SetVoiceByName.argtypes = (c.c_char_p,)
        library.espeak_SetParameter.argtypes = (c.c_int, c.c_int, c.c_int)
        library.espeak_Synth.argtypes = (
            c.c_char_p, c.c_size_t, c.c_uint, c.c_int, c.c_uint, c.c_uint, c.c_void_p, c.c_void_p,
        )  # fmt: skip
