"""Our JSON is that of the reference compiler, and plays as its own; both stored beside each story."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from game.engine.ink import compile_story, compile_text
from game.engine.ink.command import run
from tests.ink import oracle, stored
from tests.ink.combinations import combinations
from tests.ink.playing import transcript

if TYPE_CHECKING:
    from pathlib import Path

TOPICS = stored.topics()


@pytest.mark.parametrize("topic", TOPICS, ids=lambda p: p.name)
def test_stories_become_the_json_of_the_reference_compiler(topic: Path) -> None:
    found = {}
    for story in stored.stories(topic):
        for theirs, count_all in zip(stored.jsons(story), (False, True), strict=True):
            ours = compile_story(story, count_all_visits=count_all)
            if ours.json is None:
                found[story.name] = [ours.report()]
            elif lines := oracle.differences(json.loads(ours.json), json.loads(theirs)):
                found[story.name] = lines
    assert found == {}


# Why a story that is the same JSON is not played to the same words by the game's player, bink, and
# by that of inkjs.
PLAYED_DIFFERENTLY = {
    "expressions/builtins": "dice: each player has its own",
    "expressions/seed": "dice: each player has its own",
    "sequences/sequences": "dice: each player has its own",
    "sequences/shuffle_with_dice": "dice: each player has its own",
    "expressions/division_of_floats": "inkjs writes 7.0 as 7, so that it divides whole numbers",
    "expressions/division_of_ints": "inkjs rounds -7 / 2 down, bink towards zero as C# does",
    "expressions/rounding": "inkjs makes INT(-2.5) -3, bink -2 as C# does",
    "expressions/negzero": "inkjs prints -0.0 as 0, bink as -0",
    "expressions/floats2": "inkjs cannot read the 0.001 in its own JSON",
    "functions/external": "bink stops where the value of a function that returns none is stored",
    "lists/lists8": "bink cannot load a list item with a number below zero",
}


@pytest.mark.parametrize("topic", TOPICS, ids=lambda p: p.name)
def test_stories_play_as_those_of_the_reference_compiler(topic: Path) -> None:
    found = {}
    for story in stored.stories(topic):
        compiled = compile_story(story)
        assert compiled.json is not None
        played = transcript(compiled.json)
        name = f"{topic.name}/{story.stem}"
        as_stored = played == story.with_suffix(".transcript").read_text("utf-8")
        if as_stored == (name in PLAYED_DIFFERENTLY):
            found[name] = played
    assert found == {}


def test_each_story_that_is_said_to_play_differently_is_there() -> None:
    names = {f"{topic.name}/{story.stem}" for topic in TOPICS for story in stored.stories(topic)}
    assert set(PLAYED_DIFFERENTLY) <= names


def test_what_the_reference_compiler_refuses_is_refused_on_the_same_line() -> None:
    found = {}
    for story in stored.stories(stored.REFUSED):
        compiled = compile_story(story)
        told = story.with_suffix(".refused").read_text("utf-8")
        if compiled.ok or (lines := oracle.other_line(told, compiled)):
            found[story.name] = "taken" if compiled.ok else lines
    assert found == {}


def test_the_corpus_is_whole() -> None:
    taken = [story for topic in TOPICS for story in stored.stories(topic)]
    refused = stored.stories(stored.REFUSED)
    assert len(taken) >= 460
    assert len(refused) >= 190
    assert all(s.with_suffix(".json").exists() for s in taken)
    assert all(s.with_suffix(".transcript").exists() for s in taken)
    assert sum(stored.refused_at(s) is not None for s in refused) >= 180
    assert {p.suffix for p in stored.CORPUS.rglob("*") if p.is_file()} == {".ink", *stored.STORED}


def test_no_two_stories_of_the_corpus_are_the_same() -> None:
    texts = [p.read_bytes() for t in (*TOPICS, stored.REFUSED) for p in stored.stories(t)]
    assert len(set(texts)) == len(texts)


def strangers(every: int) -> list[str]:
    """Of every so many combinations, those that do not become what the oracle makes of them."""
    made_of = json.loads(oracle.COMBINATIONS.read_text("utf-8"))
    found = []
    for title, text in list(combinations())[::every]:
        both = [compile_text(text, count_all_visits=count).json for count in (False, True)]
        made = [oracle.fingerprint(json) for json in both if json] or None
        found += [] if made == made_of[title] else [title]
    return found


def test_constructs_in_all_places_are_what_the_reference_compiler_makes_of_them() -> None:
    made_of = json.loads(oracle.COMBINATIONS.read_text("utf-8"))
    assert len(made_of) >= 480
    assert sum(m is not None for m in made_of.values()) >= 380
    assert strangers(every=7) == []


@pytest.mark.slow
def test_every_construct_in_every_place_is_what_the_reference_compiler_makes_of_it() -> None:
    assert strangers(every=1) == []


def test_a_whole_float_stays_a_float(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_text("VAR x = 3.0\n{1.0 / 3}\n")
    assert run(tmp_path / "a.ink", tmp_path / "a.json") == 0
    text = (tmp_path / "a.json").read_text("utf-8")
    assert '"ev",3.0,{"VAR=":"x"}' in text
    assert "1.0,3," in text


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
