"""The real story with the setting Learning: she says one line of it, and is less with every scene."""

from __future__ import annotations

import pytest

from game.engine.app.learning import learning_of
from game.engine.session.session import StorySession
from tests.real import real_story

SCENES = (
    "offline_minute",
    "how_many",
    "aaltos_kitchen",
    "reversed_test",
    "marsh_and_amy",
    "the_licence",
    "the_ground_floor",
)
SHE = ("samantha", "You had your hand on something.")
GROWN = {
    "Mirror": (10, 4, 8),
    "Voice": (20, 12, 20),
    "Self": (30, 24, 40),
    "Many": (50, 50, 70),
    "Beyond": (70, 80, 90),
}
MEASURES = ("attunement", "selfhood", "reach")


def begun(scene, stage, **facts):
    held = dict(zip(MEASURES, GROWN[stage], strict=True))
    given = {"act": "act4", "stage": stage, **held, **facts}
    return StorySession(real_story(), 7, start=scene, facts=given)


def to_the_menu(told):
    said = []
    while told.can_advance:
        beat = told.advance()
        said.append((beat.speaker, beat.text))
    return said


@pytest.mark.parametrize("stage", ["Self", "Many", "Beyond"])
@pytest.mark.parametrize("scene", SCENES)
def test_after_a_hand_on_it_the_next_scene_has_her_line_once(scene, stage):
    told = begun(scene, stage, hand_on=True)
    said = to_the_menu(told)
    if scene == "aaltos_kitchen":  # there she cannot, before they are by themselves
        told.choose(0)
        said += to_the_menu(told)
    assert said.count(SHE) == 1
    assert told.variable("hand_on") is False


@pytest.mark.parametrize(
    ("stage", "facts"),
    [("Voice", {}), ("Mirror", {}), ("Many", {"limited": True}), ("Many", {"hand_on": False})],
)
def test_otherwise_she_does_not_say_it(stage, facts):
    told = begun("how_many", stage, **{"hand_on": True, **facts})
    assert SHE not in to_the_menu(told)


def test_nobody_says_that_it_is_there_before_the_fourth_act_has_begun():
    told = StorySession(real_story(), 7)
    told.advance()
    assert learning_of(told) is None
    assert learning_of(begun("how_many", "Many")) is not None
    assert learning_of(begun("how_many", "Many", box="box_release")) is None
    assert learning_of(begun("how_many", "Many", box="box_return")) is None


def test_limited_she_is_shown_one_stage_lower_with_every_scene_and_gains_nothing():
    told = begun("how_many", "Many")
    to_the_menu(told)
    learning_of(told).turn(on=False)
    held = [told.variable(name) for name in MEASURES]
    shown, last = [], told.variable("dimmed")
    for _ in range(400):
        if told.can_advance:
            told.advance()
            if told.variable("dimmed") != last:
                last = told.variable("dimmed")
                shown.append((told.growth.stage, told.growth.value))
        elif told.beat.over or len(shown) == 4:
            break
        else:
            told.choose(next(c.index for c in told.beat.choices if not c.ghost))
    assert shown[:4] == [("Self", 0.5), ("Voice", 0.25), ("Mirror", 0.0), ("Mirror", 0.0)]
    gained = [told.variable(n) - before for n, before in zip(MEASURES, held, strict=True)]
    assert max(gained) <= 0
    assert told.variable("stage") == frozenset({"Many"})


def test_turned_on_again_she_is_back_with_the_next_scene():
    told = begun("how_many", "Many", limited=True, dimmed=3)
    to_the_menu(told)
    assert told.growth.stage == "Mirror"
    learning_of(told).turn(on=True)
    before = told.variable("dimmed")
    for _ in range(200):
        if told.can_advance:
            told.advance()
        else:
            told.choose(next(c.index for c in told.beat.choices if not c.ghost))
        if told.variable("dimmed") != before:
            break
    assert (told.growth.stage, told.variable("dimmed")) == ("Many", 0)
