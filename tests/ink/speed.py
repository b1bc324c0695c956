"""Measures the compiler on stories it makes: the whole command, cold and warm, and after an edit.

``python -m tests.ink.speed``; with ``SOFT_GLOW_INKJS`` set, inkjs's command line stands beside it.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from game.engine.ink import cache as parsed
from game.engine.ink import compile_story, pipeline
from tests.ink import oracle

_HEAD = """LIST moods = calm, (tender), far
CONST many = 2
VAR lamps = 0
VAR asked = false
{includes}-> scene_0
=== function lit(n)
{{ n > 4:
    ~ return 4
}}
~ return n
"""
_SCENE = """=== scene_{n} ===
# scene: room_{n} # mood: calm
You come in with your coat on, and the room {{has waited|waits|is the room}} as it did before.
She: It is eight. {{lamps > many: You left the lamps on.|It is dark in here, and I like it.}}
~ lamps = lit(lamps + 1)
    * [Put the lamps out.] You go from one to the next, and the dark comes after you.
        ~ lamps = 0
        She: Now I can hear the street. # voice: soft
    * [Ask her.] You: What do you do, when I am not here?
        ~ asked = true
        She: I wait, but not as you would. {{moods ? tender: It is not a long time.}}
        * * [Say nothing.] You say nothing, and after a while neither does she.
        * * [Laugh.] You laugh. It is the first time today, and it sounds like it.
    + {{asked}} [Sit down.]
        The chair has kept your shape, which is more than the day has.
- (night) Somebody walks overhead. {{night > 1: Again.}}
{{ asked and lamps == 0:
    She: You asked. I have been thinking of an answer, and I have thrown two away.
- else:
    The window gives back the room, with you in it.
}}
-> {to}
"""


def scenes(first: int, count: int, last: str) -> str:
    """So many scenes, 26 lines and about 190 words each; the last leads to *last*."""
    numbers = range(first, first + count)
    ends = [f"scene_{n + 1}" for n in numbers][:-1] + [last]
    return "".join(_SCENE.format(n=n, to=to) for n, to in zip(numbers, ends, strict=True))


def seconds_of(command: list[str], cache: Path) -> float:
    """Processor seconds of a whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "SOFT_GLOW_CACHE": str(cache)}
    subprocess.run(command, check=True, env=environment, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def command_line(folder: Path) -> None:
    """A story of 1,700 lines, by our command and by theirs."""
    story, out = folder / "story.ink", folder / "out.json"
    story.write_text(_HEAD.format(includes="") + scenes(0, 77, "END"), "utf-8")
    ours = [sys.executable, "-m", "game", "compile", str(story), "-o", str(out)]
    cold = min(seconds_of(ours, folder / f"cache{n}") for n in range(3))
    warm = min(seconds_of(ours, folder / "cache0") for _ in range(3))
    lines = len(story.read_text("utf-8").splitlines())
    sys.stdout.write(
        f"{lines} lines: {cold:.2f} s with an empty cache, {warm:.2f} s with a full one\n"
    )
    if oracle.available():
        home = Path(os.environ["SOFT_GLOW_INKJS"]) / "node_modules/inkjs/bin/inkjs-compiler.js"
        theirs = ["node", str(home), "-o", str(out), str(story)]
        inkjs = min(seconds_of(theirs, folder) for _ in range(3))
        ratios = f"{cold / inkjs:.2f} and {warm / inkjs:.2f} of it"
        sys.stdout.write(f"inkjs: {inkjs:.2f} s; ours is {ratios}\n")


def forty_files(folder: Path, files: int = 40) -> None:
    """A story of 60,000 words in 40 *files*, or fewer: ``main.ink``, and what it includes."""
    names = [f"part_{n}.ink" for n in range(files - 1)]
    for n, name in enumerate(names):
        last = f"scene_{(n + 1) * 8}" if n < files - 2 else "END"
        (folder / name).write_text(scenes(n * 8, 8, last), "utf-8")
    includes = "".join(f"INCLUDE {n}\n" for n in names)
    (folder / "main.ink").write_text(_HEAD.format(includes=includes), "utf-8")


# What is edited: the file, what is replaced, and by what; each time another number.
EDITS: dict[str, tuple[str, str, str]] = {
    "a word": ("part_3.ink", "You come in", "You come in, {n},"),
    "a new label": ("part_3.ink", "+ {asked}", "+ (sat_{n}) {{asked}}"),
    "a knot's new name": ("part_3.ink", "scene_31", "scene_31x{n}"),
    "a new VAR in main": ("main.ink", "VAR lamps", "VAR lamps_{n} = 1\nVAR lamps"),
    "a new item at the end of a LIST": ("main.ink", "far\n", "far, far_{n}\n"),
    "other numbers for a LIST's items": ("main.ink", "calm,", "calm = 1{n},"),
    "a VAR with the name of a common word": ("main.ink", "VAR lamps", "VAR street = {n}\nVAR lamps"),
    "another CONST in all knots": ("main.ink", "many = 2", "many = 1{n}"),
    "another parameter, wrong in all knots": ("main.ink", "lit(n)", "lit(n, n_{n})"),
    "a mistake": ("part_3.ink", "-> scene_27", "-> scene_twenty_{n}"),
}  # fmt: skip


def after_an_edit(folder: Path) -> None:
    """The time to a new JSON (or report) after an edit of one file, in a running process."""
    forty_files(folder)
    main = folder / "main.ink"
    words = sum(len(f.read_text("utf-8").split()) for f in folder.glob("*.ink"))
    for name, cache in (("no cache", None), ("a cache folder", folder / "kept")):
        first = _timed(main, cache)
        sys.stdout.write(f"{words} words in 40 files, {name}: {_shown([first])} at first\n")
        for what, (file, old, new) in EDITS.items():
            whole = (folder / file).read_text("utf-8")
            times = []
            for n in range(5):
                edited = whole.replace(old, new.format(n=n))
                (folder / file).write_text(edited, "utf-8")
                times.append(_timed(main, cache))
                (folder / file).write_text(whole, "utf-8")
                _timed(main, cache)  # not counted: the way back
            sys.stdout.write(f"  after an edit, {what}: {_shown(times)}\n")


def first_edit(folder: Path) -> None:
    """The time to a new JSON in a process that had the story, unread, from the cache folder."""
    forty_files(folder)
    main, kept = folder / "main.ink", folder / "kept"
    compile_story(main, cache=kept)
    parsed._memory.clear()
    pipeline._last.clear()
    compile_story(main, cache=kept)
    file, old, new = EDITS["a word"]
    whole = (folder / file).read_text("utf-8")
    (folder / file).write_text(whole.replace(old, new.format(n=0)), "utf-8")
    sys.stdout.write(f"the first edit in a new process: {_shown([_timed(main, kept)])}\n")


def _timed(main: Path, cache: Path | None) -> tuple[float, float]:
    """Seconds on the clock, and of the processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    compile_story(main, cache=cache)
    return time.perf_counter() - wall, time.process_time() - cpu


def _shown(times: list[tuple[float, float]]) -> str:
    wall, cpu = (sorted(column) for column in zip(*times, strict=True))
    middle = len(times) // 2
    return f"{wall[middle]:.3f} s, worst {wall[-1]:.3f} ({cpu[middle]:.3f} s of processor)"


def main() -> None:
    """Print all of it."""
    for measure in (command_line, after_an_edit, first_edit):
        with tempfile.TemporaryDirectory() as name:
            measure(Path(name))


if __name__ == "__main__":
    main()
