"""What the terminal says of what it cannot show."""

from __future__ import annotations

from game.engine.app.terminal import Page, TerminalStage
from game.engine.director.cues import EndingCue, LampCue
from game.engine.director.stage import Line, StageState


def told(*cues):
    lines = []
    stage, state = TerminalStage(Page(lines.append, lambda: 80), {}, {}), StageState()
    for cue in cues:
        state = state.after(cue)
        stage.perform(cue, state)
    stage.say(Line("Are they related?"), state)
    return lines


def test_lamps_on_one_switch_are_one_remark():
    five = [LampCue(number, "on") for number in range(4, 9)]
    assert told(*five) == ["[5 lamps light. 5 lit.]", "Are they related?"]


def test_one_lamp_is_named():
    assert told(LampCue(9, "on")) == ["[Lamp 9 lights. 1 lit.]", "Are they related?"]


def test_an_endings_name_does_not_stand_before_its_last_line():
    assert told(EndingCue("not_that_coat")) == ["Are they related?"]
