"""A recipe (YAML) and a line in, what the player's own program makes of it out.

The recipe stands beside the preferences; ``docs/voice-and-sound.md`` has one for piper. Without a
shell: the words of ``command`` are the program and its arguments, as they are.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import yaml

from game.engine.core.spoken import SPOKEN_A_MINUTE
from game.engine.voice.engines import Dry, NoSynthesiserError, NotSpokenError
from game.engine.voice.strangers import plain, read_speech, shared_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.voice.prosody import Script
    from game.engine.voice.voices import VoiceSettings

_TIMEOUT_S: Final = 10.0
_LONGEST_S: Final = 60.0
_TEXT, _WAV = "{text}", "{wav}"
_QUOTED: Final = 120  # characters of what a program complains of


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to run a program that speaks. See `read_recipe`."""

    command: tuple[str, ...]
    voices: Mapping[str, str] = field(default_factory=dict)
    timeout: float = _TIMEOUT_S

    @property
    def on_stdin(self) -> bool:
        """Whether the text goes to the program's standard input: it stands in no argument."""
        return not any(_TEXT in word for word in self.command)

    @property
    def to_file(self) -> bool:
        """Whether the program writes a file; else the WAV is its standard output."""
        return any(_WAV in word for word in self.command)


def read_recipe(path: Path) -> Recipe:
    """``command`` is a list of words, in which ``{text}``, ``{wav}`` (a file to write),
    ``{voice}``, ``{speed}`` (1 is plain), ``{slowness}`` (its inverse) and ``{rate}`` (words a
    minute) are filled in; ``voices`` gives the word for ``{voice}`` by a voice of the game, or
    ``default``; ``timeout`` is in seconds.

    NoSynthesiserError, with a sentence for the player, when it is missing or wrong.
    """
    try:
        kept = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NoSynthesiserError(f"there is no {path.name} beside the preferences") from None
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as fault:
        raise NoSynthesiserError(f"{path.name} cannot be read: {_first(str(fault))}") from fault
    wrong = _wrong(kept)
    if wrong:
        raise NoSynthesiserError(f"{path.name}: {wrong}")
    words = [str(Path(word).expanduser()) if word[:1] == "~" else word for word in kept["command"]]
    return Recipe(
        tuple(words), dict(kept.get("voices") or {}), float(kept.get("timeout", _TIMEOUT_S))
    )


def _wrong(kept: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    if not isinstance(kept, dict):
        return "it holds no command"
    unknown = sorted(str(key) for key in set(kept) - {"command", "voices", "timeout"})
    command, voices, timeout = kept.get("command"), kept.get("voices"), kept.get("timeout", 1)
    checks = (
        (not unknown, f"{', '.join(unknown)}: only command, voices and timeout are known"),
        (
            isinstance(command, list) and command and all(isinstance(w, str) for w in command),
            "command must be a list of words",
        ),
        (
            voices is None
            or (isinstance(voices, dict) and all(isinstance(v, str) for v in voices.values())),
            "voices must be names and words",
        ),
        (
            type(timeout) in {int, float} and 0 < timeout <= _LONGEST_S,
            f"timeout must be seconds, up to {_LONGEST_S:.0f}",
        ),
    )
    return next((sentence for right, sentence in checks if not right), "")


class Program:
    """The player's own program, run anew for each line."""

    def __init__(self, folder: Path, recipe: Path) -> None:
        """*folder* is for files of the moment. NoSynthesiserError when the recipe is no good."""
        self._recipe = read_recipe(recipe)
        self._scratch = folder / "lines" / "scratch"
        try:
            self._scratch.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise NoSynthesiserError(str(fault)) from fault

    def speak(self, script: Script, settings: VoiceSettings, voice: str = "") -> Dry:
        """NotSpokenError when the program is missing, late, fails, or gives what is no WAV."""
        text = plain(script.tokens)
        stem = self._scratch / f"program.{os.getpid()}"
        wav, out, complaint = (stem.with_suffix(f".{kind}.part") for kind in ("wav", "out", "err"))
        try:
            self._run(self._words(text, wav, settings, voice), text, out, complaint)
            samples, rate = read_speech(wav if self._recipe.to_file else out)
        except FileNotFoundError as fault:
            raise NotSpokenError(f"no file {fault.filename}") from fault
        except (OSError, ValueError) as fault:
            raise NotSpokenError(str(fault)) from fault
        finally:
            for file in (wav, out, complaint):
                file.unlink(missing_ok=True)
        return Dry(samples, rate, shared_out(script.tokens, len(samples) / rate))

    def _words(self, text: str, wav: Path, settings: VoiceSettings, voice: str) -> list[str]:
        recipe, speed = self._recipe, settings.rate / SPOKEN_A_MINUTE
        filled = {
            _WAV: str(wav),
            "{voice}": recipe.voices.get(voice, recipe.voices.get("default", "")),
            "{speed}": f"{speed:.2f}",
            "{slowness}": f"{1 / speed:.2f}",
            "{rate}": f"{settings.rate:.0f}",
            _TEXT: text,  # last: what somebody says is no placeholder
        }
        words = []
        for word in recipe.command:
            for name, value in filled.items():
                word = word.replace(name, value)  # noqa: PLW2901 - filled in one by one
            words.append(word)
        return words

    def _run(self, words: list[str], text: str, out: Path, complaint: Path) -> None:
        """Files and not pipes: a grandchild that holds a pipe would be waited for for ever."""
        recipe = self._recipe
        with out.open("wb") as sound, complaint.open("wb") as said:
            try:
                done = subprocess.run(
                    words,
                    input=(text + "\n").encode() if recipe.on_stdin else b"",
                    stdout=sound,
                    stderr=said,
                    timeout=recipe.timeout,
                    check=False,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            except subprocess.TimeoutExpired:
                message = f"{words[0]} took longer than {recipe.timeout:g} s"
                raise NotSpokenError(message) from None
        if done.returncode:
            said_last = _last(complaint.read_text("utf-8", errors="replace"))
            raise NotSpokenError(f"{words[0]} ended with {done.returncode}: {said_last}")


def _first(text: str) -> str:
    return " ".join(text.split())[:_QUOTED]


def _last(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:_QUOTED] if lines else "it said nothing"
