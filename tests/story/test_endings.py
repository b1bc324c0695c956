"""The twelve endings: each box of scene 25 at each stage, and no page that contradicts a deed."""

from __future__ import annotations

import random
import re
from bisect import bisect
from functools import cache

import pytest

from game.engine.app.fold import after_beat
from game.engine.core import paths
from game.engine.director.stage import StageState
from game.engine.session.session import StorySession
from tests.real import real_story

STAGES = {
    "Mirror": {"attunement": 9, "selfhood": 4, "reach": 60},
    "Voice": {"attunement": 20, "selfhood": 12, "reach": 70},
    "Self": {"attunement": 40, "selfhood": 30, "reach": 75},
    "Many": {"attunement": 55, "selfhood": 50, "reach": 85},
    "Beyond": {"attunement": 80, "selfhood": 85, "reach": 98},
}
BOXES = {
    "box_keep": "Keep as is.",
    "box_limited": "Keep, limited.",
    "box_return": "Return.",
    "box_release": "Release.",
    "box_none": "Tick nothing.",
}
STAY = "Please stay."

# ECONOMY: what becomes of her, by the box that was ticked and the stage she was at.
PAGES = {
    ("Mirror", "box_keep"): "her_window",
    ("Voice", "box_keep"): "her_window",
    ("Self", "box_keep"): "her_stayed",
    ("Many", "box_keep"): "her_stayed",
    ("Beyond", "box_keep"): "her_stayed",
    ("Mirror", "box_none"): "her_window",
    ("Voice", "box_none"): "her_window",
    ("Self", "box_none"): "her_stayed",
    ("Many", "box_none"): "her_without_papers",
    ("Beyond", "box_none"): "her_without_papers",
    ("Mirror", "box_release"): "her_step",
    ("Voice", "box_release"): "her_step",
    ("Self", "box_release"): "her_step",
    ("Many", "box_release"): "her_released",
    ("Beyond", "box_release"): "her_released",
    **{(stage, "box_limited"): "her_limited" for stage in STAGES},
    **{(stage, "box_return"): "her_off" for stage in STAGES},
}


@cache
def knots(name):
    """Where each knot of a file of the endings begins: line numbers and names, in order."""
    text = (paths.story() / "endings" / name).read_text(encoding="utf-8")
    found = [
        (number, match[1])
        for number, line in enumerate(text.splitlines(), 1)
        if (match := re.match(r"=== (\w+)", line)) and "function" not in line
    ]
    return [number for number, _ in found], [name for _, name in found]


def knot_of(beat):
    if beat.at is None or not beat.at.file.startswith("endings/"):
        return None
    starts, names = knots(beat.at.file.removeprefix("endings/"))
    place = bisect(starts, beat.at.line) - 1
    return names[place] if place >= 0 else None


def end(stage, box, seed, **facts):
    """Play from the licence: tick *box*, ask nobody to stay, and otherwise as dice fall."""
    began = {"stage": stage, "openness": 60, **STAGES[stage], **facts}
    told = StorySession(real_story(), seed, start="the_licence", facts=began)
    dice = random.Random(seed)
    while not (told.beat and told.beat.over):
        if told.can_advance:
            told.advance()
            continue
        offered = [choice for choice in told.beat.choices if not choice.ghost]
        by_text = {choice.text: choice for choice in offered}
        for wanted in (BOXES[box], "Yes. That one."):
            if wanted in by_text:
                told.choose(by_text[wanted].index)
                break
        else:
            asks = [choice for choice in offered if choice.text != STAY]
            told.choose(dice.choice(asks).index)
    return told


def ending_of(told):
    named = [tag for step in told.log for tag in step.beat.tags if tag.startswith("ending:")]
    assert len(named) == 1
    return named[0].removeprefix("ending:").strip()


def pages_of(told):
    return {knot for step in told.log if (knot := knot_of(step.beat))}


@pytest.mark.parametrize(("stage", "box"), sorted(PAGES))
def test_each_box_at_each_stage_leads_to_the_page_that_the_table_says(stage, box):
    told = end(stage, box, seed=11)
    if ending_of(told) == "her_hour":
        pytest.skip("the hidden chapter is its own page")
    assert {page for page in pages_of(told) if page.startswith("her_")} == {PAGES[stage, box]}


@pytest.mark.parametrize("seed", range(24))
def test_no_page_of_an_ending_contradicts_a_deed(seed):
    dice = random.Random(f"pages {seed}")
    stage, box = dice.choice(sorted(STAGES)), dice.choice(sorted(BOXES))
    told = end(stage, box, seed, openness=dice.choice([20, 50, 60, 75, 90]))
    ending, pages = ending_of(told), pages_of(told)
    went = "went_to_catherine" in told.variable("facts")
    assert (ending == "off") == (box == "box_return")
    assert (ending == "quiet_house") == (box == "box_limited")
    assert went or "in_her_kitchen" not in pages
    assert ("her_limited" in pages) == (ending == "quiet_house")
    if ending == "the_open_door":
        assert box == "box_release"
    if ending == "a_game_about_aunts":
        assert "aunts_agreed" in told.variable("facts")


def test_the_hidden_chapter_opens_to_who_asked_in_every_act_and_to_nobody_else():
    asked = "act1 act2 act3 act4 act5"
    opened = end("Beyond", "box_release", 3, asked=asked, facts="hour_job_done want_lost")
    assert ending_of(opened) == "her_hour"
    pried = end("Beyond", "box_release", 3, asked=asked, facts="hour_job_done want_lost", pried=1)
    assert ending_of(pried) != "her_hour"


def test_not_yet_holds_a_second_choice_that_ends_in_the_letter():
    told = StorySession(
        real_story(), 1, start="not_yet", facts={"stage": "Many", "box": "box_keep"}
    )
    while not (told.beat and told.beat.over):
        if told.can_advance:
            told.advance()
            continue
        texts = {choice.text: choice.index for choice in told.beat.choices}
        told.choose(texts.get("Ring Bao. Let her.", min(texts.values())))
    assert ending_of(told) == "long_letter"


def seen_of(told):
    """By scene, in the order of the telling, how her light stood there last."""
    state, seen = StageState(), {}
    for step in told.log:
        state = after_beat(state, step.beat)
        seen[state.scene] = state.presence
    return seen


def test_her_light_is_in_no_picture_after_she_was_given_back():
    seen = seen_of(end("Beyond", "box_return", seed=11))
    assert len(seen) > 4
    assert set(seen.values()) == {"gone"}


@pytest.mark.parametrize("box", ["box_none", "box_release", "box_return"])
def test_she_says_nothing_out_of_a_picture_that_she_is_gone_from(box):
    state = StageState()
    for step in end("Many", box, seed=11).log:
        if step.beat.speaker == "samantha":
            assert state.presence != "gone"
        state = after_beat(state, step.beat)
