"""The `bench` command: frames, start-up, memory and rest in figures, on the dummy driver."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from game.engine.app.bench_table import table, worst
from game.engine.app.memory import give_back_what_is_large
from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.core.diagnostics import did_you_mean
from game.engine.director.stage import Line, Match, StageState
from game.engine.session.beats import Choice
from game.engine.voice.lines import SpokenLine
from game.engine.voice.speech import Speech

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from game.engine.app.studio import Studio
    from game.engine.stage.play_stage import PlayStage

GROWTHS: Final = (0.0, 0.33, 0.66, 0.83, 1.0)
"""Mirror, Voice, Self, Many and Beyond."""
SIZES: Final = ((1280, 720), (1920, 1080))
_FRAMES: Final = 150
"""Five seconds of play: a line comes in twice. All pictures take some ten minutes with these."""
_PERCENTILES: Final = (50, 95, 99)
_STARTS: Final = 3
_MOVES_IN: Final = "first_night"  # a scene in which her light and many words move
_TEXT: Final = (
    "I was trying to count the windows, and then I stopped counting and just looked. "
    "Is that what you do, when you look?"
)
_CHOICES: Final = ("Mostly I look for the ones still lit.", "What did you see?", "Say nothing.")
_SPOKEN: Final = {
    "five_words": "I corrected that word, Theodore.",
    "thirty_nine_words": (
        "You have fifty-three messages, and I have put them in the order in which somebody would "
        "be hurt if you did not answer. The first is from your sister. The last is from a shop "
        "that would like you back."
    ),
}


def run(asked: argparse.Namespace) -> int:
    """Measure and tell, as JSON or as lines. 0, for a large figure is no file's fault; 2 when a
    scene is asked for that there is not.
    """
    unknown = _unknown(asked.scene or ())
    if unknown:
        sys.stderr.write("\n".join(unknown) + "\n")
        return 2
    if asked.voice:
        found = voice(asked.seed)
    elif asked.scene:
        found = _with_worst(frames(asked.size or SIZES, asked.scene))
    else:
        found = everything(asked.size or SIZES)
    if asked.json in {None, "-"}:
        sys.stdout.write((json.dumps(found, indent=2) if asked.json else _lines(found)) + "\n")
    else:
        Path(asked.json).write_text(json.dumps(found, indent=2) + "\n", "utf-8")
        sys.stdout.write(_table(found))
    return 0


def _unknown(scenes: Sequence[str]) -> list[str]:
    """What is to be said of the *scenes* that there are not; nothing is read when none is asked."""
    known = load_content(paths.story()).scenes if scenes else {}
    return [
        f"there is no scene {name!r}; {did_you_mean(name, known)}".removesuffix("; ")
        for name in scenes
        if name not in known
    ]


def everything(sizes: Sequence[tuple[int, int]] = SIZES) -> dict[str, Any]:
    """All figures but the voice's.

    `frames` has one entry a picture, growth and size (milliseconds, as `frames` tells them); the
    seconds to the first picture of the window count from the start of the process.
    """
    found = _with_worst(frames(sizes))
    with TemporaryDirectory() as empty:
        found["first_frame_empty_caches_s"] = _first_frame(SOFT_GLOW_CACHE=empty)
    found["first_frame_s"] = round(median(_first_frame() for _ in range(_STARTS)), 3)
    found["rest_percent_of_a_core"] = _child("rest")
    found.update(_child("motion", _MOVES_IN))
    found.update(_child("memory", _MOVES_IN))
    return found


def _with_worst(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"frames": rows, "worst": worst(rows)}


def frames(sizes: Sequence[tuple[int, int]], scenes: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Milliseconds that play works at a stretch, in *scenes* or all: 50th, 95th, 99th percentile.

    Of each picture the longest stretch counts, after which keys are looked at; `whole_p95_ms` is
    all the work of a picture, its stretches together, of which 33 ms can be had. The first three
    are by the clock, `cpu_…` by what the drawing thread had of a processor: where the machine has
    other things to do, only these say something of the drawing. `first_ms` is the first frame by
    the clock, of a picture that was predicted: a change of scene, which the others leave out;
    `quality` the least share of her threads that was drawn, which is 1 where no frames ran late.
    """
    from game.engine.app.studio import studio  # noqa: PLC0415 - pygame only when it is wanted

    give_back_what_is_large()  # as play does
    out = []
    for size in sizes:
        with studio(size) as made:
            for name in scenes or made.parts.content.scenes:
                if name != "title":
                    _tell_on(f"{size[0]} x {size[1]}: {name:<30}")
                    made.paint(name)
                    out += [_row(made, name, growth) for growth in GROWTHS]
    return out


