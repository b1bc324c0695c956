"""Playthrough scripts: what they may say, how they find choices, and every mistake as it is told."""

import re
from pathlib import Path

import pytest

from game.engine.core import paths
from game.engine.playtest import suite
from game.engine.playtest.suite.golden import golden_file
from game.engine.playtest.suite.load import ScriptProblem
from game.engine.playtest.suite.performance import counted_story, perform
from game.engine.playtest.suite.reader import Did
from game.engine.playtest.suite.script import Begin, Expect, Step, Until

HERE = Path(__file__).parent / "suite_errors"
STORY = HERE / "story.ink"


@pytest.fixture
def play(tmp_path, monkeypatch):
    """Play a script of these lines; what was read, or the problem that its writer is told."""
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def _play(text, name="script.yaml", story=STORY, **more):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return perform(path, story, lambda each: each.name, **more)

    return _play


def steps(*lines, begin="{}"):
    return f"begin: {begin}\nsteps:\n" + "".join(f"  - {line}\n" for line in lines)


def took(reader):
    return [each.text for each in reader.whole if isinstance(each, Did)]


@pytest.mark.parametrize("script", sorted(HERE.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_mistake_is_told_with_file_line_and_the_nearest_right_thing(script):
    with pytest.raises(ScriptProblem) as told:
        perform(script, STORY, lambda path: path.name)
    code = script.stem.partition("_")[0]
    assert code in {each.code for each in told.value.found}
    assert f"{told.value}\n" == script.with_suffix(".report").read_text("utf-8")


@pytest.mark.parametrize(
    "choice",
    ["Up the stairs.", "Up…", '"Up the..."', "/^Up/", "1",
     "{label: up}", "{label: hall.up}"],
)  # fmt: skip
def test_a_choice_is_found_by_its_words_its_beginning_a_pattern_its_number_or_its_label(
    play, choice
):
    assert took(play(steps(f"choose: {choice}"))) == ["Up the stairs."]


def test_words_are_typed_where_the_story_asks_and_kept_where_nothing_is_typed(play):
    typed = play(steps("choose: 1", "type: feed the cat", "expect: You say that you feed the cat."))
    assert took(typed) == ["Up the stairs.", "feed the cat"]
    play(steps("choose: 1", 'type: ""', "expect: You say that you put the lights on."))


def test_what_is_typed_wherever_nothing_is_said_is_given_at_the_beginning(play):
    script = steps("until: {choice: Say nothing.}", "expect: feed the cat",
                   begin="{typed: feed the cat}")  # fmt: skip
    play(script)


def test_a_silence_is_as_long_as_is_waited(play):
    script = steps("choose: 1", 'type: ""', "wait: 9", "expect: {offered: Say nothing.}", "silence",
                   "expect: The clock has it.")  # fmt: skip
    assert took(play(script))[-1] == "Say nothing."


def test_any_word_breaks_a_silence(play):
    assert took(play(steps("choose: 1", 'type: ""', "type: hello")))[-1] == "Say something."


def test_lines_cues_variables_stage_menu_and_ending_are_expected(play):
    play(
        "begin: {ghosts: true, set: {hat: 2}}\n"
        "steps:\n"
        "  - expect:\n"
        "      line: You stand in the hall.\n"
        "      lines: [You stand…, /hat here/]\n"
        "      never: attic\n"
        "      cues: ['music: dusk']\n"
        "      no_cues: [lamp, ending]\n"
        "      variables: {hat: 2, known: (), words: has lights, GHOSTS: true}\n"
        "      choices: [Up…, Down…]\n"
        "      ghosts: Fly.\n"
        "      not_offered: Into the hat.\n"
        "      ending: none\n"
        "      growth: Mirror\n"
        "  - choose: Down…\n"
        "  - expect: {cues: [lamp], stage: {music: dusk, lamps: [4], letter: none}}\n"
        "  - until: end\n"
        "  - expect: {ending: dust, since: start, contains: third}\n".replace("third", "hat here")
    )


def test_expectations_look_at_what_was_read_since_the_last_act(play):
    with pytest.raises(ScriptProblem, match="no line contains 'You stand in the hall'"):
        play(steps("choose: 1", "expect: You stand in the hall"))
    play(steps("choose: 1", "expect: {since: start, contains: You stand in the hall}"))


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("{scene: attic}", "There is a box."),
        ("{label: after}", "It is late."),
        ("{line: It is late.}", "It is late."),
        ("{choice: Open…}", "There is a box."),
        ("{ending: dust}", "Dust."),
        ("{ending: air, by: last}", "Air."),
        ("{end: true, by: random, seed: 1}", "Air."),
    ],
)
def test_until_plays_on_by_a_rule_and_stops_at_the_place(play, until, last):
    assert play(steps(f"until: {until}")).last.text == last


def test_a_playthrough_that_stops_at_a_line_goes_on_from_there(play):
    script = steps("until: {line: Say it.}", "expect: {never: You say}", "type: hum",
                   "expect: You say that you hum.", "choose: 1", "expect: There is a box.")  # fmt: skip
    play(script)


