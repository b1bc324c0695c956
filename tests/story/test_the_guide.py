"""docs/writing.md does what it says: its examples stand in the real story, its mistakes are told so."""

from __future__ import annotations

import random
import shlex
from functools import cache

import pytest

from game.cli import parser
from game.engine.content.style_models import Style
from game.engine.content.validate import validate
from game.engine.core import paths
from game.engine.director.check import check_story
from game.engine.director.cues import CUES, shape
from game.engine.ink.compile import compile_text
from game.engine.playtest.invariants.load import Known, read_rules
from game.engine.playtest.players.profile import read_profile
from game.engine.playtest.prose.check import check_files
from game.engine.playtest.sources import read_story
from game.engine.playtest.suite.golden import transcript
from game.engine.playtest.suite.load import load_script
from game.engine.playtest.suite.names import check_names
from game.engine.playtest.suite.places import Places
from game.engine.playtest.suite.play import play_script
from game.engine.session.session import StorySession
from tests.story.the_guide import (
    DOOR_KNOT,
    EXAMPLES,
    KINDS,
    TEXT,
    blocks,
    copy,
    guided_content,
    guided_folder,
    guided_story,
    of_kind,
    patched,
    table,
)

MISTAKES = of_kind("ink fails")
ON_A_CHOICE = {"ghost", "after", "any_key", "spend"}
GROWTH = (paths.story() / "growth.ink").read_text("utf-8")


def by_line(block):
    return f"line {block.line}"


def test_every_block_says_what_it_is():
    assert [str(block) for block in blocks() if block.kind not in KINDS] == []
    assert len(list(blocks())) == TEXT.count("\n```") / 2


def test_every_kind_of_block_is_used_and_explained_at_the_top():
    said = TEXT.split("## While you write")[0]
    for kind in KINDS:
        assert of_kind(kind), kind
        assert f"`{kind}" in said, kind


@cache
def told_of_the_examples():
    story = guided_story()
    found = [
        *story.diagnostics,
        *(check_story(story.compiled, guided_content()) if story.ok else ()),
    ]
    return [each.render(story.compiled.source_line(each.at)) for each in found]


def test_the_real_story_with_every_example_in_it_is_without_an_error_or_a_warning():
    assert told_of_the_examples() == []


@cache
def prose_of_the_examples():
    """Errors of the prose check, by file; the examples are read alone."""
    own = guided_folder() / "own.ink"
    own.write_text("".join(f"INCLUDE {block.file}\n" for block in EXAMPLES), "utf-8")
    style, _ = validate((paths.story() / "style.yaml").read_text("utf-8"), "style.yaml", Style)
    files = read_story(own)
    assert {file.source.name for file in files} == {"own.ink", *(b.file for b in EXAMPLES)}
    return check_files(files, style, guided_content().cast.names)


def test_the_examples_pass_the_prose_check():
    assert [each.render() for each in prose_of_the_examples() if each.is_error] == []


@cache
def session():
    return StorySession(guided_story(), 1, start=DOOR_KNOT, rewind=False)


@pytest.mark.parametrize("block", EXAMPLES, ids=by_line)
def test_an_example_plays_to_its_end_or_on_into_the_story_whatever_is_chosen(block):
    for seed in range(4):
        told, dice = session(), random.Random(seed)
        told.restart(seed)
        told.advance()
        told.choose([choice.text for choice in told.beat.choices].index(block.knot))
        assert played_through(told, dice) >= 2, "it says next to nothing"


def played_through(told, dice):
    """Dice choose until the story is over or goes on into Hour one; how many lines that was."""
    for lines in range(400):
        if not told.can_advance and told.beat.over:
            return lines
        if told.can_advance:
            if told.advance().at.file == "hours/hour_one.ink":
                return lines
        else:
            taken = [choice for choice in told.beat.choices if not choice.ghost]
            told.choose(dice.choice(taken).index)
    raise AssertionError("it comes to no end")


def test_each_of_the_examples_is_another_knot():
    knots = [block.knot for block in EXAMPLES]
    assert all(knots)
    assert len(set(knots)) == len(knots)


@cache
def report(block):
    """What is said of a block that stands alone in a story with growth, in a file of its name."""
    name = f"{block.knot}.ink"
    main = f"INCLUDE growth.ink\nINCLUDE {name}\n-> {block.knot}\n"
    texts = {"growth.ink": GROWTH, name: block.body}
    compiled = compile_text(main, others=texts)
    found = compiled.diagnostics
    if compiled.ok:
        found = (*found, *(each for each in check_story(compiled, guided_content())
                           if each.at.file != "growth.yaml"))  # fmt: skip
    return found, "".join(f"{each.render(compiled.source_line(each.at))}\n" for each in found)


