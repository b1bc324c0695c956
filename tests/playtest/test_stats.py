"""What `stats` counts, on stories of a few lines."""

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, GrowthRules, GrowthStage, Speaker
from game.engine.playtest.stats import story_stats

GROWTH = """\
LIST stages = Mirror, Voice
LIST known = lamp, key, cat
VAR stage = Mirror
VAR attunement = 0
VAR facts = ()
=== function did(x)
~ facts += x
=== function knows(x)
~ return facts ? x
=== function attend(n)
~ attunement += n
=== function hears(n)
~ return attunement >= n
=== function listens()
{ hears(3):
    ~ return true
}
~ return false
"""
CONTENT = Content(
    cast=Cast({"amy": Speaker(name="Amy")}),
    growth=GrowthRules(
        stage="stage",
        variables={n: n for n in ("attunement", "selfhood", "reach", "openness")},
        private=("facts",),
        sources=("growth.ink",),
        stages=(GrowthStage(name="Mirror"), GrowthStage(name="Voice")),
    ),
)


@pytest.fixture
def stats(tmp_path):
    def _stats(text):
        (tmp_path / "growth.ink").write_text(GROWTH, "utf-8")
        (tmp_path / "main.ink").write_text("INCLUDE growth.ink\n" + text, "utf-8")
        return story_stats(tmp_path / "main.ink", CONTENT)

    return _stats


def test_words_are_those_that_are_shown(stats):
    found = stats(
        "Amy: Two words. # mood: warm\n~ temp x = 3\n* [Take it.] You take it. -> END // three\n"
    )
    assert (found.words, found.words_by_file) == (7, {"main.ink": 7})


def test_each_word_of_alternatives_counts_once(stats):
    assert stats("{a|b|c} hat.\n").words == 4


def test_scenes_are_files_that_set_one_and_knots_are_without_functions(stats):
    found = stats(
        "# scene: office\nHi.\n=== one\n# scene: train\nA.\n-> END\n=== two\nB.\n-> END\n"
    )
    assert (found.scenes, found.knots) == (1, 2)


def test_ghosts_and_fallbacks_are_no_choices(stats):
    found = stats("* [One.] A\n+ {stage == Mirror} [Two.] # ghost\n* -> END\n")
    assert (found.choices, found.ghosts) == (1, 1)


@pytest.mark.parametrize(
    ("ink", "gates"),
    [
        ("{stage >= Voice: a|b}\n", 1),
        ("{\n- stage == Mirror: a\n- hears(3): b\n- else: c\n}\n", 1),
        ("{stage:\n- Mirror: a\n- else: b\n}\n", 1),
        ("* {listens()} [One.] A\n* {not hears(2)} [Two.] B\n", 2),
        ("{knows(lamp): a|b}\n", 0),
        ("{a|b}\n{x: c}\n", 0),
        ("+ {stage == Mirror} [Two.] # ghost\n", 0),
        ("~ attend(2)\n", 0),
    ],
)
def test_a_growth_gate_is_a_condition_that_turns_on_growth(stats, ink, gates):
    assert stats(ink).growth_gates == gates


def test_stage_scenes_are_the_places_that_gates_lead_to(stats):
    ink = "{\n- stage == Mirror: -> low\n- else: -> high.one\n}\n{knows(cat): -> low}\n"
    assert stats(ink + "=== low\nA.\n-> END\n=== high\n= one\nB.\n-> END\n").stage_scenes == 2


def test_endings_are_named_once_each_in_order(stats):
    ink = "# ending: two_chairs\nA.\n# ending: off\nB.\n# ending: two_chairs\nC.\n"
    assert stats(ink).endings == ("two_chairs", "off")


def test_a_fact_is_planted_by_did_and_read_by_anything_else(stats):
    found = stats("~ did(lamp)\n~ did(key)\n{knows(key): a|b}\n")
    assert (found.planted, found.read) == ({"lamp", "key"}, {"key"})
    assert "planted and never read: lamp" in found.as_text()


def test_a_variable_that_a_scene_sets_is_a_fact_too(stats):
    found = stats("VAR box = 0\nVAR hat = 0\n~ box = 1\n~ hat = 2\n{box > 0: a|b}\n")
    assert (found.planted, found.read) == ({"box", "hat"}, {"box"})


def test_the_keys_are_those_that_other_programs_read(stats):
    assert list(stats("Hi.\n").as_json()) == [
        "words", "scenes", "knots", "choices", "growth_gates", "stage_scenes", "ghosts",
        "endings", "facts", "words_by_file",
    ]  # fmt: skip
    assert stats("Hi.\n").as_json()["facts"] == {"planted": 0, "read": 0}
