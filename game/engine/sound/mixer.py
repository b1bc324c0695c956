"""What the story wants heard in, channel volumes out, step by step: buses, cross-fades, ducking.

Channels 0 and 1 are the voice, 2 and 3 music, 4 and 5 ambience, 6 and 7 the interface; story
sounds take what is free. Channels do not know where they are in a clip, so the mixer keeps the
voice's clock.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final, Protocol

from game.engine.core.waves import gain
from game.engine.sound.entrance import Entrance
from game.engine.sound.fades import DUCKED_DB, MOODS, CrossFade, Duck, Level
from game.engine.sound.moods import PLAIN, piece_of
from game.engine.sound.own_piece import PIECE, own_piece

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from game.engine.sound.own_piece import PieceFacts
    from game.engine.sound.shelf import Shelf

BUSES: Final = ("voice", "music", "ambience", "interface", "master")
"""`interface` is also that of the small sounds of the story."""
FADE_S: Final = 3.0
_HUSH_S: Final = 0.08
_CUT_S: Final = 0.05
_OVER_S: Final = 0.3  # from stereo to mono and back
_TURN_S: Final = 1.5  # the least in which one arrangement goes over into another
_VOICE, _INTERFACE = (0, 1), (6, 7)
_LOOPS: Final = {"music": (2, 3), "ambience": (4, 5)}
_AMBIENCE_DUCKED: Final = 0.4  # how much of the ducking reaches the sound of the place
_SILENT: Final = frozenset({"", "none"})


class Utterance(Protocol):
    """A spoken line, as far as the mixer is concerned. Seconds; `wav` is None for captions only."""

    @property
    def wav(self) -> Path | None: ...
    @property
    def duration(self) -> float: ...
    @property
    def speech_end(self) -> float: ...


class Device(Protocol):
    """What plays: `device.PygameDevice`, or a fake in tests. Volumes are 0 to 1."""

    status: str

    def load(self, path: Path) -> object | None: ...
    def fetch(self, path: Path, at: float = 0.0) -> object | None: ...
    def play(self, channel: int, clip: object, *, loop: bool, volume: float) -> None: ...
    def volume(self, channel: int, volume: float) -> None: ...
    def fade_out(self, channel: int, seconds: float) -> None: ...
    def stop(self, channel: int) -> None: ...
    def pause(self, channel: int, *, on: bool) -> None: ...
    def free_channel(self) -> int | None: ...
    def mono(self, *, on: bool) -> None: ...
    def reopen(self) -> None: ...
    def close(self) -> None: ...


class Mixer:
    """The game's sound. Call `step` once a frame; nothing raises when there is no device.

    *volumes* are 0 to 1 by bus; with *mono* both sides are the same; *duck_db* is what a voice
    leaves of the music (0 for all of it).
    """

    def __init__(
        self,
        device: Device,
        shelf: Shelf,
        *,
        volumes: Mapping[str, float] | None = None,
        mono: bool = False,
        duck_db: float = DUCKED_DB,
    ) -> None:
        self._device = device
        self._shelf = shelf
        self._volumes = {**dict.fromkeys(BUSES, 0.8), "master": 1.0, **(volumes or {})}
        self._fades = {bus: CrossFade() for bus in _LOOPS}
        self._moods = {bus: Level() for bus in _LOOPS}
        self._piece, self._mood, self._mood_s = "", PLAIN, _TURN_S
        self._entrance = Entrance(device)
        self._duck = Duck()
        self._line: Utterance | None = None
        self._at = 0.0
        self._voice = self._button = 0
        self._paused = False
        self._facts: PieceFacts | None = None
        self._mono = False
        self.set_mono(on=mono)
        self.set_duck(duck_db)

    @property
    def status(self) -> str:
        """``on``, or why nothing is heard; for the preferences."""
        return self._device.status

    @property
    def volumes(self) -> dict[str, float]:
        """By bus, 0 to 1."""
        return dict(self._volumes)

    @property
    def duck(self) -> float:
        """The gain that a voice leaves to the music now: 1 when nobody speaks."""
        return self._duck.gain

    @property
    def speaking(self) -> bool:
        """Whether a line is being said (with sound or without) and its last word is not over."""
        return self._line is not None and self._at < self._line.speech_end

    def set_volume(self, bus: str, volume: float) -> None:
        """KeyError when there is no such bus."""
        if bus not in self._volumes:
            raise KeyError(bus)
        self._volumes[bus] = min(1.0, max(0.0, volume))
        self._device.volume(_VOICE[self._voice], self._gain("voice"))
        self._set_loops()

    def set_mono(self, *, on: bool) -> None:
        """Let both sides sound alike, or not. Loops that play begin anew: no clip can be changed
        while it is heard.
        """
        if on == self._mono:
            return
        self._mono = on
        self._device.mono(on=on)
        for fade in self._fades.values():
            fade.renew(_OVER_S)

    def reopen(self) -> None:
        """The sound device has gone or come: find one, and begin the loops anew. A line that was
        being said is over; the next one is heard.
        """
        self._line = None
        self._device.reopen()
        for fade in self._fades.values():
            fade.renew(_CUT_S)

    def set_duck(self, decibels: float) -> None:
        """How far a voice takes the music down, 0 or less; the place goes two fifths as far."""
        self._duck.depth = min(1.0, gain(decibels))

    def music(self, name: str, seconds: float = FADE_S) -> None:
        """Cross-fade to a piece of ``music.yaml``; "" or ``none`` fades out.

        A piece that somebody in the story can switch off (`cut`) begins and ends at once.
        """
        longest = _CUT_S if self._shelf.cut(name) else inf
        self._piece = "" if name in _SILENT else name
        arranged, fade = self._shelf.arranged(self._piece, self._mood), self._fades["music"]
        heard = any(slot.name == arranged for slot in fade.slots)
        fade.want(arranged if heard else self._piece, seconds, longest)

    def own(self, facts: PieceFacts) -> None:
        """Let the piece, and whatever else is hers, be that of *facts* when it is wanted next:
        composing it costs no frame.
        """
        if facts != self._facts:
            self._facts = facts
            self._shelf.own(PIECE, own_piece(facts))
            if facts.stage is not None:
                self._shelf.grow(facts.stage, facts.shown)

    def file_of(self, piece: str) -> Path | None:
        """The finished WAV of *piece* (44.1 kHz, 16 bits, stereo); one that is not is made soon."""
        return self._shelf.find("music", piece)

    def expect(self, piece: str, mood: str = PLAIN) -> None:
        """Have *piece* made, as *mood* has it: it is near."""
        if piece not in _SILENT:
            self._shelf.find("music", self._shelf.arranged(piece, mood))

    def ambience(self, name: str, seconds: float = FADE_S) -> None:
        """Cross-fade to the sound of a place; "" or ``none`` fades out."""
        self._fades["ambience"].want("" if name in _SILENT else name, seconds)

    def mood(self, name: str, seconds: float) -> None:
        """Bring music and place to what the mood leaves of them, in *seconds*; 0 for at once. The
        music goes over into the mood's arrangement, in step, as soon as that is made.

        An unknown mood is ``plain``.
        """
        self._mood, self._mood_s = name, max(_TURN_S, seconds)
        for bus, level in zip(_LOOPS, MOODS.get(name, MOODS["plain"]), strict=True):
            self._moods[bus].want(level, seconds)

    def sfx(self, name: str) -> str:
        """Play a sound of the story; its caption, for who cannot hear it."""
        channel = self._device.free_channel()
        if channel is not None:
            self._play_small(name, channel, self._gain("interface"))
        return self._shelf.caption(name)

    def interface(self, name: str) -> None:
        """Play a sound of the menus."""
        self._button = 1 - self._button
        self._play_small(name, _INTERFACE[self._button], self._gain("interface"))

    def say(self, line: Utterance) -> None:
        """Begin a line; one that is still being said is faded out shortly."""
        self.hush()
        self._line, self._at, self._paused = line, 0.0, False
        clip = self._device.load(line.wav) if line.wav is not None else None
        if clip is not None:
            self._voice = 1 - self._voice
            channel = _VOICE[self._voice]
            self._device.play(channel, clip, loop=False, volume=self._gain("voice"))

    def hush(self, seconds: float = _HUSH_S) -> None:
        """End the line that is being said, if any."""
        if self._line is not None:
            self._device.pause(_VOICE[self._voice], on=False)
            self._device.fade_out(_VOICE[self._voice], seconds)
        self._line = None

    def position(self) -> float | None:
        """Seconds into the line that is being said; None when there is none, or it is over."""
        return self._at if self._line is not None else None

    def pause(self, *, on: bool) -> None:
        """Hold the voice, and its clock, while the game is paused."""
        if self._line is not None and on != self._paused:
            self._paused = on
            self._device.pause(_VOICE[self._voice], on=on)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._line is not None and not self._paused:
            self._at += dt
            if self._at >= self._line.duration:
                self._line = None
        heard = self.speaking and not self._paused
        with_sound = heard and self._line is not None and self._line.wav is not None
        self._duck.step(dt, speaking=with_sound)
        self._arrange(self._fades["music"])
        for bus, fade in self._fades.items():
            self._moods[bus].step(dt)
            self._begin(bus, fade)
            for slot in fade.step(dt):
                self._device.stop(_LOOPS[bus][slot])
        self._set_loops()
        self._shelf.poll()

    def close(self) -> None:
        """Fall silent and give the device back."""
        self._shelf.close()
        self._device.close()

    def _begin(self, bus: str, fade: CrossFade) -> None:
        """Start what is wanted, when it is made, loaded, and has a place."""
        if not fade.waiting:
            return
        path = self._shelf.find(bus, fade.waiting)
        if path is None or all(slot.name for slot in fade.slots):
            return
        clip = self._device.fetch(path)
        slot = fade.begin() if clip is not None else None
        if clip is not None and slot is not None:
            self._device.play(_LOOPS[bus][slot], clip, loop=True, volume=0.0)

    def _arrange(self, fade: CrossFade) -> None:
        """Let the music go over into the mood's arrangement of it, if there is one yet."""
        name = self._shelf.arranged(self._piece, self._mood)
        if name == fade.wanted or piece_of(fade.wanted)[0] != self._piece:
            return
        path = self._shelf.find("music", name)
        heard = next((slot for slot in fade.slots if slot.name == fade.wanted), None)
        if path is None or (heard is not None and all(slot.name for slot in fade.slots)):
            return
        if heard is None:  # nothing of it has begun
            fade.want(name, FADE_S)
            return
        clip = self._entrance.ready(path, heard.at)
        if clip is not None:
            fade.want(name, self._mood_s)
            slot = fade.begin(heard.at)
            if slot is not None:
                self._device.play(_LOOPS["music"][slot], clip, loop=True, volume=0.0)

    def _set_loops(self) -> None:
        ducked = {
            "music": self._duck.gain,
            "ambience": 1 - _AMBIENCE_DUCKED * (1 - self._duck.gain),
        }
        for bus, fade in self._fades.items():
            for slot, channel in zip(fade.slots, _LOOPS[bus], strict=True):
                if slot.name:
                    volume = slot.gain * ducked[bus] * self._moods[bus].gain * self._gain(bus)
                    self._device.volume(channel, min(1.0, volume))

    def _play_small(self, name: str, channel: int, volume: float) -> None:
        path = self._shelf.find("sfx", name)
        clip = self._device.load(path) if path is not None else None
        if clip is not None:
            self._device.play(channel, clip, loop=False, volume=volume)

    def _gain(self, bus: str) -> float:
        return self._volumes[bus] * self._volumes["master"]