@pytest.mark.parametrize("block", MISTAKES, ids=by_line)
def test_a_mistake_is_told_by_its_codes_and_no_others(block):
    found, _ = report(block)
    assert {each.code for each in found} == set(block.about.split(","))


@pytest.mark.parametrize("block", MISTAKES, ids=by_line)
def test_what_is_said_of_a_mistake_is_printed_below_it_to_the_letter(block):
    following = list(blocks())[list(blocks()).index(block) + 1]
    assert following.kind == "text says"
    assert report(block)[1] == following.body


def test_every_text_that_is_said_belongs_to_a_mistake():
    assert len(of_kind("text says")) == len(MISTAKES)


def test_the_table_of_tags_has_every_tag_as_it_is_written():
    shapes = [row[0].strip("`") for row in table("tags")]
    assert sorted(shapes) == sorted(shape(kind) for kind in CUES.values())


@pytest.mark.parametrize("row", table("tags"), ids=lambda row: row[0].strip("`"))
def test_the_example_of_a_tag_is_one_that_check_lets_pass(row):
    tag, example = row[0].strip("`# ").partition(":")[0], row[1].strip("`")
    assert f"# {tag}" in example
    if tag in ON_A_CHOICE:
        guard = "{GHOSTS} " if tag == "ghost" else ""
        line = f"    + {guard}{example}\n        -> END\n    * [Go.] You go.\n- -> END\n"
    else:
        line = f"You stay where you are. {example}\n-> END\n"
    ink = f"INCLUDE growth.ink\n-> try_it\n=== try_it ===\n{line}"
    compiled = compile_text(ink, others={"growth.ink": GROWTH})
    assert compiled.diagnostics == ()
    found = check_story(compiled, guided_content())
    assert [each.render() for each in found if each.at.file != "growth.yaml"] == []


def test_the_table_of_verbs_has_every_verb_of_the_growth():
    (declared,) = (row for row in GROWTH.splitlines() if row.startswith("LIST verbs"))
    verbs = declared.partition("=")[2].replace(" ", "").split(",")
    assert [row[0].strip("`") for row in table("verbs")] == verbs


def test_the_table_of_questions_names_functions_that_growth_has():
    for row in table("questions"):
        name = row[0].strip("`").partition("(")[0]
        assert f"=== function {name}(" in GROWTH or name.startswith("stage "), name


@pytest.mark.parametrize("block", of_kind("yaml add", "yaml file"), ids=by_line)
def test_an_example_in_yaml_is_read_by_what_reads_such_files(block):
    known = Known.of(guided_story())
    if block.about == "invariants.yaml":
        rules, problems = read_rules(block.body, known)
        assert rules
    elif block.about.startswith("players/"):
        profile, problems = read_profile(block.body, block.about, known.variables)
        assert profile.about
    else:
        file, name = block.about, block.body.partition(":")[0]
        content = guided_content()
        assert name in content.cast.root if file == "cast.yaml" else "landing" in content.scenes
        problems = [each for each in content.diagnostics if each.at.file == file]
    assert [each.render() for each in problems] == []


@cache
def reading_of_the_script(folder):
    (block,) = of_kind("yaml script")
    path = folder / "parcel_down.yaml"
    path.write_text(block.body, "utf-8")
    loaded = load_script(path, lambda script: script.name)
    story = guided_story()
    check_names(loaded, Places(story), story.content)
    return play_script(story, Places(story), loaded, growing=True)


def test_the_playthrough_passes_and_its_transcript_begins_as_it_is_printed(tmp_path):
    (golden,) = of_kind("text golden")
    lines = [line.text for line in transcript(reading_of_the_script(tmp_path))]
    assert lines[: golden.body.count("\n")] == golden.body.splitlines()


COMMANDS = [row for block in of_kind("console") for row in block.body.splitlines()]


@pytest.mark.parametrize("row", COMMANDS)
def test_a_command_of_the_guide_is_one_that_can_be_typed(row):
    program, *words = shlex.split(row)
    if program == "soft-glow":
        parser().parse_args(words)
    else:
        assert [program, *words[:2]] == ["python3", "start.py", "test"]


def test_a_change_to_what_is_not_there_is_refused():
    assert patched("a\nb\n", " a\n+c\n") == "a\nc\nb\n"
    with pytest.raises(AssertionError, match="not in the story"):
        patched("a\nb\n", " d\n+c\n")


@pytest.fixture(scope="module", autouse=True)
def _copy_is_taken_away():
    yield
    copy().cleanup()
