"""Compares our ink JSON with that of inkjs, where Node and inkjs are; typed, ints and floats apart.

``SOFT_GLOW_INKJS`` names a folder that has ``node_modules/inkjs``. To store what inkjs makes of the
corpus: ``python -m tests.ink.oracle tests/ink/corpus``; to compare any stories, give their files;
to compare stories made from seeds, ``--generated 10000 --seed 1``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from game.engine.ink import Compiled, codes, compile_story
from tests.ink import stored
from tests.ink.combinations import combinations
from tests.ink.generator import Generator, broken_files

_HERE = Path(__file__).parent
COMBINATIONS = _HERE / "combinations.json"
"""What inkjs makes of each combination, as hashes without and with `-c`; null if it refuses."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What inkjs says of a story: its JSON without and with `-c`, or errors; and its transcript."""

    file: Path
    json: str | None
    counted: str | None
    errors: tuple[str, ...]
    played: str | None = None


def available() -> bool:
    """Whether the oracle can be asked."""
    home = os.environ.get("SOFT_GLOW_INKJS")
    return (
        bool(home)
        and Path(home, "node_modules/inkjs").is_dir()
        and shutil.which("node") is not None
    )


def ask(files: list[Path], *, play: bool = False) -> list[Verdict]:
    """What inkjs makes of *files*, all in one process; with transcripts if they are to be played."""
    said = subprocess.run(
        ["node", str(_HERE / "oracle.js")],
        input=json.dumps({"files": [str(f.resolve()) for f in files], "play": play}),
        capture_output=True,
        text=True,
        check=True,
    )
    verdicts = []
    for file, line in zip(files, said.stdout.splitlines(), strict=True):
        made = json.loads(line)
        errors = tuple(made["errors"])
        verdicts.append(Verdict(file, made["json"], made["counted"], errors, made["played"]))
    return verdicts


def differences(ours: Any, theirs: Any, where: str = "") -> list[str]:
    """Where two parsed JSON values differ. inkjs writes 3.0 as 3, which is not a difference."""
    if isinstance(ours, float) and isinstance(theirs, int) and not isinstance(theirs, bool):
        return [] if ours == theirs else [f"{where}: {ours!r} is not {theirs!r}"]
    if type(ours) is not type(theirs):
        return [f"{where}: {ours!r} is not {theirs!r}"]
    if isinstance(ours, dict):
        return _keyed(ours, theirs, where)
    if isinstance(ours, list):
        found = (
            [] if len(ours) == len(theirs) else [f"{where}: {len(ours)} items, not {len(theirs)}"]
        )
        for index, (a, b) in enumerate(zip(ours, theirs, strict=False)):
            found += differences(a, b, f"{where}.{index}")
        return found
    return [] if ours == theirs else [f"{where}: {ours!r} is not {theirs!r}"]


def _keyed(ours: dict[str, Any], theirs: dict[str, Any], where: str) -> list[str]:
    found = [f"{where}: {key!r} only in one" for key in ours.keys() ^ theirs.keys()]
    for key in ours.keys() & theirs.keys():
        found += differences(ours[key], theirs[key], f"{where}.{key}")
    return found


def compare(verdict: Verdict) -> list[str]:
    """How our compiler differs from the oracle on one story."""
    found: list[str] = []
    for theirs, count_all in ((verdict.json, False), (verdict.counted, True)):
        compiled = compile_story(verdict.file, count_all_visits=count_all)
        if theirs is not None and _on_purpose(compiled):
            continue
        if (compiled.json is None) != (theirs is None):
            who = "only we refuse" if theirs else "only inkjs refuses"
            found.append(f"{who}: {verdict.errors[:1]} {_errors(compiled)}")
        elif theirs is None:
            found += other_line(verdict.errors[0] if verdict.errors else "", compiled)
        elif compiled.json is not None and theirs is not None:
            found += differences(json.loads(compiled.json), json.loads(theirs))
    return found


ONLY_OURS: Final = {
    c.number
    for c in (codes.STRAY, codes.BIG_NUMBER, codes.CONTROL_CHARACTER, codes.SELF_REFERENCE, codes.TOO_DEEP)
}  # fmt: skip
"""What inkjs takes, or drops without a word, and we refuse on purpose: see ``docs/ink.md``."""


def _on_purpose(compiled: Compiled) -> bool:
    """Whether all that we refuse here is taken, or dropped, by inkjs for a fault that is known.

    After its warning of an empty choice inkjs drops what else stands on the line, as in ``* ]text``;
    from a brace that stands alone before any knot it drops all the rest of the story.
    """
    refused = [d for d in compiled.diagnostics if d.is_error]
    stray = min((d.at.line for d in refused if d.code == codes.STRAY.number), default=None)
    blank = {d.at.line for d in compiled.diagnostics if d.code == codes.BLANK_CHOICE.number}
    return bool(refused) and all(
        d.code in ONLY_OURS
        or (stray is not None and d.at.line >= stray)
        or (d.code == codes.EXPECTED.number and blank & set(range(d.at.line - 2, d.at.line + 1)))
        for d in refused
    )


def _errors(compiled: Compiled) -> str:
    """The first of our errors, short."""
    errors = [d for d in compiled.diagnostics if d.is_error]
    return "; ".join(
        f"{d.at} {d.code} {d.message} [{compiled.source_line(d.at)}]" for d in errors[:3]
    )


_AFTER_ITS_LINE: Final = "should not have return statement outside of a knot"
"""inkjs tells this of the line after the one that is wrong."""


