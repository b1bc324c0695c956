"""The prose check: every rule has a line that raises it and one that does not."""

from pathlib import Path

import pytest

from game.engine.content.style_models import Style
from game.engine.content.validate import validate
from game.engine.core import paths
from game.engine.playtest.prose.check import check_prose, check_story
from game.engine.playtest.prose.lines import shown_lines
from game.engine.playtest.sources import read_story

STYLE_FILE = paths.story() / "style.yaml"
STYLE, PROBLEMS = validate(STYLE_FILE.read_text("utf-8"), "style.yaml", Style)
BARE = STYLE.model_copy(update={"phrases": (), "rations": ()})
NAMES = {"samantha": "Samantha", "amy": "Amy"}


@pytest.fixture
def write(tmp_path):
    """Write files of Ink (main.ink includes the others); answers the main one."""

    def _write(**files):
        for name, text in files.items():
            (tmp_path / f"{name}.ink").write_text(text, "utf-8")
        others = "".join(f"INCLUDE {name}.ink\n" for name in files if name != "main")
        main = tmp_path / "main.ink"
        main.write_text(others + files.get("main", ""), "utf-8")
        return main

    return _write


def codes(main, style=BARE):
    return [problem.code for problem in check_prose(main, style, NAMES)]


def lines(main):
    return [line for file in read_story(main) for line in shown_lines(file.parsed, NAMES)]


def as_ink(text, where):
    each = text.split(" / ")
    return "\n".join(f"* [{t}] Yes." if where == "choice" else t for t in each) + "\n"


def test_the_story_s_own_style_can_be_read():
    assert PROBLEMS == ()


def test_each_phrase_is_raised_by_its_bad_line_and_not_by_its_good_one(write):
    for rule in STYLE.phrases:
        only = BARE.model_copy(update={"phrases": (rule,)})
        code = "PROSE001" if rule.per_scene is None else "PROSE002"
        assert code in codes(write(main=as_ink(rule.bad, rule.where)), only), rule.bad
        assert code not in codes(write(main=as_ink(rule.good, rule.where)), only), rule.good


def test_each_ration_holds_over_the_whole_text(write):
    for ration in STYLE.rations:
        only = BARE.model_copy(update={"rations": (ration,)})
        allowed = "".join(f"{ration.example}\n" for _ in range(ration.most))
        once_more = f"{ration.example}\n"
        assert "PROSE003" not in codes(write(main=allowed, scene=""), only), ration.example
        assert "PROSE003" in codes(write(main=allowed, scene=once_more), only), ration.example


def test_a_speaker_s_share_is_counted_apart(write):
    ink = "Samantha: I love it.\nSamantha: I loved it.\nSamantha: My love.\nAmy: Love you!\n"
    assert codes(write(main=ink), STYLE).count("PROSE003") == 0
    assert codes(write(main=ink + "Samantha: Love.\n"), STYLE).count("PROSE003") == 1


WORDS_30 = " ".join(["cup"] * 30)


@pytest.mark.parametrize(
    ("code", "bad", "good"),
    [
        ("PROSE004", f"{WORDS_30} cup.\n", f"{WORDS_30}.\n"),
        ("PROSE004", f"{{a|b|{WORDS_30}}} cup.\n", f"{{a|b|{WORDS_30}}}\n"),
        ("PROSE004", f"{WORDS_30} cup. # letter: line\n", f"# card: 1 front\n{WORDS_30} cup.\n"),
        ("PROSE005", f"* [{'a' * 61}] Yes.\n", f"* [{'a' * 60}] Yes.\n"),
        ("PROSE005", f"* {'a' * 50}[{'b' * 11}] Yes.\n", f"* {'a' * 50}[{'b' * 10}] {'c' * 60}\n"),
        ("PROSE006", "A hat \u2014 yours.\n", "A hat: yours.\n"),
        ("PROSE007", "Like a hat, like a coat.\n", "Like a hat.\n"),
        ("PROSE008", "Like a hat.\nLike a coat.\n", "Like a hat.\nLike a coat.\n" + f"{WORDS_30}.\n" * 10),
        ("PROSE009", "Rain. A bus. No seats.\n", "Rain. A bus. The seats were all taken.\n"),
        ("PROSE009", "He waits. She. He.\n", "Samantha: Rain. A bus. No seats.\n"),
        ("PROSE010", "* [You go.] A\n* [You stay at home.] B\n* [You.] C\n", "* [You.] A\n* [I.] B\n"),
        ("PROSE010", "* [Who?] A\n* [And why not?] B\n* [Is it late?] C\n", "* [Who?] A\n* [No!] B\n* [Is it late at all?] C\n"),
        ("PROSE010", "* [Aaaa.] A\n* [Bbbbb.] B\n* [Cc.] C\n", "* [Aaaa.] A\n* [Bbbbb.] B\n- x\n* [Cc.] C\n"),
        ("PROSE012", "A hat. // lint: ok because it is hers\n", f"{WORDS_30} cup. // lint: ok because it is hers\n"),
        ("PROSE013", "A hat. // lint: ok\n", "A hat. // lint: ok because it is hers\n"),
        ("PROSE013", "A hat. // callback:\n", "A hat. // callback: the hat\n"),
    ],
)  # fmt: skip
def test_a_rule_of_shape_is_raised_and_is_not(write, code, bad, good):
    assert code in codes(write(main=bad))
    assert code not in codes(write(main=good))


