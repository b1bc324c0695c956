"""A beat is performed in order on a stage, and the stage's state is a fold of what was performed."""

from __future__ import annotations

from game.engine.director.cues import LetterCue, SceneCue, parse_cue
from game.engine.director.director import Director, cues_of
from game.engine.director.stage import LetterPage, Match, StageState
from game.engine.session.beats import Beat, Choice


class Written:
    """A stage that writes down what is asked of it; every thing takes half a second."""

    def __init__(self):
        self.told = []

    def restore(self, state):
        self.told.append(("restore", state))

    def perform(self, cue, state):
        self.told.append((cue.keyword, state))
        return 0.5

    def say(self, line, state):
        self.told.append((line, state))
        return 0.5

    def offer(self, choices):
        self.told.append(("offer", choices))


def played(*beats):
    stage = Written()
    director = Director(stage, {"samantha": "Samantha"})
    for beat in beats:
        director.play(beat)
    return director, stage


def test_a_line_is_spoken_as_its_tag_says_and_as_its_words_are_marked():
    _, stage = played(
        Beat("Hello you.", "samantha", tags=("voice: soft",), marks="0(0.8),1*"),
        Beat("Hello you.", "samantha", marks="1*"),
        Beat("Hello you.", "samantha"),
    )
    lines = [told for told, _ in stage.told if not isinstance(told, str)]
    assert [line.direction for line in lines] == ["soft 0(0.8),1*", "1*", ""]
    assert {line.text for line in lines} == {"Hello you."}


def folded(*tags):
    state = StageState()
    for tag in tags:
        state = state.after(parse_cue(tag, None))
    return state


def test_cues_come_before_the_line_and_choices_after():
    menu = (Choice(0, "Stay."),)
    beat = Beat("Hello.", "samantha", "softly", ("scene: office", "voice: whisper"), menu)
    _, stage = played(beat)
    assert [told[0] for told in stage.told[:2]] == ["scene", "voice"]
    line = stage.told[2][0]
    assert (line.text, line.name, line.aside, line.direction) == (
        "Hello.", "Samantha", "softly", "whisper",
    )  # fmt: skip
    assert stage.told[3] == ("offer", menu)


def test_time_adds_up_and_runs_out():
    director, _ = played(Beat("Hello.", tags=("scene: office",)))
    assert not director.idle
    director.step(0.6)
    assert not director.idle
    director.step(0.5)
    assert director.idle


def test_the_player_may_hurry():
    director, _ = played(Beat("Hello."))
    director.hurry()
    assert director.idle


def test_an_unreadable_tag_does_not_cost_the_line():
    beat = Beat("Hello.", tags=("scnee: office", "mood: tender"))
    assert [cue.keyword for cue in cues_of(beat)] == ["mood"]
    _, stage = played(beat)
    assert stage.told[-1][0].text == "Hello."


def test_an_input_asks():
    director, _ = played(Beat("Say it.", tags=('input: words "I"',)))
    assert (director.asking.variable, director.asking.prompt) == ("words", "I")
    director.play(Beat("Next."))
    assert director.asking is None


def test_a_scene_clears_what_was_the_last_scenes():
    before = (
        "mood: tender",
        "music: dusk",
        "presence: hide",
        "card: 1 front",
        "lamp: 4 on",
        "letter: begin bea",
        "letter: away",
        "floor: 4",
        "eye: knot",
        "call: red",
        "second: 4 19",
    )
    assert folded(*before, "scene: flat") == StageState(scene="flat", lamps=frozenset({4}))


def test_gone_lasts_over_scenes_until_her_light_is_asked_for_again():
    assert folded("presence: gone", "scene: flat", "scene: office").presence == "gone"
    assert folded("presence: gone", "scene: flat", "presence: rest").presence == "rest"


def test_the_state_remembers_each_thing_that_stands():
    state = folded(
        "chapter: 3 Install", "lamp: 4 on", "lamp: 7 on", "lamp: 4 off", "clock: 6:11",
        "sentence: When I", "card: 2 back", "ambience: train",
    )  # fmt: skip
    assert (state.chapter, state.title, state.lamps) == ("3", "Install", {7})
    assert (state.clock, state.sentence, state.card) == ("6:11", "When I", "2 back")
    assert folded("card: 2 back", "card: 2 away").card == ""
    assert folded("clock: 6:11", "sentence: When", "pov: samantha") == StageState(pov="samantha")


def test_each_set_piece_leaves_what_it_shows():
    assert folded("floor: 17").floor == "17 candle"
    assert folded("floor: 17", "floor: 24 dark").floor == "24 dark"
    assert (folded("second: 4 19").second, folded("second: 61").second) == ("4 19", "61 9999")
    assert folded("scene: market", "eye: knot").picture == "eye_knot"
    assert folded("scene: market", "eye: knot", "eye: away").picture == "market"


def test_calls_are_counted_when_they_are_settled_and_not_before():
    disputed = folded("call: stands", "call: yellow", "call: overturned", "call: red")
    assert disputed.match == Match("red", "", stands=1, overturned=1)
    assert folded("call: yellow", "call: stands").match == Match("yellow", "stands", stands=1)
    assert folded("call: red", "call: away").match is None


def test_a_letter_put_away_before_its_last_line_is_gone_on_with():
    state = folded("letter: begin bea")
    state = state.written(LetterCue("line"), "Dear Casper,").after(LetterCue("away"))
    assert (state.letter, state.unfinished) == (None, LetterPage("bea", ("Dear Casper,",)))
    state = state.after(SceneCue("noon")).written(LetterCue("line"), "I have two bedrooms now.")
    assert state.letter == LetterPage("bea", ("Dear Casper,", "I have two bedrooms now."))
    state = state.written(LetterCue("sign"), "Bea").after(LetterCue("away"))
    assert (state.letter, state.unfinished, len(state.drawer)) == (None, None, 1)


def test_a_letter_is_written_line_by_line_and_put_in_the_drawer():
    director, stage = played(
        Beat("You begin.", tags=("letter: begin bea",)),
        Beat("Dear Casper,", tags=("letter: line",)),
        Beat("I have two bedrooms now.", tags=("letter: line",)),
        Beat("Not on the page."),
        Beat("Bea", tags=("letter: sign",)),
        Beat("It is done.", tags=("letter: away",)),
    )
    page = LetterPage("bea", ("Dear Casper,", "I have two bedrooms now.", "Bea"), signed=True)
    assert director.state.drawer == (page,)
    assert director.state.letter is None
    lines = [told[0] for told in stage.told if hasattr(told[0], "on_page")]
    assert [line.on_page for line in lines] == [False, True, True, False, True, False]


def test_restoring_shows_a_state_at_once():
    director, stage = played(Beat("Hello.", tags=("pause: 3",)))
    state = StageState(scene="office")
    director.restore(state)
    assert director.idle
    assert director.state == state
    assert stage.told[-1] == ("restore", state)
