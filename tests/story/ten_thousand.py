"""Plays the whole story many times by dice: takes its folder, gives what a play must never show.

``python -m tests.story.ten_thousand --runs 10000 --seed 1 [--workers 2]``. The story runs on the plain
runtime, without instruments and without the director, as any Ink player would run it. Counted are
runtime errors and warnings, choices without words, lines of over thirty words (cards are pages),
the longest reading between two choices with the line of the choice before it, knots entered, the
endings, and the share of lines that two neighbouring plays have in common.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from game.engine.ink import compile_story
from game.engine.session.ink_runtime import InkRuntime
from game.engine.session.runtime import StoryFault
from tests.told import tell

STORY = Path(__file__).parents[2] / "game" / "story" / "main.ink"
LONGEST_LINE = 30  # words
LONGEST_WAIT = 300  # words: 90 s at 200 a minute
_SPEAKER = re.compile(r"^[\w.{}() ]{1,28}(?:, [\w ]+)?: ")
_ENDINGS_BEGIN = "scene: pavement"
_PAGES = ("card:", "letter:")


@dataclass
class Seen:
    """What a batch of plays showed."""

    plays: int = 0
    words: list[int] = field(default_factory=list)
    endings: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    empty: Counter[str] = field(default_factory=Counter)
    long_lines: Counter[str] = field(default_factory=Counter)
    waits: dict[str, int] = field(default_factory=dict)
    shared: list[float] = field(default_factory=list)

    def add(self, other: Seen) -> None:
        """Take what *other* saw into this."""
        self.plays += other.plays
        self.words += other.words
        self.shared += other.shared
        for mine, theirs in (
            (self.endings, other.endings),
            (self.faults, other.faults),
            (self.empty, other.empty),
            (self.long_lines, other.long_lines),
        ):
            mine.update(theirs)
        for place, words in other.waits.items():
            self.waits[place] = max(words, self.waits.get(place, 0))


def batch(json: str, seed: int, runs: int) -> Seen:
    """*runs* plays of the compiled story *json*, the first of them by *seed*."""
    ink, seen = InkRuntime(json, seed=1, externals={}), Seen()
    told: list[frozenset[str]] = []
    for run in range(seed, seed + runs):
        try:
            told.append(_play(ink, run, seen))
        except StoryFault as fault:
            seen.faults[str(fault)] += 1
        seen.faults.update(ink.warnings)
    seen.plays = runs
    seen.shared = [2 * len(a & b) / (len(a) + len(b)) for a, b in pairwise(told)]
    return seen


def _play(ink: InkRuntime, run: int, seen: Seen) -> frozenset[str]:
    dice = random.Random(run)
    ink.restart(run * 7919 + 13)
    told: set[str] = set()
    words, before, ending = 0, "the first line", False
    while True:
        read, begun = _read_on(ink, seen, told)
        words, ending = words + read, ending or begun
        offered = [one for one in ink.choices() if not any("ghost" in tag for tag in one.tags)]
        if not offered:
            break
        if read > LONGEST_WAIT and not ending:
            seen.waits[before] = max(read, seen.waits.get(before, 0))
        if any(not one.text.strip() for one in offered):
            seen.empty[before] += 1
        pick = dice.choice(offered)
        before = pick.text
        ink.choose(pick.index)
    seen.words.append(words)
    return frozenset(told)


def _read_on(ink: InkRuntime, seen: Seen, told: set[str]) -> tuple[int, bool]:
    words, ending = 0, False
    while ink.can_continue:
        said = ink.cont()
        line = _SPEAKER.sub("", said.text.strip())
        count = len(line.split())
        words += count
        told.add(line)
        if count > LONGEST_LINE and not any(tag.startswith(_PAGES) for tag in said.tags):
            seen.long_lines[line] += 1
        for tag in said.tags:
            ending = ending or tag == _ENDINGS_BEGIN
            if tag.startswith("ending:"):
                seen.endings[tag.removeprefix("ending:").strip()] += 1
    return words, ending


def main() -> None:
    """Play and print."""
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("--runs", type=int, default=10_000)
    read.add_argument("--seed", type=int, default=1)
    read.add_argument("--workers", type=int, default=1)
    given = read.parse_args()
    compiled = compile_story(STORY).json or ""
    size, seen = 100, Seen()
    with ProcessPoolExecutor(given.workers) as pool:
        waiting = [
            pool.submit(batch, compiled, seed, min(size, given.seed + given.runs - seed))
            for seed in range(given.seed, given.seed + given.runs, size)
        ]
        try:
            for one in waiting:
                seen.add(one.result())
                tell(f"\r{seen.plays} plays, {sum(seen.faults.values())} faults", end="")
        except KeyboardInterrupt:  # what was seen so far is told all the same
            pool.shutdown(wait=False, cancel_futures=True)
    tell()
    _tell(seen)


def _tell(seen: Seen) -> None:
    ordered = sorted(seen.words)
    tell(f"words: {ordered[0]} to {ordered[-1]}, {ordered[len(ordered) // 2]} in the median")
    tell(f"lines shared by two plays: {100 * sum(seen.shared) / max(1, len(seen.shared)):.1f} %")
    for name, found in (
        ("faults", seen.faults),
        ("choices without words", seen.empty),
        (f"lines over {LONGEST_LINE} words", seen.long_lines),
        (f"waits over {LONGEST_WAIT} words, after", Counter(seen.waits)),
    ):
        tell(f"{name}: {len(found)}")
        for what, count in found.most_common(40):
            tell(f"  {count:6}  {what}")
    tell(f"endings of {seen.plays}")
    for name, count in seen.endings.most_common():
        tell(f"  {100 * count / seen.plays:5.2f} %  {name}")


if __name__ == "__main__":
    main()