def test_five_words_in_a_row_in_two_scenes_are_a_repetition(write):
    main = write(
        one="The lift goes past your floor.\n", two="Amy: so the lift goes past your desk\n"
    )
    (problem,) = check_prose(main, BARE, NAMES)
    assert (problem.code, str(problem.at)) == ("PROSE011", "two.ink:1:9")
    assert "one.ink:1" in problem.message


@pytest.mark.parametrize(
    "two",
    [
        "The lift goes past his floor.\n",
        "The lift goes past your floor. // callback: the lift\n",
        "The lift goes {past} your floor.\n",
        "=== function lift\nThe lift goes past your floor.\n",
    ],
    ids=["four-words", "marked", "printed-by-code", "in-a-function"],
)
def test_other_words_in_a_row_are_none(write, two):
    assert "PROSE011" not in codes(write(one="The lift goes past your floor.\n", two=two))


def test_a_mark_that_frees_a_callback_is_not_called_unused(write):
    main = write(
        one="The lift goes past your floor.\n",
        two="The lift goes past your floor. // callback: lift\n",
    )
    assert codes(main) == []


def test_the_same_words_twice_in_one_scene_are_the_scene_s_business(write):
    assert codes(write(one="The lift goes past your floor.\n" * 2)) == []


def test_an_excuse_counts_on_its_own_line_only(write):
    bad = f"{WORDS_30} cup."
    assert codes(write(main=f"{bad} // lint: ok because it is a list\n{bad}\n")) == ["PROSE004"]


def test_tags_code_and_diverts_are_no_prose(write):
    ink = '-> a\n=== a\n~ temp x = "\u2014"\nA hat. # sentence: One \u2014 two\n{x == "\u2014": b|c} -> END\n'
    assert codes(write(main=ink)) == []


def test_a_name_that_is_worked_out_in_play_stands_before_speech_too(write):
    ink = '{caption()}: Rain. A bus. No seats.\n== function caption()\n~ return "THE DATE"\n'
    assert [line.kind for line in lines(write(main=ink))] == ["speech"]
    assert codes(write(main=ink)) == []


def test_a_place_inside_a_line_is_its_column(write):
    (problem,) = check_prose(write(main="=== a\n  {a: One|Two} \u2014 hat.\n"), BARE, NAMES)
    assert str(problem.at) == "main.ink:2:16"


def test_a_line_is_put_together_from_what_stands_around_its_braces(write):
    (line,) = lines(write(main="You {take|drop} a {x: red} hat{y}.\n"))
    assert [w.text for w in line.wordings] == [
        "You take a red hat\ufffc.",
        "You drop a hat\ufffc.",
    ]
    assert line.words == 6


def test_each_branch_of_a_block_is_a_line(write):
    ink = "{\n- x: Amy: One hat.\n  Two hats.\n- else: None.\n}\n"
    assert [(line.kind, line.wordings[0].text) for line in lines(write(main=ink))] == [
        ("speech", "One hat."),
        ("narration", "Two hats."),
        ("narration", "None."),
    ]


def test_a_choice_and_what_follows_it_are_two_lines_and_count_once(write):
    first, second = lines(write(main="* Take [the hat.] it. # spend: 2h\n"))
    assert (first.kind, first.wordings[0].text, first.words) == ("choice", "Take the hat.", 3)
    assert (second.kind, second.wordings[0].text, second.words) == ("narration", "Take it.", 1)


def test_glue_joins_what_it_stands_between(write):
    (line,) = lines(write(main="A hat <>\nand a coat.\n"))
    assert line.wordings[0].text == "A hat and a coat."


def test_a_broken_style_file_is_told_with_its_place(write, tmp_path):
    main = write(main="A hat.\n")
    (tmp_path / "style.yaml").write_text("phrases:\n  - find: '('\n    bad: a\n    good: b\n")
    found = check_story(main, NAMES)
    assert any("not a regular expression" in p.message and p.at.line == 2 for p in found)


def test_a_story_without_its_own_style_is_read_with_the_game_s(write):
    assert "PROSE001" in {p.code for p in check_story(write(main="Somehow it works.\n"), NAMES)}


def test_a_story_that_includes_nothing_that_is_there_is_still_read(tmp_path):
    main = tmp_path / "main.ink"
    main.write_text("INCLUDE missing.ink\nINCLUDE main.ink\nA hat \u2014 yours.\n", "utf-8")
    assert codes(Path(main)) == ["PROSE006"]