def test_a_script_begins_where_another_ends(play, tmp_path):
    play(steps("choose: Up…", "type: hum", begin="{seed: 7}"), name="_upstairs.yaml")
    reader = play(
        "include: _upstairs.yaml\nbegin: {seed: 8}\nsteps:\n  - expect: hum\n  - silence\n"
    )
    assert took(reader) == ["Up the stairs.", "hum", "Say nothing."]
    assert reader.session.seed == 8


def test_a_mistake_in_what_is_included_is_told_in_its_own_file(play):
    with pytest.raises(ScriptProblem):
        play(steps("choose: Sideways."), name="_first.yaml")
    with pytest.raises(ScriptProblem, match=r"_first.yaml:3:5: error SCRIPT010"):
        play("include: _first.yaml\nsteps:\n  - choose: 1\n")


def test_all_that_is_not_so_in_one_step_is_told_at_once(play):
    with pytest.raises(ScriptProblem) as told:
        play(steps("expect: {contains: [cat, dog], growth: Beyond, variables: {hat: 9}}"))
    assert [each.code for each in told.value.found] == [
        "SCRIPT020",
        "SCRIPT020",
        "SCRIPT021",
        "SCRIPT025",
    ]


def test_a_transcript_is_written_when_it_is_blessed_and_compared_from_then_on(play, tmp_path):
    script = "golden: true\n" + steps("choose: 1", "type: hum", "silence", "choose: 1",
                                      begin="{ghosts: true}")  # fmt: skip
    with pytest.raises(ScriptProblem, match="SCRIPT031"):
        play(script)
    play(script, bless=True)
    play(script)
    golden = golden_file(tmp_path / "script.yaml")
    lines = golden.read_text("utf-8").splitlines()
    assert lines[1:9] == [
        "= Mirror", "# music: dusk", "You stand in the hall.", "Somebody has left a hat here.",
        "* Up the stairs.", "* Down the stairs.", "o Fly.", "> Up the stairs.",
    ]  # fmt: skip
    assert {"> typed hum", "> waited Say nothing.", "* Say nothing.  # after: 10"} <= set(lines)


def test_a_difference_names_the_place_in_the_story(play, tmp_path):
    script = "golden: true\n" + steps("choose: 1")
    play(script, bless=True)
    golden = golden_file(tmp_path / "script.yaml")
    golden.write_text(golden.read_text("utf-8").replace("third step", "second step"), "utf-8")
    with pytest.raises(ScriptProblem) as told:
        play(script)
    assert "- You mind the second step.\n+ You mind the third step." in str(told.value)
    assert "@@ script.golden.txt:9  story.ink:12 @@" in str(told.value)


def test_a_transcript_beside_a_script_is_compared_unasked(play, tmp_path):
    (tmp_path / "script.golden.txt").write_text("// old\nNothing.\n", "utf-8")
    with pytest.raises(ScriptProblem, match="SCRIPT030"):
        play(steps("choose: 1"))


def test_a_line_that_looks_like_a_mark_is_told_from_one(play, tmp_path):
    story = tmp_path / "odd.ink"
    story.write_text("\\* Not a choice.\no nothing here\n* [Go.]\n- -> END\n", "utf-8")
    play("golden: true\n" + steps("choose: 1"), story=story, bless=True)
    assert golden_file(tmp_path / "script.yaml").read_text("utf-8").splitlines()[2:5] == [
        "\\* Not a choice.", "\\o nothing here", "* Go.",
    ]  # fmt: skip


def test_the_story_is_compiled_once_for_all_scripts(play):
    play(steps("choose: 1"))
    assert counted_story(STORY.resolve()) is counted_story(STORY.resolve())


def test_a_story_that_does_not_compile_is_tried_once_for_all_scripts(tmp_path):
    (tmp_path / "bad.ink").write_text("-> nowhere\n", "utf-8")
    told = []
    for _ in range(2):
        with pytest.raises(ScriptProblem, match=r"bad\.ink:1:4") as problem:
            counted_story(tmp_path / "bad.ink")
        told.append(problem.value)
    assert told[0] is told[1]


PAGE = (Path(__file__).parents[2] / "docs" / "playtests.md").read_text("utf-8")


def test_the_script_in_the_docs_is_one_and_plays(tmp_path):
    (example,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "example.yaml").write_text(example, "utf-8")
    perform(tmp_path / "example.yaml", paths.story() / "main.ink", lambda path: path.name)


@pytest.mark.parametrize("model", [Begin, Step, Expect, Until])
def test_every_key_of_a_script_is_in_the_docs(model):
    chapter = PAGE[PAGE.index("## Tests that a writer writes") :]
    chapter = re.sub(r"```.*?```", "", chapter, flags=re.DOTALL)
    said = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]+)`", chapter))))
    assert set(model.model_fields) <= said | {"expect"}


def test_every_mistake_that_a_script_can_make_has_an_example():
    source = "".join(p.read_text("utf-8") for p in Path(suite.__file__).parent.glob("*.py"))
    codes = set(re.findall(r'"(SCRIPT0[0-3]\d)"', source))
    assert codes - {"SCRIPT032"} <= {path.stem.partition("_")[0] for path in HERE.glob("*.yaml")}
