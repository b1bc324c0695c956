"""What the terminal says of what it cannot show."""

from __future__ import annotations

from game.engine.app.terminal import Page, TerminalStage
from game.engine.director.cues import (
    AmbienceCue,
    CallCue,
    EndingCue,
    EyeCue,
    FloorCue,
    LampCue,
    PresenceCue,
    SceneCue,
    SecondCue,
)
from game.engine.director.stage import Line, StageState


def told(*cues):
    lines = []
    places = {"eye_knot": "A knot, close."}
    stage, state = TerminalStage(Page(lines.append, lambda: 80), {}, places), StageState()
    for cue in cues:
        state = state.after(cue)
        stage.perform(cue, state)
    stage.say(Line("Are they related?"), state)
    return lines


def test_lamps_on_one_switch_are_one_remark():
    five = [LampCue(number, "on") for number in range(4, 9)]
    assert told(*five) == ["[5 lamps light. 5 lit.]", "Are they related?"]


def test_a_light_that_nobody_has_seen_yet_does_not_go_out_of_sight():
    hidden = "[Her light goes out of sight.]"
    assert hidden not in told(PresenceCue("hide"))
    assert hidden in told(PresenceCue("near"), PresenceCue("hide"))


def test_one_lamp_is_named():
    assert told(LampCue(9, "on")) == ["[Lamp 9 lights. 1 lit.]", "Are they related?"]


def test_an_endings_name_does_not_stand_before_its_last_line():
    assert told(EndingCue("not_that_coat")) == ["Are they related?"]


def test_a_floor_is_told_once_and_again_after_a_load():
    assert told(FloorCue(17)) == ["[Floor 17.]", "Are they related?"]
    assert told(FloorCue(24, "dark"))[0] == "[Floor 24, without a light.]"
    lines = []
    stage = TerminalStage(Page(lines.append, lambda: 80), {}, {})
    stage.restore(StageState(floor="17 candle"))
    assert lines == ["[Floor 17.]"]


def test_what_the_camera_sees_is_told_in_the_words_of_its_picture():
    assert told(EyeCue("knot"), EyeCue("away")) == ["[A knot, close.]", "Are they related?"]


def test_a_call_is_told_when_it_is_made_and_counted_when_it_is_settled():
    assert told(CallCue("yellow"), CallCue("stands"), CallCue("red"), CallCue("overturned")) == [
        "[A yellow card.]",
        "[The call stands. Stands 1, overturned 0.]",
        "[A red card.]",
        "[The call is overturned. Stands 1, overturned 1.]",
        "Are they related?",
    ]


def test_the_second_hand_is_told():
    assert told(SecondCue(4, 19))[0] == "[The second hand: 4.]"


def test_of_a_place_that_is_as_it_was_the_first_sentence_is_told_and_all_of_one_that_has_changed():
    lines, state = [], StageState().after(SceneCue("flat"))
    places = {"flat": "A flat. It has a shelf."}
    stage = TerminalStage(Page(lines.append, lambda: 80), {}, places)
    for change in ("", "", " The shelf is bare."):
        places["flat"] += change
        stage.perform(SceneCue("flat"), state)
    assert lines == [
        "[A flat. It has a shelf.]",
        "[A flat.]",
        "[A flat. It has a shelf. The shelf is bare.]",
    ]


def test_what_a_place_sounds_like_is_told_as_it_is_when_its_first_line_comes():
    for cues, heard in (((), ["[A fridge.]"]), ((AmbienceCue("none"),), [])):
        lines, state = [], StageState()
        stage = TerminalStage(Page(lines.append, lambda: 80), {"ambience fridge": "A fridge."}, {})
        stage.heard_in = {"flat": ("fridge", "")}
        for cue in (SceneCue("flat"), *cues):
            state = state.after(cue)
            stage.perform(cue, state)
        stage.say(Line("Nothing is on."), state)
        assert lines == [*heard, "Nothing is on."]


def test_what_comes_to_be_seen_where_one_stands_is_told_before_its_line_and_once():
    lines, seen = [], ["A flat.", "It has a shelf."]
    stage = TerminalStage(Page(lines.append, lambda: 80), {}, {})
    stage.seen = lambda name: seen if name == "flat" else ["A knot, close."]
    state = StageState().after(SceneCue("flat"))
    stage.perform(SceneCue("flat"), state)
    stage.say(Line("You wipe it."), state)
    seen.append("The shelf is bare.")
    stage.say(Line("There."), state)
    near = state.after(EyeCue("knot"))
    stage.perform(EyeCue("knot"), near)
    stage.say(Line("A knot."), near)
    stage.perform(EyeCue("away"), state)
    stage.say(Line("So."), state)
    assert lines == [
        "[A flat. It has a shelf.]",
        "You wipe it.",
        "[The shelf is bare.]",
        "There.",
        "[A knot, close.]",
        "A knot.",
        "So.",
    ]


def test_after_a_load_one_is_told_where_one_is():
    lines, state = [], StageState().after(SceneCue("flat"))
    stage = TerminalStage(Page(lines.append, lambda: 80), {}, {"flat": "A flat. It has a shelf."})
    stage.restore(state)
    stage.say(Line("Here."), state)
    assert lines == ["[A flat. It has a shelf.]", "Here."]
