"""The `voice` command: the story's lines in, all of them spoken and kept in the cache out.

Which lines there are is found by playing: a line with a name or an answer in it stands nowhere in
the source. How far Samantha has grown differs from play to play; each of her lines is made once, as
she is heard there most often, and the game makes it again in the moment if she is then another.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING, Final

from game.engine.app.voices import HERS
from game.engine.core import paths
from game.engine.core.ports import far_seed
from game.engine.director.director import cues_of, direction_of
from game.engine.voice.cache import LIMIT_BYTES, SpeechCache
from game.engine.voice.choice import synthesiser
from game.engine.voice.lines import SpokenLine
from game.engine.voice.speech import Speech

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from game.engine.content.models import Cast
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.session import StorySession
    from game.engine.session.story import LoadedStory

_MOST_LINES: Final = 20_000  # of one play
_AT_ONCE: Final = 16  # asked for ahead, so that the worker never waits
_LOOK_S: Final = 0.005
_BAR: Final = 30
_SAMPLES: Final = 5
_STEPS: Final = 20  # in which her voice grows
_MOST_BYTES: Final = 20_000_000_000


class Lines:
    """Lines as they are met in plays, and how often each was met at which growth."""

    def __init__(self, cast: Cast, *, everyone: bool) -> None:
        self._cast, self._everyone = cast, everyone
        self._met: dict[SpokenLine, Counter[float]] = {}

    def meet(self, beat: Beat, growth: float) -> None:
        """*beat* was shown, when she had grown so far (0 to 1)."""
        who = self._cast.root.get(beat.speaker)
        how = direction_of(beat, cues_of(beat))
        voice = who.voice if who else "none"
        mine = voice == HERS or (self._everyone and voice != "none")
        if mine and beat.text and "off" not in how.split() and not _on_page(beat):
            line = SpokenLine(beat.text, voice, direction=how)
            grown = int(growth * _STEPS + 1e-6) / _STEPS if beat.speaker == HERS else 0.0
            self._met.setdefault(line, Counter())[grown] += 1

    def __len__(self) -> int:
        return len(self._met)

    def all(self) -> tuple[SpokenLine, ...]:
        """Each line once, at the growth at which it was met most often."""
        return tuple(
            replace(line, growth=growths.most_common(1)[0][0])
            for line, growths in self._met.items()
        )


def gather(
    story: LoadedStory,
    *,
    plays: int,
    seed: int,
    everyone: bool,
    told: Callable[[int], None] = lambda _: None,
) -> tuple[SpokenLine, ...]:
    """The lines that are met in so many *plays*; who plays takes what was taken least so far.

    *told* hears how many plays are over.
    """
    from game.engine.session.session import StorySession  # noqa: PLC0415 - only when it is run

    lines, taken = Lines(story.content.cast, everyone=everyone), Counter[tuple[str, str]]()
    session = StorySession(story, seed, rewind=False)
    for number in range(plays):
        session.restart(far_seed("voice", seed, number))
        _play(session, lines, taken)
        told(number + 1)
    return lines.all()


def _play(session: StorySession, lines: Lines, taken: Counter[tuple[str, str]]) -> None:
    growth = 0.0  # a line is said as she was before it
    for _ in range(_MOST_LINES):
        while session.can_advance:
            beat = session.advance()
            lines.meet(beat, growth)
            growth = session.growth.value
        beat_now = session.beat
        offered = [each for each in (beat_now.choices if beat_now else ()) if not each.ghost]
        if beat_now is None or not offered:
            return
        least = min(offered, key=lambda each: (taken[_place(beat_now, each)], each.index))
        taken[_place(beat_now, least)] += 1
        session.choose(least.index)


def _place(beat: Beat, choice: Choice) -> tuple[str, str]:
    return str(beat.at), choice.text


def _on_page(beat: Beat) -> bool:
    return any(tag.replace(" ", "") in {"letter:line", "letter:sign"} for tag in beat.tags)


@dataclass(frozen=True, slots=True)
class Made:
    """Lines spoken, seconds of speech, bytes of their sound; the words of lines that were not."""

    spoken: int
    seconds: float
    size: int
    silent: tuple[str, ...] = ()


def make(speech: Speech, lines: Sequence[SpokenLine], told: Callable[[int], None]) -> Made:
    """Have all of *lines* made, or found where they lie; *told* hears how many are done."""
    wait = Event().wait
    spoken, seconds, size, silent = 0, 0.0, 0, []
    for place, line in enumerate(lines):
        for next_one in lines[place : place + _AT_ONCE]:
            speech.request(next_one, priority=0 if next_one is line else 1)
        while (found := speech.ready(line)) is None:
            speech.poll(time.monotonic())
            wait(_LOOK_S)
        speech.poll(time.monotonic())
        if found.wav is not None:
            spoken, seconds = spoken + 1, seconds + found.duration
            size += sum(each.stat().st_size for each in (found.wav, found.wav.with_suffix(".json")))
        else:
            silent.append(line.text)
        told(place + 1)
    return Made(spoken, seconds, size, tuple(silent))


def run(asked: argparse.Namespace) -> int:
    """Find the lines, make them, tell minutes and megabytes. 1 when nothing could be spoken, or
    the cache may not be written, which is told before anything is played.
    """
    from game.engine.app.reading_in import read_in  # noqa: PLC0415 - only when it is run

    cache = SpeechCache(paths.cache() / "speech" / "lines")
    if asked.forget:
        return _forget(cache)
    read = read_in(paths.story())
    if read.trouble:
        sys.stderr.write("\n".join(read.trouble) + "\n")
        return 1
    if not _allowed(cache, _MOST_BYTES):  # nothing is thrown away while they are made
        return 1
    try:
        spoken = _speak(asked, read.story)
    finally:  # what was made stays, also after Ctrl-C
        kept = _allowed(cache, cache.sweep(time.time(), _MOST_BYTES) + LIMIT_BYTES)
    return 0 if spoken and kept else 1


def _forget(cache: SpeechCache) -> int:
    if not _allowed(cache, 0):
        return 1
    left = cache.sweep(time.time())
    _say(f"{left / 1e6:.0f} MB of lines are left; the game keeps those used last.")
    return 0


def _allowed(cache: SpeechCache, limit: int) -> bool:
    """Let the cache hold *limit* bytes; False, with a sentence, where it may not be written."""
    try:
        cache.allow(limit)
    except OSError as problem:
        sys.stderr.write(f"{cache.folder}: cannot be written: {problem.strerror}\n")
        return False
    return True


def _speak(asked: argparse.Namespace, story: LoadedStory) -> int:
    """Play, have the lines made that are met, tell of them; how many are spoken."""
    from game.engine.app import preferences as kept  # noqa: PLC0415 - as above

    looked = _bar("plays", asked.plays, time.monotonic())
    lines = gather(story, plays=asked.plays, seed=asked.seed, everyone=asked.everyone, told=looked)
    speech = Speech(paths.cache())
    preferences, _ = kept.load(paths.preferences())
    speech.choose(synthesiser(preferences.engine, paths.saves()))
    began = time.monotonic()
    try:
        made = make(speech, lines, _bar("lines", len(lines), began))
    finally:
        speech.close()
    took = (time.monotonic() - began) / 60
    _say(
        f"{made.spoken} of {len(lines)} lines, {made.seconds / 60:.0f} minutes of speech, "
        f"{made.size / 1e6:.0f} MB, in {took:.1f} minutes ({speech.status})"
    )
    for text in made.silent[:_SAMPLES]:
        _say(f"not spoken: {text}")
    return made.spoken


def _bar(what: str, whole: int, began: float) -> Callable[[int], None]:
    """A line that fills, where somebody looks."""
    if not sys.stderr.isatty():
        return lambda _: None

    def told(done: int) -> None:
        full = _BAR * done // max(1, whole)
        left = (time.monotonic() - began) / done * (whole - done) / 60
        bar = "█" * full + "·" * (_BAR - full)
        sys.stderr.write(f"\r{bar} {done} of {whole} {what}, {left:.1f} minutes to go   ")
        if done == whole:
            sys.stderr.write("\n")
        sys.stderr.flush()

    return told


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
