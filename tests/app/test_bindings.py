"""Presses can be given to other actions; nobody can be shut out; a strange file does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given as samples
from hypothesis import strategies as st

from game.engine.app.bindings import (
    ACTIONS,
    BY_NAME,
    as_it_came,
    bound,
    given,
    good_changes,
    holder,
    may_have,
    triggers_of,
    without,
)
from game.engine.app.input import Context, Do
from game.engine.app.triggers import Device, device_of, words_of

LOG, SKIP, SHOT = BY_NAME["story.log"], BY_NAME["story.skip"], BY_NAME["everywhere.screenshot"]
ALWAYS = {
    "key:return": (Do.ADVANCE, Do.ACCEPT),
    "key:escape": (Do.MENU, Do.CANCEL),
    "key:up": (Do.UP, Do.UP),
    "key:left": (Do.BACK, Do.LEFT),
    "pad:a": (Do.ADVANCE, Do.ACCEPT),
    "pad:down": (Do.DOWN, Do.DOWN),
}


def test_a_press_given_to_an_action_is_taken_from_the_one_that_had_it():
    assert holder(SKIP, "key:l", {}) is LOG
    changes = given(SKIP, "key:l", {})
    assert bound(changes)[Context.PLAY]["key:l"] is Do.SKIP
    assert bound(changes)[Context.PLAY]["key:k"] is Do.SKIP
    assert "key:l" not in triggers_of(LOG, changes)
    assert bound(changes)[Context.LIST]["key:l"] is Do.LOG  # in lists it is another action


def test_what_means_the_same_everywhere_is_taken_from_both_places():
    changes = given(SHOT, "key:l", {})
    tables = bound(changes)
    assert tables[Context.PLAY]["key:l"] is tables[Context.LIST]["key:l"] is Do.SCREENSHOT
    assert "key:l" not in tables[Context.TYPING]  # there it is a letter
    assert tables[Context.TYPING]["key:f12"] is Do.SCREENSHOT


def test_an_action_as_it_came_has_its_own_presses_back_from_whoever_has_them():
    changes = given(SKIP, "key:l", {})
    assert as_it_came(LOG, changes).get("story.log", LOG.triggers) == LOG.triggers
    assert bound(as_it_came(LOG, changes))[Context.PLAY]["key:l"] is Do.LOG
    assert as_it_came(SKIP, {"story.skip": ("key:n",)}) == {}


def test_to_take_all_presses_of_a_device_away_leaves_the_others():
    left = triggers_of(LOG, without(LOG, Device.KEYBOARD, {}))
    assert left == ("pad:y",)


@pytest.mark.parametrize("trigger", ["key:return", "key:escape", "pad:a", "mouse:left", "key:1"])
def test_what_always_does_the_same_can_be_given_to_nothing(trigger):
    assert not may_have(LOG, trigger)


TRIGGERS = st.one_of(
    st.sampled_from(
        sorted({press for action in ACTIONS for press in action.triggers} | set(ALWAYS))
    ),
    st.text(max_size=50),
)
FILES = st.dictionaries(
    st.one_of(st.sampled_from(sorted(BY_NAME)), st.text(max_size=9)),
    st.one_of(st.lists(TRIGGERS, max_size=20), st.none(), st.integers()),
    max_size=30,
)


@samples(FILES)
def test_whatever_a_file_says_enter_escape_and_arrows_do_what_they_do(kept):
    tables = bound(good_changes(kept))
    for trigger, (story, lists) in ALWAYS.items():
        assert tables[Context.PLAY][trigger] is story
        assert tables[Context.LIST][trigger] is lists


@samples(st.lists(st.tuples(st.sampled_from(ACTIONS), TRIGGERS), max_size=12))
def test_however_presses_are_given_none_has_two_meanings(asked):
    changes = {}
    for action, trigger in asked:
        if may_have(action, trigger):
            changes = given(action, trigger, changes)
            assert all(
                holder(action, each, changes) is None for each in triggers_of(action, changes)
            )


def test_every_trigger_that_comes_with_the_game_has_a_device_and_words_of_its_own():
    for action in ACTIONS:
        for trigger in action.triggers:
            assert device_of(trigger) is not None
            assert words_of(trigger)[0].isalpha()
            assert ":" not in words_of(trigger)
