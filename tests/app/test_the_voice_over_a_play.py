"""A whole story at reading pace, with the game's own worker: the voice is there with the caption."""

from __future__ import annotations

from threading import Event

import pytest

from game.engine.app.bench_voice import Reading, Wait, figures

LONG = "There is a good deal to be read here before anybody says a word of it. " * 4
STORY = f"""
-> evening
=== evening ===
The lamps are on. {LONG}
{LONG}
{LONG}
Samantha: Good evening.
Samantha: Three messages. One is from your sister.
    * [Read it.]
        Samantha: She says that it is raining there.
    * [Leave it.]
        Samantha: Then I shall leave it where it is.
- Samantha: Yes.
Samantha: No. # voice: off
-> END
"""


def test_the_voice_comes_with_the_caption(tmp_path, read_story):
    reading = Reading(read_story(STORY), tmp_path, seed=3, wait=Event().wait)
    waits = reading.whole()
    assert reading.lines == 8
    assert [wait.heard for wait in waits] == [True] * 4  # the last line is written only
    assert [wait.ms for wait in waits[:2]] == [0, 0]  # made while the first lines were read
    assert len(reading.took) == 5  # one of them behind the choice that was not taken
    assert reading.seconds > 50


def test_shares_count_every_line_and_a_line_without_a_voice_is_late():
    found = figures([Wait(0, heard=True), Wait(250, heard=True), Wait(50, heard=False)])
    assert found["lines"] == 3
    assert (found["within_100_ms"], found["within_400_ms"]) == (0.3333, 0.6667)
    assert (found["longest_ms"], found["without_voice"]) == (250, 1)


@pytest.mark.parametrize("asked", ["within_100_ms", "within_400_ms", "longest_ms"])
def test_a_story_in_which_she_says_nothing_has_figures(asked):
    assert figures([])[asked] == 0