def other_line(told: str, compiled: Compiled) -> list[str]:
    """The first line that inkjs complains of, in *told*, must be one that we complain of.

    What is excepted from that is told by `why_elsewhere`.
    """
    where = stored.place_of(told)
    ours = _refused_at(compiled)
    if where in ours or why_elsewhere(told, compiled):
        return []
    return [f"inkjs refuses {where}, we {sorted(ours)}: {told} {_errors(compiled)}"]


def _refused_at(compiled: Compiled) -> set[tuple[str, int]]:
    return {(d.at.file, d.at.line) for d in compiled.diagnostics if d.is_error}


def why_elsewhere(told: str, compiled: Compiled) -> str:
    """Why inkjs may complain of another line, in *told*, than we do; nothing if it may not."""
    where = stored.place_of(told)
    if any(d.code == codes.STRAY.number for d in compiled.diagnostics):
        return "it drops the rest of the file after a brace or bar, and then misses what was there"
    if where is None:
        return "it crashes, and names no line"
    if _AFTER_ITS_LINE in told and (where[0], where[1] - 1) in _refused_at(compiled):
        return "it tells of a return on the line after it"
    return ""


def excepted(verdict: Verdict) -> str:
    """Why a story is not held to the oracle's word; nothing if it is."""
    compiled = compile_story(verdict.file)
    if verdict.json is not None:
        refused = {d.code for d in compiled.diagnostics if d.is_error}
        return f"only we refuse: {' '.join(sorted(refused))}" if _on_purpose(compiled) else ""
    told = verdict.errors[0] if verdict.errors else ""
    return "" if stored.place_of(told) in _refused_at(compiled) else why_elsewhere(told, compiled)


def _compared(verdict: Verdict) -> list[str]:
    """Like `compare`; an exception, which no text may raise, is one more difference."""
    try:
        return compare(verdict)
    except Exception as raised:  # noqa: BLE001 (the seeds after this one are to be tried as well)
        return [f"raised {raised!r}"]


def _written(folder: Path, files: dict[str, str]) -> Path:
    """The story's files below *folder*; its main file."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    return folder / next(iter(files))


def compare_generated(count: int, seed: int) -> int:
    """Compare *count* generated stories, every other one broken; how many differ, and on what."""
    bad = taken = 0
    for start in range(seed, seed + count, 50):
        with tempfile.TemporaryDirectory() as name:
            mains = [
                _written(Path(name, str(n)), broken_files(n) if n % 2 else Generator(n).files())
                for n in range(start, min(start + 50, seed + count))
            ]
            for verdict in ask(mains):
                taken += verdict.json is not None
                found = _compared(verdict)
                bad += bool(found)
                for line in found[:3]:
                    sys.stdout.write(f"seed {verdict.file.parent.name}: {line}\n")
                if not found and (why := excepted(verdict)):
                    sys.stdout.write(f"seed {verdict.file.parent.name}: excepted, {why}\n")
    told = f"inkjs takes {taken}, refuses {count - taken}; {bad} differ"
    sys.stdout.write(f"{count} generated stories from seed {seed}: {told}\n")
    return bad


def fingerprint(text: str) -> str:
    """A hash of JSON as values, integers and floats apart."""
    return hashlib.sha256(json.dumps(json.loads(text), sort_keys=True).encode()).hexdigest()[:16]


def compare_combinations() -> int:
    """Compare every construct in every place; keeps hashes of what inkjs makes of them."""
    made_of: dict[str, list[str] | None] = {}
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        files = {}
        for index, (title, text) in enumerate(combinations()):
            files[title] = Path(name, f"combination_{index}.ink")
            files[title].write_text(text, "utf-8")
        for title, verdict in zip(files, ask(list(files.values())), strict=True):
            found = compare(verdict)
            bad += bool(found)
            for line in found[:3]:
                sys.stdout.write(f"{title}: {line}\n")
            made = (verdict.json, verdict.counted)
            made_of[title] = [fingerprint(m) for m in made if m] or None
    lines = [f"  {json.dumps(title)}: {json.dumps(made)}" for title, made in made_of.items()]
    COMBINATIONS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    sys.stdout.write(f"{len(made_of)} combinations, {bad} differ\n")
    return bad


def compare_files(names: list[Path]) -> int:
    """Compare the stories named; of a folder of folders, all are stored again, with transcripts."""
    bad = 0
    for folder in (n for n in names if n.is_dir()):
        for verdict in ask(sorted(folder.glob("*/*.ink")), play=True):
            bad += _told(verdict)
            stored.store(verdict)
    alone = [n for n in names if not n.is_dir()]
    bad += sum(_told(verdict) for verdict in (ask(alone) if alone else []))
    sys.stdout.write(f"{bad} stories differ\n")
    return bad


def _told(verdict: Verdict) -> bool:
    found = _compared(verdict)
    for line in found[:6]:
        sys.stdout.write(f"{verdict.file}: {line}\n")
    return bool(found)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.ink.oracle", description=__doc__)
    parser.add_argument("stories", nargs="*", type=Path)
    parser.add_argument("--generated", type=int, default=0, metavar="COUNT")
    parser.add_argument("--combinations", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    if not available():
        sys.stderr.write("SOFT_GLOW_INKJS names no folder with node_modules/inkjs, or no Node\n")
        return 2
    bad = compare_files(asked.stories) if asked.stories else 0
    if asked.combinations:
        bad += compare_combinations()
    if asked.generated:
        bad += compare_generated(asked.generated, asked.seed)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