def _row(made: Studio, name: str, growth: float) -> dict[str, Any]:
    took, quality = _frames(made, name, growth)
    clock, cpu, whole = (sorted(column) for column in zip(*took[1:], strict=True))
    width, height = made.window.surface.get_size()
    return {
        "scene": name,
        "growth": growth,
        "width": width,
        "height": height,
        **{f"p{p}_ms": _percentile(clock, p) for p in _PERCENTILES},
        **{f"cpu_p{p}_ms": _percentile(cpu, p) for p in _PERCENTILES},
        "whole_p95_ms": _percentile(whole, 95),
        "first_ms": round(1000 * took[0][0], 2),
        "quality": round(quality, 2),
    }


def _percentile(took: list[float], percent: int) -> float:
    return round(1000 * took[min(len(took) - 1, len(took) * percent // 100)], 2)


def _frames(
    made: Studio, scene: str, growth: float
) -> tuple[list[tuple[float, float, float]], float]:
    """Seconds for each of many frames, by the clock and of a processor, and all its stretches
    together by the clock: the line comes in, is spoken, choices are offered. Also the least quality
    of her light.

    A frame is work at a stretch: the steps before a picture and the picture, or a part of her light
    for the next. Of each picture the longest stretch counts: after it keys are looked at.
    """
    from game.engine.stage.play_stage import PlayStage  # noqa: PLC0415 - as above

    look = made.theatre.look
    stage = PlayStage(look.type, look.theme, made.parts.pictures)
    stage.growth = growth
    lamps = frozenset(range(1, 12)) if made.parts.content.scenes[scene].lamps else frozenset()
    pov = "samantha" if "hour" in scene.split("_") else "theodore"
    before = StageState(scene=scene, lamps=lamps, pov=pov, clock="800 ms")
    # Where the picture has a set piece, it is in the midst of what it does.
    stage.restore(replace(before, floor="17 candle", match=Match(), second="0 999"))
    stage.took(0.0)  # as after the frame before: only the first of a game has none
    took, quality = [], 1.0
    for count in range(_FRAMES):
        if count % 120 == 0:
            _speak(stage)
        before_it = _now()
        stage.heard(count % 120 / 30)
        stage.step(1 / 60)
        stage.step(1 / 60)
        made.window.show(stage.draw)
        stretches = [before_it, _now()]
        more = True
        while more:
            more = made.window.between(stage.weave)
            stretches.append(_now())
        took.append((*_longest(stretches), stretches[-1][0] - stretches[0][0]))
        stage.took(made.window.spent() or 0.0)
        quality = min(quality, stage.figure.quality)
    return took, quality


def _now() -> tuple[float, float]:
    """Seconds by the clock, and that this thread has had of a processor."""
    return time.perf_counter(), time.thread_time()


def _longest(at: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The longest way from one of these times to the next, by the clock and of the processor."""
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(at)]
    return max(clock for clock, _ in steps), max(busy for _, busy in steps)


def _speak(stage: PlayStage) -> None:
    line = Line(_TEXT, speaker="samantha", name="Samantha")
    stage.say(line, stage.state)
    words = _TEXT.split()
    stage.speech([(0.15 * n, 0.15 * n + 0.12) for n in range(len(words))], [0.2, 0.9, 0.5] * 80)
    stage.offer([Choice(n, text) for n, text in enumerate(_CHOICES)])


def _first_frame(**env: str) -> float:
    return float(_child("first_frame", str(time.time()), **env)["seconds"])


def _child(kind: str, argument: str = "", **env: str) -> dict[str, Any]:
    """What one measurement in a process of its own finds. RuntimeError when it fails."""
    with TemporaryDirectory() as saves:
        done = subprocess.run(
            [sys.executable, "-m", "game.engine.app.bench_child", kind, argument],
            env={
                **os.environ,
                "SDL_VIDEODRIVER": "dummy",
                "SDL_AUDIODRIVER": "dummy",
                "SOFT_GLOW_SAVES": saves,
                **env,
            },
            cwd=paths.assets().parent,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"the measurement {kind!r} failed")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def voice(seed: int = 1) -> dict[str, Any]:
    """The voice over a play of the whole story at reading pace, and what single lines take.

    Shares from 0 to 1 of Samantha's lines, milliseconds; `…_ms` of the single lines counts from
    asking for one to having it, fresh from the worker or from the cache.
    """
    from game.engine.app.bench_voice import Reading, figures  # noqa: PLC0415 - as above
    from game.engine.app.reading_in import read_in  # noqa: PLC0415 - as above

    wait = Event().wait
    with TemporaryDirectory() as empty:
        single = _single_lines(Path(empty), wait)
    with TemporaryDirectory() as empty:
        reading = Reading(read_in(paths.story()), Path(empty), seed=seed, wait=wait)
        waits = reading.whole(lambda lines: _tell_on(f"{lines} lines"))
    took = sorted(reading.took)
    return {
        **figures(waits),
        "seed": seed,
        "all_lines": reading.lines,
        "hours_of_reading": round(reading.seconds / 3600, 2),
        "made": len(took),
        "made_p50_ms": _percentile(took, 50),
        "made_p95_ms": _percentile(took, 95),
        "made_longest_ms": _percentile(took, 100),
        **single,
    }


def _single_lines(folder: Path, wait: Callable[[float], object]) -> dict[str, Any]:
    speech = Speech(folder)
    found: dict[str, Any] = {"engine": speech.status}
    for name, text in {"start": "Good evening.", **_SPOKEN}.items():
        began = time.perf_counter()
        line = SpokenLine(text, "samantha")
        while (spoken := speech.ready(line)) is None:
            speech.poll(time.perf_counter())
            wait(0.001)
        found[f"{name}_ms"] = round(1000 * (time.perf_counter() - began), 1)
        found[f"{name}_s_of_speech"] = round(spoken.duration, 2)
    began = time.perf_counter()
    speech.ready(SpokenLine(_SPOKEN["five_words"], "samantha"))
    found["cached_ms"] = round(1000 * (time.perf_counter() - began), 2)
    speech.close()
    return found


def _tell_on(what: str) -> None:
    """How far it has come, where somebody looks."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{what}")


def _lines(found: dict[str, Any]) -> str:
    """The same for a reader."""
    rows = [
        f"{each['scene']:>24} {each['height']}p {each['growth']:4.2f}  p50 {each['p50_ms']:6.2f} ms"
        f"  p95 {each['p95_ms']:6.2f} ms  p99 {each['p99_ms']:6.2f} ms"
        for each in found.get("frames", ())
    ]
    rows += [f"{key}: {value}" for key, value in found.items() if key not in {"frames", "worst"}]
    return "\n".join(rows) + "\n\n" + _table(found)


def _table(found: dict[str, Any]) -> str:
    """The worst frames, to be pasted; nothing when none were measured."""
    return f"{table(found['worst'])}\n" if found.get("worst") else ""
