"""Our JSON is that of the reference compiler, stored beside each story of the corpus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.engine.ink import compile_story, compile_text
from game.engine.ink.command import run
from tests.ink import oracle
from tests.ink.combinations import combinations
from tests.ink.generator import Generator, broken

CORPUS = Path(__file__).parent / "corpus"
STORIES = sorted(CORPUS.glob("*.ink"))


@pytest.mark.parametrize("story", STORIES, ids=lambda p: p.stem)
@pytest.mark.parametrize("count_all", [False, True], ids=["plain", "-c"])
def test_a_story_becomes_the_json_of_the_reference_compiler(
    story: Path, *, count_all: bool
) -> None:
    compiled = compile_story(story, count_all_visits=count_all)
    stored = story.with_suffix(".c.json" if count_all else ".json")
    if not stored.exists():
        assert not compiled.ok, "the reference compiler refuses this story"
        return
    assert compiled.json is not None, compiled.report()
    assert (
        oracle.differences(json.loads(compiled.json), json.loads(stored.read_text("utf-8"))) == []
    )


def strangers(every: int) -> list[str]:
    """Of every so many combinations, those that do not become what the oracle makes of them."""
    stored = json.loads(oracle.COMBINATIONS.read_text("utf-8"))
    found = []
    for title, text in list(combinations())[::every]:
        both = [compile_text(text, count_all_visits=count).json for count in (False, True)]
        made = [oracle.fingerprint(json) for json in both if json] or None
        found += [] if made == stored[title] else [title]
    return found


def test_constructs_in_all_places_are_what_the_reference_compiler_makes_of_them() -> None:
    stored = json.loads(oracle.COMBINATIONS.read_text("utf-8"))
    assert len(stored) >= 480
    assert sum(m is not None for m in stored.values()) >= 380
    assert strangers(every=7) == []


@pytest.mark.slow
def test_every_construct_in_every_place_is_what_the_reference_compiler_makes_of_it() -> None:
    assert strangers(every=1) == []


def test_the_corpus_is_there() -> None:
    assert len(STORIES) >= 215
    assert sum(s.with_suffix(".json").exists() for s in STORIES) >= 120


def test_a_whole_float_stays_a_float(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_text("VAR x = 3.0\n{1.0 / 3}\n")
    assert run(tmp_path / "a.ink", tmp_path / "a.json") == 0
    text = (tmp_path / "a.json").read_text("utf-8")
    assert '"ev",3.0,{"VAR=":"x"}' in text
    assert "1.0,3," in text


def test_the_generator_gives_the_same_story_for_the_same_seed() -> None:
    assert Generator(7).story() == Generator(7).story() != Generator(8).story()


@pytest.mark.needs_node
@pytest.mark.skipif(not oracle.available(), reason="Node and inkjs (SOFT_GLOW_INKJS) are missing")
def test_generated_stories_are_taken_and_refused_as_the_reference_compiler_does(
    tmp_path: Path,
) -> None:
    files = []
    for seed in range(6):
        for name, text in ((f"v{seed}", Generator(seed).story()), (f"b{seed}", broken(seed))):
            files.append(tmp_path / f"{name}.ink")
            files[-1].write_text(text, encoding="utf-8")
    found = {v.file.name: oracle.compare(v) for v in oracle.ask(files)}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.slow
@pytest.mark.needs_node
@pytest.mark.skipif(not oracle.available(), reason="Node and inkjs (SOFT_GLOW_INKJS) are missing")
def test_300_generated_stories_are_taken_and_refused_as_the_reference_compiler_does() -> None:
    assert oracle.compare_generated(300, seed=1000) == 0


# Where we differ from the reference compiler, and mean to.
REFUSED = {
    "a number beyond 32 bits": ("{3000000000}\n", "INK015"),
    "a stray brace, after which the rest would be dropped": ("One.\n} two\nThree.\n", "INK012"),
    "a stray bar": ("One.\n| two\n", "INK012"),
    "a character that players cut off at": ("One\0two\n", "INK004"),
    "a temp by reference to its own name": (
        "-> k\n=== k\n~ temp x = 1\n~ f(x)\n-> END\n=== function f(ref x)\n~ x++\n",
        "INK068",
    ),
    "more levels than are read": ("{" * 50 + "1" + "}" * 50 + "\n", "INK013"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_only_we_refuse(name: str) -> None:
    text, code = REFUSED[name]
    assert [d.code for d in compile_text(text).diagnostics if d.is_error] == [code]


def test_a_constant_can_be_a_place() -> None:
    compiled = compile_text("CONST home = -> room\nVAR next = home\n-> next\n=== room\n-> END\n")
    assert compiled.json is not None
    assert '{"^->":"room"},{"VAR=":"next"}' in compiled.json
